import datetime as dt

import pytest

from certguide.present.formats.registry import render
from certguide.present.page import Heading, Paragraph
from certguide.present.views.duepage import due_page
from present.sample import WORDS, compare_golden, printed, someone

TODAY = dt.date(2026, 11, 25)
PEOPLE = {
    "nobody": someone(),
    "usual": someone(TODAY, who="self", region="henan", last="2026-03-10"),
    "believed": someone(TODAY, who="self", region="hubei", last="2025-12-10"),
    "passed": someone(TODAY, who="family", region="hubei/wuhan", last="2026-03-10"),
    "stale": someone(dt.date(2027, 3, 1), region="hubei/wuhan"),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_the_due_dates_are_said_word_for_word_so(name, update_golden):
    def page(language):
        return due_page(PEOPLE[name], language, WORDS[language])

    compare_golden(f"due-{name}.txt", printed(page), update=update_golden)


@pytest.mark.parametrize("name", ["nobody", "believed", "passed"])
def test_their_data(name, update_golden):
    found = render(due_page(PEOPLE[name], "zh", WORDS["zh"]), "json", width=80, colour=False)
    compare_golden(f"due-{name}.json", found, update=update_golden)


@pytest.mark.parametrize("facts", [{}, {"who": "family"}, {"region": "unsure", "last": "unsure"}])
def test_where_nothing_of_it_was_said_nothing_is_repeated(facts):
    page = due_page(someone(**facts), "zh", WORDS["zh"])
    assert page.blocks[:2] == (
        Heading(text="下一次认证，最晚哪天", level=1),
        Heading(text="最晚哪天办"),
    )


@pytest.mark.parametrize(
    ("language", "given"),
    [
        ("zh", "按您说的算：上次2026年8月10日。"),
        ("en", "For what you said: last on 10 August 2026."),
    ],
)
def test_the_day_is_said_to_be_that_of_the_last_time(language, given):
    page = due_page(someone(last="2026-08-10"), language, WORDS[language])
    assert page.blocks[1] == Paragraph(text=given)
