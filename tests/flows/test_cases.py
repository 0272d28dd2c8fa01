"""The cases in `flows/cases`: answers, and what must come of them. They cover all the flows."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from certguide.core.conditions import UNSURE, Verdict
from certguide.core.due import Due
from certguide.core.library import Library
from certguide.core.model import Item, Statement, Step
from certguide.core.region import City
from certguide.core.result import Result, consult
from certguide.core.text import Text
from certguide.core.verdicts import judged
from certguide.loading.library import load
from certguide.loading.source import shipped
from certguide.loading.yamltree import parse
from certguide.present.page import Heading, Page, Paragraph
from certguide.present.views.guide import guide_page
from certguide.words import words

LIBRARY = load()
FOLDER = shipped() / "cases"
WORDS = {language: words(language).page for language in ("zh", "en")}

NEEDED = ("name", "from", "as_of", "answers", "outcome")
OPTIONAL = ("flow", "due", "must_say", "must_not_say", "fallbacks", "ways")
DUE = ("cycle", "deadline", "advised_by", "known", "passed", "urgent")


class BadCase(Exception):
    """A file of cases says something that a case cannot say."""


@dataclass(frozen=True)
class Case:
    """One case; `file` and `name` say which."""

    file: str
    name: str
    as_of: dt.date
    answers: dict[str, str]
    outcome: str
    flow: str | None
    due: dict[str, Any]
    must_say: list[str]
    must_not_say: list[str]
    fallbacks: list[str] | None
    ways: list[str] | None

    @property
    def id(self) -> str:
        """How pytest names it."""
        return f"{self.file}: {self.name}"


def read_cases(text: str, file: str) -> list[Case]:
    """Read one file; raises BadCase for the first thing in it that is wrong."""
    tree, faults = parse(text, file)
    if tree is None or faults:
        raise BadCase(file, [fault.code for fault in faults])
    data = tree.data
    if not isinstance(data, dict) or set(data) != {"certguide", "kind", "cases"}:
        raise BadCase(file, "needs certguide, kind and cases, and nothing else")
    if data["certguide"] != 1 or data["kind"] != "cases" or not isinstance(data["cases"], list):
        raise BadCase(file, "is no list of cases in the format 1")
    cases = [_case(each, file) for each in data["cases"]]
    _once([case.name for case in cases], file)
    return cases


def _case(data: Any, file: str) -> Case:
    _require(isinstance(data, dict) and _text(data.get("name")), file, "a case needs a name")
    name = data["name"]
    for key in NEEDED:
        _require(key in data, name, f"needs {key}")
    for key in data:
        _require(key in (*NEEDED, *OPTIONAL), name, f"does not know {key}")
    _require(_text(data["from"]), name, "needs a place in the domain research in from")
    _require(isinstance(data["answers"], dict), name, "needs answers")
    for key, answer in data["answers"].items():
        _answer(key, answer, name)
    outcomes = {*LIBRARY.methods, *LIBRARY.notices}
    _require(data["outcome"] in outcomes, name, f"does not know {data['outcome']}")
    due = data.get("due", {})
    _require(isinstance(due, dict), name, "due is a mapping")
    for key in due:
        _require(key in DUE, name, f"due does not know {key}")
    lists = {key: data.get(key) for key in ("must_say", "must_not_say", "fallbacks", "ways")}
    for key, listed in lists.items():
        fits = listed is None or (isinstance(listed, list) and all(map(_text, listed)))
        _require(fits, name, f"{key} is a list of texts")
    for method in lists["fallbacks"] or []:
        _require(method in LIBRARY.methods, name, f"does not know {method}")
    for way in lists["ways"] or []:
        _require(way in ROUTES, name, f"does not know {way}")
    flow = data.get("flow")
    _require(flow is None or LIBRARY.flow(flow) is not None, name, f"does not know {flow}")
    return Case(
        file=Path(file).name,
        name=name,
        as_of=_day(data["as_of"], name),
        answers=data["answers"],
        outcome=data["outcome"],
        flow=flow,
        due={key: _due_value(key, value, name) for key, value in due.items()},
        must_say=lists["must_say"] or [],
        must_not_say=lists["must_not_say"] or [],
        fallbacks=lists["fallbacks"],
        ways=lists["ways"],
    )


def _answer(key: str, answer: Any, name: str) -> None:
    question = LIBRARY.questions.get(key)
    if question is None:
        raise BadCase(name, f"does not know the question {key}")
    if question.kind == "date" and answer != UNSURE:
        _day(answer, name)
    elif answer not in (*question.options, UNSURE):
        raise BadCase(name, f"does not know {key}: {answer}")


def _due_value(key: str, value: Any, name: str) -> Any:
    if key in ("deadline", "advised_by"):
        return None if value is None else _day(value, name)
    if key == "cycle":
        _require(isinstance(value, dict) and len(value) == 1, name, "cycle has one entry")
    else:
        _require(isinstance(value, bool), name, f"{key} is true or false")
    return value


def _day(value: Any, name: str) -> dt.date:
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise BadCase(name, f"{value} is no day") from error


def _text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _once(names: list[str], where: str) -> None:
    doubled = sorted({name for name in names if names.count(name) > 1})
    _require(not doubled, where, f"has twice {doubled}")


def _require(fits: bool, where: str, why: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not fits:
        raise BadCase(where, why)


def parts() -> Iterator[tuple[str, Library, Any]]:
    """Every province and city, with its library and its own part of the file."""
    for province in LIBRARY.regions:
        region = LIBRARY.regions[province]
        yield province, LIBRARY.at(province), region
        for city, part in region.cities.items():
            yield f"{province}/{city}", LIBRARY.at(f"{province}/{city}"), part


ROUTES = {route.id for _, _, part in parts() for route in part.routes}


@cache
def cases() -> tuple[Case, ...]:
    """All cases of all files."""
    found = [
        case
        for path in sorted(FOLDER.glob("*.yaml"))
        for case in read_cases(path.read_text(encoding="utf-8"), str(path))
    ]
    _once([case.name for case in found], str(FOLDER))
    return tuple(found)


@cache
def consulted(name: str) -> Result:
    """What the case of this name comes to."""
    case = next(case for case in cases() if case.name == name)
    return consult(LIBRARY, case.flow, case.answers, case.as_of)


def told(page: Page) -> str:
    """All that the page says, up to the repetition of the answers and the list of sources."""
    lines: list[str] = []
    for block in page.blocks:
        if isinstance(block, Heading) and block.text == WORDS[page.language].answered:
            break
        if isinstance(block, (Heading, Paragraph)):
            lines.append(block.text)
            continue
        for entry in block.entries:
            lines.append(entry.text)
            lines += [f"{detail.label}{detail.text}" for detail in entry.details]
    return "\n".join(lines)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
def test_case(case):
    result = consulted(case.name)
    assert result.question is None, f"{result.walk.question} is not answered"
    assert result.walk.outcome == case.outcome
    assert result.walk.unused == ()
    assert _shown(result.due, case.due) == case.due
    page = guide_page(result, "zh", WORDS["zh"], full=True)
    said = told(page)
    assert [each for each in case.must_say if each not in said] == []
    assert [each for each in case.must_not_say if each in said] == []
    if case.fallbacks is not None:
        assert [each.method.flow for each in result.advice.fallbacks] == case.fallbacks
    if case.ways is not None:
        assert [each.route.id for each in result.advice.ways] == case.ways
    assert guide_page(result, "en", WORDS["en"], full=True).data["outcome"]["id"] == case.outcome


def _shown(due: Due, keys: dict[str, Any]) -> dict[str, Any]:
    return {key: getattr(due, key) for key in keys}


GOOD = """\
certguide: 1
kind: cases
cases:
  - name: somebody
    from: "§9"
    as_of: 2026-11-25
    answers: {who: family, life: deceased}
    outcome: report-death
"""


def test_a_good_case_is_read():
    (case,) = read_cases(GOOD, "good.yaml")
    assert case.id == "good.yaml: somebody"
    assert case.as_of == dt.date(2026, 11, 25)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kind: cases", "kind: chooser"),
        ("certguide: 1", "certguide: 2"),
        ("cases:\n", "more: 1\ncases:\n"),
        ("    outcome: report-death\n", "    outcome: report-death\n    must-say: [x]\n"),
        ("    outcome: report-death\n", ""),
        ("    outcome: report-death\n", "    outcome: cremation\n"),
        ("    outcome: report-death\n", "    outcome: report-death\n    flow: walking\n"),
        ("    outcome: report-death\n", "    outcome: report-death\n    ways: [by-pigeon]\n"),
        (
            "    outcome: report-death\n",
            "    outcome: report-death\n    fallbacks: [report-death]\n",
        ),
        ("    outcome: report-death\n", "    outcome: report-death\n    must_say: 节哀\n"),
        ("    outcome: report-death\n", "    outcome: report-death\n    due: {months: 12}\n"),
        ("    outcome: report-death\n", "    outcome: report-death\n    due: {deadline: soon}\n"),
        ("  - name: somebody\n    from", "  - from"),
        ("name: somebody", "name: ''"),
        ('from: "§9"', "from: ''"),
        ("as_of: 2026-11-25", "as_of: 2026-11-31"),
        ("life: deceased", "life: dead"),
        ("life: deceased", "live: deceased"),
        ("life: deceased", "last: soon"),
        ("life: deceased", "app: 12333"),
        ("who: family", "who: [family]"),
        ("cases:\n", "cases: &same\n"),
        ("  - name: somebody", "  - name: somebody\n    name: somebody else"),
    ],
)
def test_a_case_that_says_something_else_is_refused(old, new):
    assert old in GOOD
    with pytest.raises(BadCase):
        read_cases(GOOD.replace(old, new), "bad.yaml")


def test_two_cases_of_one_name_are_refused():
    _, _, listed = GOOD.partition("cases:\n")
    with pytest.raises(BadCase):
        read_cases(GOOD + listed, "bad.yaml")


def test_there_are_more_than_140_cases():
    assert len(cases()) > 140


def test_every_outcome_comes_of_some_case():
    assert {*LIBRARY.methods, *LIBRARY.notices} - {case.outcome for case in cases()} == set()


def test_every_option_of_every_question_is_taken_by_some_case():
    taken = {pair for case in cases() for pair in consulted(case.name).walk.path}
    taken |= {(key, "") for key, _ in taken}
    options = {
        (key, option)
        for key, question in LIBRARY.questions.items()
        for option in (question.options if question.kind == "choice" else ("",))
    }
    assert sorted(options - taken) == []


def test_every_province_and_city_is_the_place_of_some_case():
    taken = {case.answers.get("region") for case in cases()}
    assert sorted({place for place, _, _ in parts()} - taken) == []


def test_every_rule_on_a_cycle_counts_in_some_case():
    taken = set()
    for case in cases():
        result = consulted(case.name)
        if result.due.rule is not None:
            taken.add((_part(result, "cycles", result.due.rule.id), result.due.rule.id))
    rules = {(place, rule.id) for place, _, part in parts() for rule in part.cycles}
    assert sorted(rules - taken) == []


def test_every_other_way_is_offered_in_some_case():
    taken = {
        (_part(result, "routes", way.route.id), way.route.id)
        for case in cases()
        for result in [consulted(case.name)]
        for way in result.advice.ways
    }
    routes = {(place, route.id) for place, _, part in parts() for route in part.routes}
    assert sorted(routes - taken) == []


def test_every_closing_closes_in_some_case():
    taken = {
        (_part(result, "closes", each.requirement.id), each.requirement.id)
        for case in cases()
        for result in [consulted(case.name)]
        if result.library.local is not None
        for method in result.library.ranked
        for each in judged(result.library, method, result.walk.facts)
        if each.verdict is Verdict.UNMET
    }
    closings = {(place, each.id) for place, _, part in parts() for each in part.closes}
    assert sorted(closings - taken) == []


def test_everything_a_place_says_is_said_in_some_case():
    """Nothing in a region's file is out of reach, behind other words or where nobody comes."""
    heard: set[tuple[str, Text]] = set()
    for case in cases():
        result = consulted(case.name)
        if result.library.local is not None:
            province = result.library.local.place.partition("/")[0]
            advice = result.advice
            heard |= {
                (province, said)
                for said in (
                    *(each.text for each in (*advice.before, *advice.helper, *advice.warnings)),
                    *(each.step.do for each in advice.actions),
                    *(each.item for each in advice.checklist),
                )
            }
    said = {
        (place, each.id): each.text if isinstance(each, Statement) else _words(each)
        for place, _, part in parts()
        for each in (*part.says, *part.steps, *part.papers, *_unconfirmed(part))
    }
    unheard = [key for key, text in said.items() if (key[0].partition("/")[0], text) not in heard]
    assert unheard == []


def _words(told: Step | Item) -> Text:
    return told.do if isinstance(told, Step) else told.item


def _unconfirmed(part: City) -> tuple[Statement, ...]:
    return () if part.unconfirmed is None else (part.unconfirmed,)


def _part(result: Result, kind: str, name: str) -> str:
    """The place, city before province, whose part of the file has this."""
    place = result.library.local.place
    own, *_ = result.library.local.parts
    return place if any(each.id == name for each in getattr(own, kind)) else place.partition("/")[0]
