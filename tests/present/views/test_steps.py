import datetime as dt

from certguide.present.formats.registry import render
from certguide.present.page import Bullets, Detail, Entry, Heading, Paragraph
from certguide.present.views.steps import step_page, steps_page
from present.sample import WORDS, compare_golden, library, printed, someone


def test_the_steps_are_said_word_for_word_so(update_golden):
    def page(language):
        return steps_page(someone(), library().methods["by-phone"], language, WORDS[language])

    compare_golden("steps.txt", printed(page), update=update_golden)


def test_a_helper_is_told_what_a_helper_does():
    page = steps_page(someone(who="family"), library().methods["by-phone"], "zh", WORDS["zh"])
    assert [each["do"] for each in page.data["steps"]] == [
        "打开软件，点“认证”。",
        "请老人对着镜头眨眼。",
        "记下日期。",
    ]
    assert [each["text"] for each in page.data["helper"]] == ["坐到老人身边，一步一步来。"]
    assert [each["text"] for each in page.data["only_they"]] == ["刷脸只能老人自己来，照片不行。"]


def test_a_place_has_words_and_ways_of_its_own(update_golden):
    def page(language):
        known = someone(
            dt.date(2026, 11, 25), who="family", life="alive", walking="yes", region="hubei/wuhan"
        )
        return steps_page(known, library().methods["by-phone"], language, WORDS[language])

    compare_golden("steps-in-a-city.txt", printed(page), update=update_golden)


def test_one_step_alone(update_golden):
    def page(language):
        known = someone(dt.date(2027, 3, 1), who="family", region="hubei/wuhan")
        method = library().methods["by-phone"]
        return step_page(known, method, "open", language, WORDS[language])

    compare_golden("step.txt", printed(page), update=update_golden)
    found = render(page("zh"), "json", width=80, colour=False)
    compare_golden("step.json", found, update=update_golden)


def test_the_last_step_knows_its_number():
    page = step_page(someone(), library().methods["by-phone"], "done", "zh", WORDS["zh"])
    assert page.blocks == (
        Heading(text="用手机认证：步骤", level=1),
        Paragraph(text="第3步，共3步。"),
        Bullets(
            entries=(
                Entry(
                    text="记下日期。",
                    details=(
                        Detail(label="", text="依据：S02（2024-12，B级）。核对于2026-11-20。"),
                    ),
                ),
            )
        ),
        Paragraph(text="还是不行，拨发放地的区号+12333。", tone="strong"),
    )
    assert page.data == {
        "format": 1,
        "method": "by-phone",
        "title": "用手机认证",
        "number": 3,
        "count": 3,
        "steps": [
            {
                "id": "done",
                "do": "记下日期。",
                "sources": ["S02"],
                "checked_on": "2026-11-20",
                "valid_until": "2027-05-19",
            }
        ],
    }


def test_their_data(update_golden):
    page = steps_page(someone(), library().methods["by-phone"], "en", WORDS["en"])
    found = render(page, "json", width=80, colour=False)
    compare_golden("steps.json", found, update=update_golden)
