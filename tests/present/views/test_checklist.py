import pytest

from certguide.present.formats.registry import render
from certguide.present.page import Checklist, Detail, Entry, Heading
from certguide.present.views.checklist import checklist_page
from present.sample import WORDS, compare_golden, library, printed, someone


@pytest.mark.parametrize("method", ["by-phone", "visit"])
def test_the_sheet_is_word_for_word_so(method, update_golden):
    def page(language):
        return checklist_page(someone(), library().methods[method], language, WORDS[language])

    compare_golden(f"checklist-{method}.txt", printed(page), update=update_golden)


def test_its_data(update_golden):
    method = library().methods["by-phone"]
    page = checklist_page(someone(), method, "zh", WORDS["zh"], ("phone-charged",))
    found = render(page, "json", width=80, colour=False)
    compare_golden("checklist.json", found, update=update_golden)


def test_what_is_ready_is_ticked_off(update_golden):
    def page(language):
        method = library().methods["by-phone"]
        return checklist_page(
            someone(), method, language, WORDS[language], ("glasses", "phone-charged")
        )

    compare_golden("checklist-ticked.txt", printed(page), update=update_golden)
    found = render(page("zh"), "markdown", width=80, colour=False)
    compare_golden("checklist-ticked.md", found, update=update_golden)


def test_a_place_wants_other_papers():
    known = someone(region="hubei/wuhan")
    page = checklist_page(known, library().methods["counter"], "zh", WORDS["zh"])
    assert page.blocks[1:3] == (
        Heading(text="准备好这些"),
        Checklist(
            entries=(
                Entry(
                    text="必带：身份证，原件",
                    details=(Detail(label="为什么：", text="核对本人用。"),),
                ),
                Entry(
                    text="必带：户口本，原件",
                    details=(Detail(label="为什么：", text="武汉要看户口。"),),
                ),
            )
        ),
    )
