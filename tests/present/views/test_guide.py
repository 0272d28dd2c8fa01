import pytest

from certguide.core.result import consult
from certguide.present.views.guide import guide_page, question_page
from present.sample import SITUATIONS, WORDS, compare_golden, library, printed, replace, result

OPEN = {"choice": {"who": "family", "life": "alive"}, "last": {"who": "self", "phone": "none"}}


@pytest.mark.parametrize("name", SITUATIONS)
@pytest.mark.parametrize("length", ["brief", "full"])
def test_an_outcome_is_said_word_for_word_so(name, length, update_golden):
    def page(language):
        return guide_page(result(name), language, WORDS[language], full=length == "full")

    compare_golden(f"{name}-{length}.txt", printed(page), update=update_golden)


@pytest.mark.parametrize("name", OPEN)
def test_an_open_question_is_said_word_for_word_so(name, update_golden):
    def page(language):
        return question_page(consult(library(), None, OPEN[name]), language, WORDS[language])

    compare_golden(f"question-{name}.txt", printed(page), update=update_golden)


def test_a_question_about_a_date_says_how_to_write_it(update_golden):
    chooser = replace(library().chooser, start="last", tree={"last": "report-death"})
    asked = consult(replace(library(), choosers={"choose": chooser}), None, {})

    def page(language):
        return question_page(asked, language, WORDS[language])

    compare_golden("question-date.txt", printed(page), update=update_golden)


def test_without_an_outcome_the_page_is_that_of_the_question():
    found = consult(library(), None, {"who": "self"})
    page = guide_page(found, "zh", WORDS["zh"], full=True)
    assert page == question_page(found, "zh", WORDS["zh"])
