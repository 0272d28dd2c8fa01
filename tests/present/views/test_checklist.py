import pytest

from certguide.present.formats.registry import render
from certguide.present.views.checklist import checklist_page
from present.sample import WORDS, compare_golden, library, printed


@pytest.mark.parametrize("method", ["by-phone", "visit"])
def test_the_sheet_is_word_for_word_so(method, update_golden):
    def page(language):
        return checklist_page(library(), library().methods[method], language, WORDS[language])

    compare_golden(f"checklist-{method}.txt", printed(page), update=update_golden)


def test_its_data(update_golden):
    page = checklist_page(library(), library().methods["by-phone"], "zh", WORDS["zh"])
    found = render(page, "json", width=80, colour=False)
    compare_golden("checklist.json", found, update=update_golden)
