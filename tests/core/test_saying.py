import pytest

from certguide.core.saying import Saying
from core.sample import method, notice, placed, placing_chooser, region, statement, text

OWN = {"who": "self", "phone": "own"}


def saying(outcome="online", facts=None, place=None, sample=None, **more):
    library = (sample or placed()).at(place)
    return Saying(
        library=library,
        outcome=library.outcome(outcome),
        facts=OWN if facts is None else facts,
        cycle_known=more.get("cycle_known", False),
    )


def ids(told):
    return [each.id for each in told]


def test_the_choosers_statements_come_before_the_methods_own():
    own = method("own", 4, before=[statement("own")], warnings=[statement("mind")])
    sample = placed(methods={"own": own})
    told = saying("own", sample=sample)
    assert ids(told.section("before")) == ["first", "usual", "own"]
    assert ids(told.section("warnings")) == ["care", "alone", "mind"]
    assert ids(told.section("helper")) == ["come"]
    assert ids(told.section("only_they")) == ["blink"]


def test_with_a_notice_the_chooser_says_only_its_warnings():
    own = notice("own", before=[statement("own")], helper=[statement("help")])
    told = saying("own", sample=placed(notices={"own": own}))
    assert ids(told.section("before")) == ["own"]
    assert ids(told.section("warnings")) == ["care", "alone"]
    assert ids(told.section("helper")) == ["help"]
    assert ids(told.section("only_they")) == []


def test_only_what_is_met_is_said():
    assert ids(saying(facts={}).section("before")) == ["usual"]
    assert ids(saying(facts={}).section("warnings")) == ["care"]
    assert ids(saying(facts={"who": "family"}).section("warnings")) == ["care"]


def test_what_belongs_to_some_outcomes_is_said_with_these_only():
    before = [statement("here", only_with=["online", "visit"]), statement("all")]
    sample = placed(choosers={"choose": placing_chooser(before=before)})
    assert ids(saying("online", sample=sample).section("before")) == ["here", "all"]
    assert ids(saying("walk-in", sample=sample).section("before")) == ["all"]


def test_once_the_cycle_is_known_the_usual_one_is_not_said():
    assert ids(saying().section("before")) == ["first", "usual"]
    assert ids(saying(cycle_known=True).section("before")) == ["first"]


def test_an_open_statement_gives_way_to_that_of_the_place():
    (first, *_) = saying(place="hubei").section("before")
    assert (first.id, first.text.zh, first.valid_days) == ("hubei-first", "hubei-first", 180)
    family = {"who": "family", "phone": "own"}
    (national, *_) = saying(place="hubei", facts=family).section("before")
    assert (national.id, national.valid_days) == ("first", 180)
    (elsewhere, *_) = saying(place="hunan").section("before")
    assert elsewhere.id == "first"


def test_the_words_of_a_place_are_said_where_the_open_statement_would_be():
    # The national statement is for those with a phone.
    assert ids(saying(place="hubei", facts={"who": "self"}).section("before")) == [
        "usual",
        "hubei-local",
    ]


def test_what_is_not_open_stays_whatever_a_place_says():
    says = [statement("other", at="choose.usual"), statement("more", at="choose.care")]
    sample = placed(regions={"hubei": region("hubei", says=says)})
    assert ids(saying(sample=sample, place="hubei").section("before")) == ["first", "usual"]
    assert ids(saying(sample=sample, place="hubei").section("warnings")) == ["care", "alone"]


def test_at_an_open_point_a_place_adds_to_the_section_that_the_point_names():
    says = [
        statement("before", at="choose.local"),
        statement("warning", at="choose.caution"),
        statement("helping", at="choose.helping"),
        statement("own", at="online.more"),
    ]
    sample = placed(regions={"hubei": region("hubei", says=says)})
    told = saying(sample=sample, place="hubei")
    assert ids(told.section("before")) == ["first", "usual", "before"]
    assert ids(told.section("warnings")) == ["care", "alone", "warning", "own"]
    assert ids(told.section("helper")) == ["come", "helping"]
    assert ids(told.section("only_they")) == ["blink"]
    other = saying("walk-in", sample=sample, place="hubei")
    assert ids(other.section("warnings")) == ["care", "alone", "warning"]


@pytest.mark.parametrize(
    ("certifies", "said"), [(False, ["meant"]), (True, ["for all", "meant", "unconfirmed"])]
)
def test_to_what_is_said_of_a_death_only_what_is_meant_for_it_is_added(certifies, said):
    says = [
        statement("for all", at="choose.caution"),
        statement("meant", at="choose.caution", only_with=["own"]),
    ]
    hubei = region("hubei", says=says, unconfirmed=statement("unconfirmed"))
    own = notice("own", certifies=certifies)
    sample = placed(notices={"own": own}, regions={"hubei": hubei})
    told = saying("own", sample=sample, place="hubei")
    assert ids(told.section("warnings")) == ["care", "alone", *said]


def test_that_nothing_was_found_is_said_until_the_cycle_is_known():
    assert ids(saying(place="hunan").section("warnings")) == ["care", "alone", "unconfirmed"]
    known = saying(place="hunan", cycle_known=True)
    assert ids(known.section("warnings")) == ["care", "alone"]
    assert ids(saying(place="hubei").section("warnings")) == ["care", "alone", "hubei-online"]
    assert "unconfirmed" not in ids(saying(place="hunan").section("before"))


def test_everything_said_has_the_days_of_its_own_or_those_of_its_file():
    told = saying(place="hubei")
    (come,) = told.section("helper")
    assert come.valid_days == 30
    assert [each.valid_days for each in told.section("before")] == [180, 180, 180]
    assert [each.valid_days for each in told.steps()] == [180, 10]
    assert [each.valid_days for each in told.checklist()] == [180, 180]
    assert [each.valid_days for each in saying().steps()] == [180, 10]
    assert [each.valid_days for each in saying().checklist()] == [180, 180]


def test_a_step_in_the_words_of_the_place_keeps_its_place_and_its_failures():
    step, send = saying(place="hubei").steps()
    (national, _) = saying().steps()
    assert (step.id, step.do.zh, step.sources) == ("look", "hubei", ["S4"])
    assert (step.screen_says, step.when, step.open) == (None, None, False)
    assert step.if_fails == national.if_fails != []
    assert (send.id, send.do.zh) == ("send", "send")


def test_a_step_of_the_place_can_have_failures_and_a_screen_of_its_own():
    steps = [
        {
            "id": "hubei-look",
            "at": "online.look",
            "do": text("hubei"),
            "screen_says": text("screen"),
            "if_fails": [{"when": text("dark")}],
            "valid_days": 7,
        },
        {"id": "hubei-send", "at": "online.send", "do": text("never")},
    ]
    sample = placed(regions={"hubei": region("hubei", steps=steps)})
    look, send = saying(sample=sample, place="hubei").steps()
    assert (look.screen_says.zh, look.valid_days) == ("screen", 7)
    assert [each.when.zh for each in look.if_fails] == ["dark"]
    # What is not marked open stays.
    assert send.do.zh == "send"


def test_only_the_steps_that_are_met_are_taken():
    steps = [
        {"id": "lent", "do": text("lent"), "when": {"phone": "helper"}, "open": True},
        {"id": "own", "do": text("own"), "when": {"phone": "own"}, "open": True},
    ]
    local = [{"id": each, "at": f"own.{each}", "do": text("here")} for each in ("lent", "own")]
    sample = placed(
        methods={"own": method("own", 4, steps=steps)},
        regions={"hubei": region("hubei", steps=local)},
    )
    (step,) = saying("own", sample=sample, place="hubei").steps()
    assert (step.id, step.do.zh, step.when) == ("own", "here", {"phone": "own"})


def test_an_open_item_gives_way_to_those_the_place_names():
    assert ids(saying().checklist()) == ["card", "phone"]
    assert ids(saying(place="hubei").checklist()) == ["hubei-card", "phone"]
    assert ids(saying(place="hunan").checklist()) == ["card", "phone"]
    lent = saying(place="hubei", facts={"phone": "helper"})
    assert ids(lent.checklist()) == ["hubei-card"]
    # The card of another method is not the one that is open, and the phone is not open at all.
    papers = [{"id": "two", "at": "online.phone", "item": text("two"), "must": True}]
    sample = placed(regions={"hubei": region("hubei", papers=papers)})
    assert ids(saying(sample=sample, place="hubei").checklist()) == ["card", "phone"]
    assert ids(saying("walk-in", place="hubei").checklist()) == ["card"]
