import pytest

from certguide.core.model import Statement
from certguide.core.region import LocalStatement
from certguide.core.text import Text
from certguide.present.page import Detail
from certguide.present.views.brief import (
    chief,
    first_brief,
    general_last,
    quoted,
    told_to_all,
)
from present.sample import advice, library

LONG = "这一句很长" * 12 + "。"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("等一等。再试。", "等一等。再试。"),
        (f"等一等。{LONG}", "等一等。"),
        (f"点“好”。{LONG}再试。", "点“好”。"),
        ("Wait a little. Then " + "try again " * 8 + ".", "Wait a little."),
        ("Open si.12333.gov.cn again. " + "And wait " * 8, "Open si.12333.gov.cn again."),
        ("没有句号", "没有句号"),
    ],
)
def test_whole_sentences_that_fit_a_line_are_kept(text, kept):
    assert first_brief([Detail(label="如果：", text=text)]) == (Detail(label="如果：", text=kept),)


def test_the_first_that_fits_is_taken():
    short = Detail(label="如果打不开：", text="等一等。")
    assert first_brief([Detail(label="如果：", text=LONG), short, short]) == (short,)


def test_nothing_is_said_where_nothing_fits():
    assert first_brief([Detail(label="如果：", text=LONG)]) == ()


def test_words_of_the_screen_that_a_step_quotes():
    assert quoted("认证 (certify)", "Tap “认证” (certify).")
    assert not quoted("请眨眼", "对着镜头眨眼。")


def test_what_holds_for_everybody_comes_last():
    chooser = library().chooser
    warnings = advice("helper").warnings
    assert [each.id for each in warnings] == ["no-fee", "by-helper", "no-links"]
    last = general_last(chooser, warnings)
    assert [each.id for each in last] == ["by-helper", "no-links", "no-fee"]


def test_a_general_warning_of_the_outcome_stays_in_its_place():
    own = Statement(id="own", text=Text(zh="甲", en="a"))
    fraud = library().chooser.warnings[0]
    assert general_last(library().chooser, [own, fraud]) == (own, fraud)


def told(name, when=None, record=Statement, **more):
    return record(id=name, text=Text(zh=name, en=name), when=when, **more)


def test_of_many_statements_those_for_this_person_or_place_are_kept_in_their_order():
    all_, place, own, late = (
        told("all"),
        told("place", record=LocalStatement, at="choose.local"),
        told("own", {"phone": "helper"}),
        told("late"),
    )
    said = (all_, place, own, late)
    assert chief(said, 0) == ()
    assert chief(said, 1) == (place,)
    assert chief(said, 2) == (place, own)
    assert chief(said, 3) == (all_, place, own)
    assert chief(said, 9) == said


def test_what_is_said_always_comes_before_what_is_for_this_person():
    own, fraud = told("own", {"phone": "helper"}), told("fraud")
    said = (fraud, own, told("late"))
    assert chief(said, 1, {"fraud"}) == (fraud,)
    assert chief(said, 2, {"fraud"}) == (fraud, own)
    assert chief((own, fraud), 1, {"fraud"}) == (fraud,)


def test_everybody_is_told_what_the_chooser_says_without_a_condition():
    assert told_to_all(library().chooser) == {"no-fee"}
