import pytest

from certguide.core.case import DueWanted
from certguide.core.record import replace
from certguide.core.region import Cycle
from certguide.trials.run import Failing, notices, run
from trials.support import WORDS, cases, filed, library, trials

EVERY = {
    "due": DueWanted(
        cycle=Cycle(months=12),
        deadline="none",
        advised_by="none",
        known=False,
        passed=False,
        urgent=False,
    ),
    "must_say": ["打开软件", "用手机认证"],
    "must_not_say": ["钱停了"],
    "fallbacks": ["counter", "visit"],
    "ways": [],
    "steps": ["open", "face", "done"],
    "onward": {"open": ["none", "counter"], "done": []},
    "bring": {"glasses": "may", "id-card": "must", "phone-charged": "must"},
    "reasons": {"living": "met"},
    "methods": {"counter": "unknown"},
}


def failing(**parts):
    return run(filed(**parts), library(), WORDS).failing


def test_cases_that_hold():
    assert [each.failing for each in trials()] == [()] * 4
    assert failing(**EVERY) == ()
    assert not any(notices(each.case, library(), WORDS) for each in cases())


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (
            {"outcome": "visit"},
            ("outcome", ("outcome",), "visit", "by-phone"),
        ),
        (
            {"answers": {"who": "self"}},
            ("open", ("outcome",), "by-phone", "phone"),
        ),
        (
            {"answers": {"who": "self", "phone": "own", "walking": "no"}},
            ("unused", ("answers", "walking"), "no", ""),
        ),
        (
            {"flow": "nowhere"},
            (
                "error",
                ("outcome",),
                "by-phone",
                "UnknownName: flow, nowhere",
            ),
        ),
        (
            {"due": DueWanted(cycle=Cycle(natural_year=True))},
            ("due", ("due", "cycle"), "{natural_year: true}", "{months: 12}"),
        ),
        (
            {"due": DueWanted(deadline="2026-03-02")},
            ("due", ("due", "deadline"), "2026-03-02", "none"),
        ),
        ({"due": DueWanted(known=True)}, ("due", ("due", "known"), "true", "false")),
        ({"must_say": ["打开软件", "开门"]}, ("must_say", ("must_say", 1), "开门", "")),
        ({"must_not_say": ["打开软件"]}, ("must_not_say", ("must_not_say", 0), "打开软件", "")),
        ({"fallbacks": ["visit"]}, ("fallbacks", ("fallbacks",), "[visit]", "[counter, visit]")),
        ({"ways": ["bank"]}, ("ways", ("ways",), "[bank]", "[]")),
        ({"steps": ["open"]}, ("steps", ("steps",), "[open]", "[open, face, done]")),
        (
            {"onward": {"open": ["counter"]}},
            ("onward", ("onward", "open"), "[counter]", "[none, counter]"),
        ),
        ({"onward": {"close": []}}, ("onward", ("onward", "close"), "[]", "")),
        (
            {"bring": {"glasses": "must"}},
            (
                "bring",
                ("bring",),
                "{glasses: must}",
                "{glasses: may, id-card: must, phone-charged: must}",
            ),
        ),
        ({"reasons": {"living": "unmet"}}, ("reasons", ("reasons", "living"), "unmet", "met")),
        ({"reasons": {"rich": "met"}}, ("reasons", ("reasons", "rich"), "met", "")),
        ({"methods": {"visit": "met"}}, ("methods", ("methods", "visit"), "met", "unknown")),
    ],
)
def test_what_fails_is_said_with_its_place(parts, expected):
    kind, route, wanted, actual = expected
    assert failing(**parts) == (Failing(kind=kind, route=route, expected=wanted, actual=actual),)
    assert notices(filed(**parts).case, library(), WORDS)


def test_everything_that_fails_is_said_at_once():
    found = failing(**{**EVERY, "must_say": ["a", "b"], "steps": [], "methods": {"visit": "met"}})
    assert [each.kind for each in found] == ["steps", "methods", "must_say", "must_say"]


def test_what_a_way_of_the_place_takes_is_named_with_it():
    (way,) = (each for each in cases() if each.case.ways)
    case = replace(way.case, bring={}, onward={"bank-machine.insert": ["visit"]})
    assert [each.actual for each in run(replace(way, case=case), library(), WORDS).failing] == [
        "{id-card: must, household-book: must, bank-machine.bank-card: may, "
        "bank-machine.social-card: must}",
        "[none]",
    ]
