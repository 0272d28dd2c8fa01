import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.code import Decoded, decode, encode
from certguide.core.conditions import UNSURE
from certguide.core.errors import BadCode
from certguide.core.walk import walk
from core.sample import (
    PLACING,
    chooser,
    closing,
    library,
    method,
    option,
    placed,
    placing_chooser,
    region,
)

LIBRARY = placed()
ONLINE = {"who": "self", "region": "hubei", "phone": "own", "face": "yes"}
CODE = encode(walk(LIBRARY, None, ONLINE))
VERSION, VALUE = CODE[:4], CODE[4:].replace("-", "")[:-2]


def answers_of(key):
    found = LIBRARY.questions[key]
    return st.sampled_from(
        ["2026-03-01", UNSURE] if found.kind == "date" else [*found.options, UNSURE]
    )


@st.composite
def walks(draw):
    """A walk to an outcome, from any start, with optional answers given or passed by."""
    start = draw(st.sampled_from([None, "online"]))
    optional = ("household", "hearing", "last", "region")
    given_ = {key: draw(answers_of(key)) for key in optional if draw(st.booleans())}
    at = walk(LIBRARY, start, given_)
    while at.question is not None:
        given_[at.question] = draw(answers_of(at.question))
        at = walk(LIBRARY, start, given_)
    return at


@st.composite
def digits(draw):
    """The digits of the code of any walk."""
    return encode(draw(walks())).replace("-", "")


@given(walks())
def test_a_code_stands_for_the_answers_that_were_used(at):
    decoded = decode(LIBRARY, encode(at))
    assert decoded == Decoded(start=at.start, answers=dict(at.path))
    again = walk(LIBRARY, decoded.start, decoded.answers)
    assert (again.place, dict(again.path), again.facts) == (at.place, dict(at.path), at.facts)


@given(walks())
def test_a_code_is_digits_in_groups_of_four(at):
    assert re.fullmatch(r"(\d{4}-)+\d{1,4}", encode(at))


def test_a_code_says_nothing_of_answers_that_were_not_used():
    at = walk(LIBRARY, None, {**ONLINE, "out": "no"})
    assert at.unused == ("out",)
    assert encode(at) == CODE


def test_the_code_of_a_walk_is_always_the_same():
    assert encode(walk(LIBRARY, None, dict(reversed(ONLINE.items())))) == CODE
    assert encode(walk(placed(), "choose", ONLINE)) == CODE


def test_what_was_passed_by_is_not_what_was_not_known():
    passed = {**ONLINE, "region": "wuhan"}
    unsure = {**passed, "household": "unsure"}
    codes = [encode(walk(LIBRARY, None, each)) for each in (passed, unsure)]
    assert [decode(LIBRARY, code).answers.get("household") for code in codes] == [None, "unsure"]


@pytest.mark.parametrize("last", ["1949-10-01", "2024-02-29", "2026-11-22", "2149-08-12", "unsure"])
def test_a_day_comes_back_as_it_was(last):
    answers = {**ONLINE, "last": last}
    assert decode(LIBRARY, encode(walk(LIBRARY, None, answers))).answers == answers


def test_a_question_in_a_tree_that_asks_for_a_day_is_part_of_the_code():
    tree = {
        "last": [{"when": {"last": "unsure"}, "go": "who"}, {"else": "online"}],
        "who": "online",
    }
    dated = library(choosers={"choose": chooser(start="last", tree=tree, also=[])})
    for answers in (
        {"last": "2026-03-01"},
        {"last": "1949-10-01"},
        {"last": "unsure", "who": "self"},
    ):
        assert decode(dated, encode(walk(dated, None, answers))).answers == answers


def reason(code, sample=LIBRARY):
    with pytest.raises(BadCode) as caught:
        decode(sample, code)
    assert caught.value.code == code
    return caught.value.reason


@given(digits(), st.data())
def test_every_wrong_digit_is_noticed(digits, data):
    place = data.draw(st.integers(0, len(digits) - 1))
    wrong = data.draw(st.sampled_from([each for each in "0123456789" if each != digits[place]]))
    assert reason(digits[:place] + wrong + digits[place + 1 :]) == "digit"


@given(digits(), st.data())
def test_every_swap_of_two_neighbours_is_noticed(digits, data):
    unequal = [place for place in range(len(digits) - 1) if digits[place] != digits[place + 1]]
    place = data.draw(st.sampled_from(unequal))
    one, two = digits[place : place + 2]
    assert reason(digits[:place] + two + one + digits[place + 2 :]) == "digit"


@pytest.mark.parametrize("code", ["", "-", "1", "123456", "1" * 61, "一二三"])
def test_too_few_or_too_many_digits_are_no_code(code):
    assert reason(code) == "length"


@pytest.mark.parametrize(
    "code",
    ["12a4567", "1234567!", "1234_567", "壹二三四五六七", "1234\n567", "十二三四五六七", "۱۲۳۴۵۶۷"],
)
def test_anything_but_digits_is_refused(code):
    assert reason(code) == "character"


FULL_WIDTH = str.maketrans("0123456789-", "０１２３４５６７８９－")
CHINESE = str.maketrans("0123456789", "零一二三四五六七八九")
SPOKEN = str.maketrans("0123456789", "〇幺两三四五六七八九")


@given(walks())
def test_a_code_can_be_written_as_it_was_heard(at):
    code, answers = encode(at), dict(at.path)
    for written in (
        code.translate(FULL_WIDTH),
        code.translate(CHINESE),
        code.translate(SPOKEN),
        code.replace("-", ""),
        f"  {code.replace('-', ' ')}　",
        code.replace("-", "，"),
        code.replace("-", "、"),
        code.replace("-", "—"),
        code.replace("-", " · "),
        code.replace("-", "/\t"),
        ".".join(code.replace("-", "")),
    ):
        assert decode(LIBRARY, written).answers == answers


def version(sample, place):
    """The four digits in front of every code of these flows in this place."""
    given_ = {"region": place}
    at = walk(sample, None, given_)
    while at.question is not None:
        found = sample.questions[at.question]
        given_[at.question] = UNSURE if found.kind == "date" else next(iter(found.options))
        at = walk(sample, None, given_)
    return encode(at)[:4]


def chosen(**changes):
    return placed(choosers={"choose": placing_chooser(**changes)})


def asking(key, **changes):
    return chosen(questions={**PLACING, key: {**PLACING[key], **changes}})


def closed(*methods, **more):
    hubei = region("hubei", closes=[closing("closed", *methods, **more)])
    return placed(regions={**LIBRARY.regions, "hubei": hubei})


def own_flow(**flow):
    online = method("online", 1, **flow)
    return placed(methods={**LIBRARY.methods, "online": online})


OTHERS = {
    "place": chosen(place=None),
    "also": chosen(also=["last"]),
    "start": chosen(start="region"),
    "tree": chosen(tree={**placing_chooser().tree, "out": "visit"}),
    "own start": own_flow(start="face", tree={"who": "face", "face": "online"}),
    "own tree": own_flow(start="who", tree={"who": "face", "face": "choose"}),
    "options": asking("out", options={"no": option("no"), "yes": option("yes")}),
    "optional": asking("face", optional=True),
    "implied": asking("phone", implied=[]),
    "kind": asking("hearing", kind="date", options={}),
    "closed": closed("online"),
    "closed for some": closed("online", when={"phone": "helper"}),
    "another closed": closed("visit"),
    "more closed": closed("online", "visit"),
}


def test_other_flows_and_closings_have_codes_of_their_own():
    versions = {name: version(each, "hubei") for name, each in OTHERS.items()}
    versions["as they are"] = version(
        own_flow(start="who", tree={"who": "face", "face": "online"}), "hubei"
    )
    versions["sample"] = version(LIBRARY, "hubei")
    versions["city"] = version(LIBRARY, "hubei/wuhan")
    assert versions["sample"] == VERSION
    assert len({*versions.values()}) == len(versions)


@pytest.mark.parametrize("name", OTHERS)
def test_a_code_of_other_flows_is_refused(name):
    assert reason(CODE, OTHERS[name]) == "version"


def test_new_words_do_not_make_a_code_another():
    renamed = placed(methods={**LIBRARY.methods, "visit": method("visit", 3, sources=["S4"])})
    assert decode(renamed, CODE).answers == ONLINE


def checked(body):
    """The code that these digits would have, whoever made it."""
    return f"{body}{98 - int(body) * 100 % 97:02}"


def meaning(code):
    try:
        return decode(LIBRARY, code)
    except BadCode as refused:
        return refused.reason


@given(st.one_of(st.integers(0, 300), st.integers(0, 10**20)))
def test_whatever_has_the_right_check_digits_is_a_walk_or_refused(value):
    code = checked(f"{CODE[:4]}{value}")
    found = meaning(code)
    if found != "version":
        again = encode(walk(LIBRARY, found.start, found.answers))
        assert again.replace("-", "") == code


@pytest.mark.parametrize(
    "body",
    [
        f"{VERSION}0{VALUE}",
        f"{VERSION}{10**50}",
        f"{(int(VERSION) + 1) % 10_000:04}{VALUE}",
    ],
    ids=["zero in front", "more than all answers", "other version"],
)
def test_digits_that_no_walk_would_give_are_refused(body):
    assert checked(VERSION + VALUE) == CODE.replace("-", "")
    assert reason(checked(body)) == "version"


def test_an_answer_given_in_spite_of_what_is_implied_is_in_the_code():
    at = walk(LIBRARY, None, {"who": "worker", "region": "hubei", "phone": "none"})
    assert at.outcome == "walk-in"
    decoded = decode(LIBRARY, encode(at))
    assert walk(LIBRARY, decoded.start, decoded.answers).outcome == "walk-in"


def test_what_closed_a_method_before_it_was_asked_is_in_the_code():
    closes = [closing("deaf", "online", when={"hearing": "poor"})]
    shut = placed(regions={"hubei": region("hubei", closes=closes)})
    answers = {"face": "yes", "hearing": "poor", "region": "hubei", "who": "self"}
    at = walk(shut, "online", {**answers, "phone": "own", "out": "yes"})
    decoded = decode(shut, encode(at))
    assert (decoded.start, decoded.answers) == ("online", dict(at.path))
