import datetime as dt
import io
import re
from collections.abc import Mapping
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.core.record import replace
from certguide.core.text import Language, Text
from certguide.loading.library import load
from certguide.present.formats.registry import publish, render
from certguide.present.page import Page
from certguide.present.paper import Paper
from certguide.present.views.surveyor import surveyor
from certguide.present.views.twin import twin_page
from certguide.present.views.twindata import letter
from certguide.proof.boxes import boxes
from certguide.proof.proof import closing_places
from certguide.proof.states import explore
from certguide.words import words
from core.sample import chooser, method, option, question
from core.sample import library as core_sample
from present import sample
from present.sample import LANGUAGES
from proof.flows import every_walk, libraries

DAY = dt.date(2026, 11, 25)
SHIPPED = load()
PLACES = (None, *closing_places(SHIPPED))


def page(
    flows: Library,
    language: Language = "zh",
    *,
    place: str | None = None,
    start: str | None = None,
    day: dt.date = DAY,
) -> Page:
    said = words(language)
    to = surveyor(flows.at(place), day, language, said.page, said.survey)
    return twin_page(to, boxes(flows, start, place))


class Sheet(NamedTuple):
    """What somebody knows who has the printed sheet and nothing else.

    `ways` are, for each number, the question and where its answers lead: to a number or a letter.
    """

    ways: dict[int, tuple[str, dict[str, int | str]]]
    titles: dict[str, str]


BOX = {"zh": r"第(\d+)步", "en": r"goto(\d+)"}
OTHERS = {"zh": "别的回答", "en": "anyotheranswer"}


def squeezed(text: str) -> str:
    """Without spaces: a line may be broken anywhere."""
    return re.sub(r"\s", "", text)


def read(text: str, language: Language) -> Sheet:
    """Read a sheet as plain text, by its looks alone."""
    titles = {
        found[1]: squeezed(found[2])
        for found in re.finditer(r"^ *\[ \] ([A-Z]+) (.+)$", text, re.MULTILINE)
    }
    ends = {letter + title: letter for letter, title in titles.items()}
    ways: dict[int, tuple[str, dict[str, int | str]]] = {}
    asked, _, _ = text.partition("[ ]")
    for part in re.split(r"^ *(?=\d+\. )", asked, flags=re.MULTILINE)[1:]:
        first, *lines = part.split("\n")
        number, _, ask = first.partition(". ")
        leads: dict[str, int | str] = {}
        begun = ""
        for line in lines:
            begun += squeezed(line)
            answers, _, where = begun.removeprefix("○").rpartition("→")
            found = re.fullmatch(BOX[language], where)
            if answers and (found or where in ends):
                lead = int(found[1]) if found else ends[where]
                leads.update(dict.fromkeys(answers.split("/"), lead))
                begun = ""
        ways[int(number)] = squeezed(ask), leads
    return Sheet(ways, titles)


def bare(text: str) -> str:
    """The words alone, in their order: boxes, bullets and breaks look different on paper."""
    return re.sub(r"\[\]|[-•]", "", squeezed(text))


class Reader:
    """Follows a printed sheet in the words of its language, and knows no ids."""

    def __init__(self, made: Page, flows: Library, language: Language) -> None:
        self._sheet = read(printed(made), language)
        self._others = OTHERS[language]
        self._asks = {
            squeezed(each.ask.say(language, "worker")): key for key, each in flows.questions.items()
        }
        unsure = squeezed(words(language).page.unsure)
        self._said = {
            key: {
                UNSURE: unsure,
                **{
                    name: squeezed(option.label.say(language, "worker"))
                    for name, option in each.options.items()
                },
            }
            for key, each in flows.questions.items()
        }

    def follow(self, facts: Mapping[str, str]) -> str:
        """The title to which the sheet leads somebody who answers by these facts."""
        at: int | str = min(self._sheet.ways, default=next(iter(self._sheet.titles)))
        while isinstance(at, int):
            ask, leads = self._sheet.ways[at]
            key = self._asks[ask]
            said = self._said[key][facts.get(key, UNSURE)]
            at = leads.get(said) or leads[self._others]
        return self._sheet.titles[at]


def title(flows: Library, outcome: str, language: Language) -> str:
    found = flows.outcome(outcome)
    assert found is not None
    return squeezed(found.title.say(language, "worker"))


def printed(made: Page, width: int = 100) -> str:
    return render(made, "text", width=width, colour=False)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("start", ["choose", "e-card"])
def test_the_printed_sheet_leads_everybody_where_the_flow_leads(language, place, start):
    reader = Reader(page(SHIPPED, language, place=place, start=start), SHIPPED, language)
    explored = explore(SHIPPED.at(place), (start,), {"region": place} if place else {})
    for end in explored.ends:
        found = reader.follow(explored.facts(end))
        assert found == title(SHIPPED, end.place.name, language)


@settings(deadline=None)
@given(libraries(), st.sampled_from(LANGUAGES))
def test_so_does_that_of_any_flow(flows, language):
    named = {
        key: replace(each, ask=Text(zh=key, en=key))
        for key, each in flows.choosers["choose"].questions.items()
    }
    asked = replace(flows.choosers["choose"], questions=named)
    flows = replace(flows, choosers={"choose": asked}, sources=core_sample().sources)
    reader = Reader(page(flows, language), flows, language)
    for each in every_walk(flows, None, {}):
        assert each.outcome is not None
        assert reader.follow(each.facts) == title(flows, each.outcome, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_printed_on_paper_it_says_word_for_word_the_same(language):
    made = page(SHIPPED, language)
    sides = PdfReader(io.BytesIO(publish(made, "pdf", Paper(day=DAY)).written)).pages
    numbered = words(language).page.side_of
    on_paper = "".join(
        bare(side.extract_text()).replace(
            bare(numbered.format(number=number, count=len(sides))), ""
        )
        for number, side in enumerate(sides, start=1)
    )
    assert on_paper == bare(printed(made))


@pytest.mark.parametrize("place", [None, "hubei/wuhan"])
def test_the_sheet_of_the_sample_in_every_language_and_width(place, update_golden):
    name = "twin.txt" if place is None else "twin-in-a-city.txt"
    said = sample.printed(lambda language: page(sample.library(), language, place=place))
    sample.compare_golden(name, said, update=update_golden)


def test_the_sheet_of_the_sample_as_data(update_golden):
    said = render(page(sample.library()), "json", width=80, colour=False)
    sample.compare_golden("twin.json", said, update=update_golden)


@pytest.mark.parametrize("place", PLACES)
def test_the_data_says_what_the_boxes_say(place):
    found = boxes(SHIPPED, None, place)
    data = page(SHIPPED, place=place).data
    assert data["place"] == place
    assert [
        (
            box["number"],
            box["question"],
            [
                (tuple(each["id"] for each in way["options"]), way["box"], way["outcome"])
                for way in box["answers"]
            ],
        )
        for box in data["boxes"]
    ] == [
        (box.number, box.question, [(way.answers, way.box, way.outcome) for way in box.ways])
        for box in found.boxes
    ]
    assert [each["id"] for each in data["outcomes"]] == [each.flow for each in found.outcomes]
    assert "".join(each["letter"] for each in data["outcomes"]) == "ABCDEFGHJKLMN"


def test_who_is_asked_is_the_worker():
    asks = [box["ask"] for box in page(SHIPPED).data["boxes"]]
    assert "老人能对着镜头照着提示眨眼、点头吗？" in asks
    assert not [ask for ask in asks if "您" in ask]


def test_places_that_close_a_method_are_named_with_its_letters():
    said = printed(page(SHIPPED))
    assert "九江停了的要先到窗口恢复，再认证。走到A / B / C / D的，先拨那里的区号+12333问。" in said
    assert "certguide table --twin --region jiangxi/jiujiang" in said
    local = printed(page(SHIPPED, place="jiangxi/jiujiang"))
    assert "照江西 九江的规矩。九江停了的要先到窗口恢复，再认证。" in local
    assert "拿不准的，拨九江当地的区号+12333问。" in local
    assert "--region" not in local


def test_a_place_that_closes_what_the_flow_never_comes_to_is_not_named():
    flows = sample.library()
    assert "--region" in printed(page(flows))
    always = replace(flows.choosers["choose"], tree={"who": "report-death"})
    assert "--region" not in printed(page(replace(flows, choosers={"choose": always})))


def test_what_was_checked_too_long_ago_is_said():
    stale = words("zh").page.stale.partition("。")[0]
    assert stale not in printed(page(SHIPPED))
    assert stale in printed(page(SHIPPED, day=dt.date(2029, 1, 1)))


def flows_of(asked: dict[str, object], leads: str = "leave") -> Library:
    """A flow of one question, `kind`: "a" leads to the method `visit`, all else elsewhere."""
    rules = [{"when": {"kind": "a"}, "go": "visit"}, {"else": leads}]
    return replace(
        core_sample(),
        choosers={
            "choose": chooser(
                start="kind", tree={"kind": rules}, questions={"kind": asked}, also=[], warnings=[]
            )
        },
        methods={"visit": method("visit", 1, steps=[]), "leave": method("leave", 2)},
        notices={},
    )


def test_of_a_question_with_many_answers_most_are_the_others():
    many = {f"o{number}": option(f"o{number}") for number in range(8)}
    said = printed(page(flows_of(question(a=option("a"), **many))))
    assert "     ○ a → A visit\n     ○ 别的回答 / 不清楚 → B leave\n" in said
    del many["o7"], many["o6"]
    listed = " / ".join(many)
    said = printed(page(flows_of(question(a=option("a"), **many))))
    assert f"     ○ {listed} / 不清楚 → B leave\n" in said


def test_of_a_day_counts_whether_it_is_known():
    day = {"kind": "date", "ask": question()["ask"], "why": question()["why"]}
    flows = flows_of(day)
    rules = [{"when": {"kind": UNSURE}, "go": "visit"}, {"else": "leave"}]
    asked = chooser(
        start="kind", tree={"kind": rules}, questions={"kind": day}, also=[], warnings=[]
    )
    made = page(replace(flows, choosers={"choose": asked}))
    assert "     ○ 说得出日子 → B leave\n     ○ 不清楚 → A visit\n" in printed(made)
    assert made.data["boxes"][0]["answers"][0]["options"] == [
        {"id": "known", "label": "说得出日子"}
    ]


def test_where_nothing_is_asked_the_result_stands_alone():
    made = page(flows_of(question(a=option("a")), leads="visit"))
    said = printed(made)
    assert "不用问，结果只有一种。" in said
    assert "照着问" not in said
    assert "[ ] A visit" in said
    assert made.data["boxes"] == []


def test_letters_go_on_after_the_last():
    found = [letter(number) for number in (0, 23, 24, 47, 48, 599, 600)]
    assert found == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_no_letter_looks_like_a_number():
    assert not {*"IO"} & {*"".join(map(letter, range(1000)))}
