from certguide.present.page import Break
from certguide.present.views.checklist import checklist_page
from certguide.present.views.sheet import ROOMS
from certguide.present.views.sheets import sheets_page
from certguide.present.views.steps import steps_page
from present.sample import WORDS, library, someone


def sheet(method):
    return checklist_page(someone(), library().methods[method], "zh", WORDS["zh"])


def test_each_sheet_begins_behind_a_break():
    first, second = sheet("by-phone"), sheet("visit")
    page = sheets_page([first, second, first], "zh")
    assert page.blocks == (*first.blocks, Break(), *second.blocks, Break(), *first.blocks)
    assert page.data == {"format": 1, "sheets": [first.data, second.data, first.data]}
    assert (page.language, page.sides, page.reader) == ("zh", 2, "pensioner")


def test_one_sheet_has_no_break_and_is_a_list_all_the_same():
    page = sheets_page([sheet("visit")], "zh")
    assert page.blocks == sheet("visit").blocks
    assert page.data["sheets"] == [sheet("visit").data]


def test_where_one_is_shortened_all_are():
    sheets = [sheet("by-phone"), sheet("visit")]
    page = sheets_page(sheets, "zh")
    cut = [each.shorter for each in sheets]
    assert page.shorter == sheets_page(cut, "zh")
    assert page.shorter.shorter == sheets_page([each.shorter for each in cut], "zh")
    lengths = []
    while page is not None:
        lengths.append(len(page.blocks))
        page = page.shorter
    assert len(lengths) == len(ROOMS)
    assert lengths == sorted(lengths, reverse=True)


def test_pages_that_cannot_be_shortened_stay_as_they_are():
    steps = steps_page(someone(), library().methods["visit"], "zh", WORDS["zh"])
    assert sheets_page([steps], "zh").shorter is None
    mixed = sheets_page([steps, sheet("visit")], "zh")
    assert mixed.shorter.blocks[: len(steps.blocks)] == steps.blocks
