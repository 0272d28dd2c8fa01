import pytest

from certguide.present.formats.layout import Line, layout, plain
from certguide.present.page import (
    Bullets,
    Callout,
    Checklist,
    Detail,
    Entry,
    Heading,
    Page,
    Paragraph,
    Steps,
)


def page(*blocks):
    return Page(language="zh", blocks=blocks, data={})


def entries(*texts):
    return tuple(Entry(text=text) for text in texts)


def lines(*blocks, width=40):
    return [plain(line) for line in layout(page(*blocks), width)]


def test_headings_stand_out_and_everything_else_stands_in():
    assert lines(
        Heading(text="题", level=1),
        Paragraph(text="甲"),
        Paragraph(text="乙"),
        Heading(text="步骤"),
        Steps(entries=entries("甲", "乙")),
        Paragraph(text="丙"),
        Checklist(entries=entries("甲")),
        Bullets(entries=entries("甲")),
        Callout(entries=entries("甲")),
    ) == [
        "题",
        "  甲",
        "",
        "  乙",
        "",
        "步骤",
        "  1. 甲",
        "  2. 乙",
        "",
        "  丙",
        "  [ ] 甲",
        "  - 甲",
        "  ! 甲",
    ]


def test_what_is_ready_has_a_cross_in_its_box():
    ready = Entry(text="甲", details=(Detail(label="为什么：", text="乙"),), ticked=True)
    assert lines(Checklist(entries=(ready, Entry(text="丙")))) == [
        "  [x] 甲",
        "      为什么：乙",
        "  [ ] 丙",
    ]


def test_a_page_may_begin_with_anything():
    assert lines(Paragraph(text="甲")) == ["  甲"]
    assert lines(Steps(entries=())) == []


def test_the_numbers_of_ten_steps_stand_below_each_other():
    assert lines(Steps(entries=entries(*"一二三四五六七八九十")))[8:] == ["   9. 九", "  10. 十"]


def test_continuation_lines_hang_under_the_text():
    long = Entry(text="带上身份证去近处", details=(Detail(label="如果：", text="等一等再试一试"),))
    assert lines(Steps(entries=(long,)), width=20) == [
        "  1. 带上身份证去",
        "     近处",
        "     如果：等一等再",
        "     试一试",
    ]


def test_a_label_is_told_from_its_text_even_over_two_lines():
    detail = Detail(label="The screen shows something long: ", text="等 yes")
    entry = Entry(text="甲", details=(detail,))
    found = [line for line in layout(page(Bullets(entries=(entry,))), 26) if line.role == "detail"]
    assert found == [
        Line(mark="    ", label="The screen shows", role="detail"),
        Line(mark="    ", label="something long:", text=" 等 yes", role="detail"),
    ]


def test_a_detail_without_a_label():
    entry = Entry(text="甲", details=(Detail(label="", text="乙"),))
    *_, last = layout(page(Bullets(entries=(entry,))), 40)
    assert last == Line(mark="    ", text="乙", role="detail")


@pytest.mark.parametrize(("asked", "used"), [(5, 20), (20, 20), (100, 100), (400, 100)])
def test_the_width_is_brought_into_its_bounds(asked, used):
    assert lines(Heading(text="x" * 150), width=asked)[0] == "x" * used
