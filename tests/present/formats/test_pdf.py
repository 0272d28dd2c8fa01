"""PDFs as others read them: pypdf, PDFium, a decoder of squares, a checker of PDF/UA."""

import datetime as dt
import io
import itertools
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageStat
from pypdf import PdfReader

from certguide.core.errors import NotPrintable
from certguide.present.formats.pdf import publish
from certguide.present.page import (
    Address,
    Blanks,
    Break,
    Bullets,
    Callout,
    Checklist,
    Detail,
    Entry,
    Heading,
    Listing,
    Page,
    Paragraph,
    Steps,
    Table,
)
from certguide.present.paper import MILLIMETRES, SIZES, Paper
from present.blocks import every_block

DAY = dt.date(2026, 11, 25)
A4 = Paper(day=DAY)
GOLDEN = Path(__file__).parents[1] / "golden" / "sheets"
CHECKER = shutil.which("outloud")
"""Brings much along, so it has an environment of its own."""
CLOSING = "。，、；：？！）》”’…,.;:?!)"
OPENING = "（《“‘("
INSIDE = 12 * 72 / 25.4
"""Millimetres that any printer leaves white, in points."""
CALLS = {
    "checklist-zh": ("checklist", "alipay", "--region", "湖北"),
    "checklist-en": ("checklist", "home-visit", "--who", "family", "--lang", "en"),
    "checklist-large": ("checklist", "online-app", "--large"),
    "checklist-a5": ("checklist", "bureau", "--paper", "a5"),
    "checklist-a5-en": (
        *("checklist", "--who", "self", "--residence", "abroad", "--rest", "unsure"),
        *("--payment", "suspended", "--region", "广东", "--lang", "en", "--paper", "a5"),
    ),
    "checklist-a5-large": ("checklist", "online-app", "--paper", "a5", "--large"),
    "due-zh": ("due", "--region", "河南", "--benefit", "employee", "--last", "2026-03-01"),
    "table-zh": ("table",),
}
PRINT = ("--as-of", "2026-11-25", "--format", "pdf")


def page(*blocks, **more):
    return Page(language="zh", blocks=(Heading(text="题目", level=1), *blocks), data={}, **more)


def reader(written):
    return PdfReader(io.BytesIO(written))


def text(written):
    return "\n".join(each.extract_text() for each in reader(written).pages)


def squeezed(said):
    return re.sub(r"\s", "", said)


def pictures(written, scale):
    document = pypdfium2.PdfDocument(written)
    return [each.render(scale=scale).to_pil().convert("L") for each in document]


@cache
def printed(name):
    done = subprocess.run(
        [sys.executable, "-m", "certguide", *CALLS[name], *PRINT],
        capture_output=True,
        check=True,
        env={**os.environ, "TZ": "America/New_York", "LANG": "C.UTF-8"},
    )
    return done.stdout


EVERYTHING = page(
    Paragraph(text="领养老金的人，每年认证一次。", tone="plain"),
    Paragraph(text="要紧的话。", tone="strong"),
    Heading(text="要带的"),
    Checklist(entries=(Entry(text="身份证", ticked=True), Entry(text="社保卡"))),
    Heading(text="怎么办"),
    Steps(
        entries=(
            Entry(text="打开软件。", details=(Detail(label="屏幕上：", text="待遇资格认证"),)),
            Entry(text="点进去。"),
        )
    ),
    Bullets(entries=(Entry(text="一条"), Entry(text="两条"))),
    Callout(entries=(Entry(text="不收钱。"),)),
    Table(head=("问题", "答案"), rows=(("手机", "有"), ("脸", "能刷"))),
    Listing(lines=("certguide: 1", "  flow: a")),
    Address(label="官网：", url="https://si.12333.gov.cn"),
    Blanks(entries=(Detail(label="办好的日子：", text="　　　　年　　月　　日"),)),
    Paragraph(text="依据三处。", tone="small"),
)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("large", [False, True])
def test_every_kind_of_block_can_be_read_back_in_order(size, large):
    found = squeezed(text(publish(EVERYTHING, Paper(day=DAY, size=size, large=large))))
    said = (
        "题目领养老金的人，每年认证一次。要紧的话。要带的身份证社保卡怎么办1.打开软件。"
        "屏幕上：待遇资格认证2.点进去。一条两条!不收钱。问题答案手机有脸能刷certguide:1flow:a"
        "官网：si.12333.gov.cn办好的日子：年月日依据三处。"
    )
    # On a second side a table has its heads once more.
    found = re.sub(r"第\d+页，共\d+页", "", found).replace("有问题答案脸", "有脸")
    assert found == said


@pytest.mark.parametrize("name", CALLS)
def test_text_is_found_as_it_is_typed(name):
    said = text(printed(name))
    assert not re.search("[\u2e80-\u2fdf\uf900-\ufaff\ufffd]", said)
    assert ("认证" if not name.endswith("-en") else "certif") in said


@pytest.mark.parametrize("name", CALLS)
def test_it_is_tagged_titled_and_in_its_language(name):
    root = reader(printed(name)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == ("en-GB" if name.endswith("-en") else "zh-CN")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    found = reader(printed(name)).metadata
    assert found.title
    assert found.creation_date == dt.datetime(2026, 11, 25, tzinfo=dt.UTC)


def kinds(node):
    """The kinds of all elements of a structure, from the top, in reading order."""
    if isinstance(node, list):
        for each in node:
            yield from kinds(each.get_object())
    elif isinstance(node, dict):
        if "/S" in node:
            yield node["/S"]
        if "/K" in node:
            yield from kinds(node["/K"])


def test_headings_lists_and_pictures_are_what_they_look_like():
    root = reader(publish(EVERYTHING, A4)).trailer["/Root"]
    found = list(kinds(root["/StructTreeRoot"]["/K"]))
    assert [each for each in found if re.fullmatch(r"/H\d", each)] == ["/H1", "/H2", "/H2"]
    assert found.count("/LI") == 2 + 2 + 2 + 1
    # Four paragraphs, nine entries with a detail, the address in two, a blank; two boxes, squares.
    assert found.count("/P") == 3 + 10 + 2 + 1
    assert found.count("/Figure") == 2 + 1
    assert found.count("/Code") == 1
    assert found.count("/TH") == 2
    assert found.count("/TD") == 4


@pytest.mark.parametrize("name", CALLS)
def test_fonts_are_embedded_as_subsets(name):
    fonts = {
        font["/BaseFont"]: font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        for each in reader(printed(name)).pages
        for font in (one.get_object() for one in each["/Resources"]["/Font"].values())
    }
    assert fonts
    for font, described in fonts.items():
        assert re.match(r"/[A-Z]{6}\+", font)
        assert "/FontFile3" in described


def told(written):
    """What is said instead of each picture, in order."""

    def visit(node):
        if isinstance(node, list):
            for each in node:
                yield from visit(each.get_object())
        elif isinstance(node, dict):
            if "/Alt" in node:
                yield node["/Alt"]
            if "/K" in node:
                yield from visit(node["/K"])

    return list(visit(reader(written).trailer["/Root"]["/StructTreeRoot"]["/K"]))


def test_pictures_say_what_they_show():
    assert told(publish(EVERYTHING, A4)) == [
        "已打勾",
        "还没打勾",
        "二维码：si.12333.gov.cn",
    ]


@pytest.mark.skipif(CHECKER is None and not os.environ.get("CI"), reason="outloud is missing")
@pytest.mark.parametrize("name", CALLS)
def test_a_checker_of_pdf_ua_finds_no_error(tmp_path, name):
    assert CHECKER is not None, "outloud is missing"
    target = tmp_path / "a.pdf"
    target.write_bytes(printed(name))
    done = subprocess.run(
        [CHECKER, "--fail-on", "error", str(target)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "0 error(s)" in done.stdout
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", [each for each in CALLS if each.startswith("checklist-")])
def test_the_squares_are_read_from_the_printed_page(name):
    found = [
        each.text for one in pictures(printed(name), 2) for each in zxingcpp.read_barcodes(one)
    ]
    assert found == ["https://si.12333.gov.cn"]


Line = tuple[str, float, float, float, float]
"""A text with its box: left, bottom, right, top; in points from the corner at the left bottom."""


def lines(written):
    """The lines of each page in reading order; each cell of a table has its own."""
    for one in pypdfium2.PdfDocument(written):
        read = one.get_textpage()
        found: list[Line] = []
        before = None
        for at in range(read.count_chars()):
            said = read.get_text_range(at, 1)
            if not said.strip():
                continue
            whole, ink = read.get_charbox(at, loose=True), read.get_charbox(at)
            left, bottom, _, top = whole
            ends = (
                before is None
                or abs(bottom - before[1]) > (top - bottom) / 3
                or left < before[0] - 2
                # Half of the height that the font gives a line, which is nearly an em and a half.
                or left - before[2] > (top - bottom) / 2
            )
            if ends:
                found.append((said, ink[0], ink[1], ink[2], ink[3]))
            else:
                text_, *box = found[-1]
                found[-1] = (
                    text_ + said,
                    min(box[0], ink[0]),
                    min(box[1], ink[1]),
                    max(box[2], ink[2]),
                    max(box[3], ink[3]),
                )
            before = whole
        yield found


@pytest.mark.parametrize("name", CALLS)
def test_no_line_begins_or_ends_with_the_wrong_mark(name):
    marks = 0
    for found in lines(printed(name)):
        for said, *_ in found:
            marks += said[-1] in CLOSING
            # A warning has its mark before it.
            assert said == "!" or said.removeprefix("!")[0] not in CLOSING + "+", said
            assert said[-1] not in OPENING, said
    assert marks > 3


@pytest.mark.parametrize("name", CALLS)
def test_nothing_lies_over_anything_else_or_outside_the_paper(name):
    pages = reader(printed(name)).pages
    for found, one in zip(lines(printed(name)), pages, strict=True):
        assert len(found) > 5
        for at, (said, left, bottom, right, top) in enumerate(found):
            assert left > INSIDE - 1, said
            assert right < float(one.mediabox.width) - INSIDE + 1, said
            # The margin is measured from the capitals; Chinese characters are a little higher.
            assert top < float(one.mediabox.height) - INSIDE + 5, said
            # The number of the page stands a little lower.
            assert bottom > INSIDE * (0.6 if at == len(found) - 1 else 1) - 1, said
            for other in found[at + 1 :]:
                across = min(right, other[3]) - max(left, other[1])
                down = min(top, other[4]) - max(bottom, other[2])
                assert across < 0.5 or down < 0.5, (said, other[0])


@pytest.mark.parametrize(
    ("name", "least"),
    [("checklist-zh", 18), ("checklist-large", 24), ("checklist-a5-large", 22), ("table-zh", 10)],
)
def test_the_print_is_as_large_as_promised(name, least):
    sizes: list[float] = []

    def visit(said, user, matrix, font, size):
        if said.strip():
            sizes.extend([round(size * abs(matrix[3]), 1)] * len(said.strip()))

    pages = reader(printed(name)).pages
    for each in pages:
        each.extract_text(visitor_text=visit)
    small = [each for each in sizes if each < least]
    assert sizes
    # The foot: sources, the day they were checked, the number of the page.
    assert len(small) < 30 * len(pages)
    assert all(each >= 9 for each in small)


BLANK = "　　　　年　　月　　日"


@pytest.mark.parametrize("smaller", range(0, 7, 2))
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("label", ["下次最晚：", "办好的日子："])
def test_a_date_is_filled_in_on_one_line(label, size, smaller):
    wanted = page(Blanks(entries=(Detail(label=label, text=BLANK),)))
    written = publish(wanted, Paper(day=DAY, size=size, large=True, smaller=smaller))
    (found,) = lines(written)
    year, month, day = (
        next(each for each in found if mark in each[0].replace("日子", "")) for mark in "年月日"
    )
    assert abs(year[2] - day[2]) < 5 > abs(month[2] - day[2])


def test_a_line_to_fill_in_with_too_little_room_left_goes_on_below():
    label = "哪一天、在哪里、由谁办好的："
    wanted = page(Blanks(entries=(Detail(label=label, text=BLANK),)))
    (found,) = lines(publish(wanted, Paper(day=DAY, size="a5", large=True)))
    assert squeezed("".join(said for said, *_ in found)) == f"题目{label}年月日"
    assert max(each[3] for each in found) < MILLIMETRES["a5"][0] / 25.4 * 72 - INSIDE + 1


@pytest.mark.parametrize("name", CALLS)
def test_the_same_input_on_the_same_day_is_the_same_file(name):
    done = subprocess.run(
        [sys.executable, "-m", "certguide", *CALLS[name], *PRINT, "-o", "-"],
        capture_output=True,
        check=True,
        env={**os.environ, "TZ": "Asia/Shanghai", "LANG": "zh_CN.UTF-8", "PYTHONHASHSEED": "7"},
    )
    assert done.stdout == printed(name)


def test_every_character_without_a_glyph_is_named():
    with pytest.raises(NotPrintable) as raised:
        publish(page(Paragraph(text="吉祥\U00020bb7，笑\U0001f600，\U00020bb7")), A4)
    assert (raised.value.reason, raised.value.what) == ("glyph", "\U00020bb7\U0001f600")


def test_a_character_that_nothing_can_show_is_named_by_its_number():
    with pytest.raises(NotPrintable) as raised:
        publish(page(Paragraph(text="甲\uf0f0乙\ue000，\uf0f0")), A4)
    assert (raised.value.reason, raised.value.what) == ("glyph", "U+F0F0 U+E000")


def test_marks_that_mean_something_to_a_typesetter_stay_as_they_are():
    said = '#panic(1) *x* _y_ $z$ <a> @b // c /* d */ \\ "e" `f` ~ -- ... = g + h - i #[j]'
    assert squeezed(text(publish(page(Paragraph(text=said)), A4))) == "题目" + squeezed(said)


def long(count):
    return Steps(entries=tuple(Entry(text=f"第{each}件事，慢慢来。") for each in range(count)))


def test_a_sheet_is_set_closer_before_it_is_refused():
    counts, refused = {}, set()
    for count in range(20, 80, 3):
        try:
            made = publish(page(long(count), sides=2), A4)
        except NotPrintable as error:
            counts[count] = None
            refused.add((error.reason, error.what))
        else:
            counts[count] = len(reader(made).pages)
        free = len(reader(publish(page(long(count)), A4)).pages)
        if free <= 2:
            assert counts[count] == free
    fits = [count for count, sides in counts.items() if sides is not None]
    assert set(counts.values()) == {1, 2, None}
    assert refused == {("sides", "A4")}
    assert max(fits) < min(count for count, sides in counts.items() if sides is None)
    assert len(reader(publish(page(long(max(fits))), A4)).pages) > 2


def fullest(large):
    """As many long steps as fit two sides: the closest that anything is set."""
    count = 0
    made = b""
    while True:
        steps = tuple(Entry(text="慢慢来，不要急，一件一件地办。" * 3) for _ in range(count + 1))
        try:
            made = publish(page(Steps(entries=steps), sides=2), Paper(day=DAY, large=large))
        except NotPrintable:
            return made
        count += 1


@pytest.mark.parametrize(("large", "size"), [(False, 18), (True, 24)])
def test_however_close_lines_are_a_third_of_a_line_apart(large, size):
    for found in lines(fullest(large)):
        full = sorted(bottom for said, _, bottom, *_ in found if len(said) > 15)
        apart = [upper - lower for lower, upper in itertools.pairwise(full)]
        # Marks of a line reach below its characters: that is what moves its lowest ink.
        assert sum(apart) / len(apart) >= 1.3 * size
        assert min(apart) >= 1.3 * size - 0.1 * size


def test_an_address_that_is_longer_than_a_line_is_cut_without_a_hyphen():
    url = (
        "https://www.gov.cn/zhengce/zhengceku/2023-08/17/verylongdirectoryname/content_6898842.htm"
    )
    made = publish(
        page(Paragraph(text=f"见{url}。"), Bullets(entries=(Entry(text=url),))),
        Paper(day=DAY, size="a5", large=True),
    )
    assert squeezed(text(made)) == f"题目见{url}。{url}"
    for found in lines(made):
        for _, left, _, right, _ in found:
            assert left > INSIDE - 1
            assert right < 148 * 72 / 25.4 - INSIDE + 1


WITHOUT_A_PLACE_TO_BREAK = "https://a.cn/index.phpmcontent&cindex&ashow&" + "catid" * 40
LONG = "长话一句接一句，说不完。" * 40


@pytest.mark.parametrize("size", ["a4", "a5"])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize(("said", "mark"), [(WITHOUT_A_PLACE_TO_BREAK, "d"), (LONG, "话")])
def test_what_is_longer_than_a_line_or_higher_than_a_side_goes_on(size, large, columns, said, mark):
    long_ = Entry(text=said, details=(Detail(label="", text=said),))
    made = publish(
        page(
            Paragraph(text=said),
            Bullets(entries=(long_,)),
            Checklist(entries=(Entry(text=said),)),
            Table(head=("一", "二"), rows=((said, "二"),)),
            Blanks(entries=(Detail(label=said, text="　　年"),)),
            Address(label=said, url="https://a.cn"),
            Paragraph(text=said, tone="small"),
            columns=columns,
        ),
        Paper(day=DAY, size=size, large=large),
    )
    # A table that goes on overleaf has its heads once more, within what its row says.
    read = text(made)
    assert read.count(mark) == 8 * said.count(mark)
    assert "\u200b" not in read
    for found, one in zip(lines(made), reader(made).pages, strict=True):
        for line, left, bottom, right, top in found:
            assert left > INSIDE - 1, line
            assert right < float(one.mediabox.width) - INSIDE + 1, line
            assert bottom > INSIDE * 0.6 - 1, line
            assert top < float(one.mediabox.height) - INSIDE + 5, line


def test_a_box_is_large_enough_to_tick_by_hand_in_any_print():
    entry = Checklist(entries=(Entry(text="身份证"),))
    for reader_ in ("pensioner", "worker", "office"):
        made = publish(page(entry, reader=reader_), A4)
        (dark,) = boxes(made)
        assert dark >= 5


def boxes(written):
    """The sides of the squares on the first page that are drawn with lines, in millimetres."""
    scale = 8
    shown = pictures(written, scale)[0]
    left, bottom, _, top = next(
        box for said, *box in next(lines(written)) if said.startswith("身份证")
    )
    height = shown.height / scale
    middle = height - (bottom + top) / 2
    strip = shown.crop((0, int(middle * scale), int(left * scale) - 8, int(middle * scale) + 1))
    dark = [at for at in range(strip.width) if strip.getpixel((at, 0)) < 128]
    yield (dark[-1] - dark[0] + 1) / scale * 25.4 / 72


WIDE = Table(
    head=("行", "有没有智能手机", "说明"),
    rows=(("1", "没有", "先去社区问一问，再看去哪里办。" * 4), ("23", "有", "shortwords and more")),
)


def test_a_number_and_a_word_in_a_table_are_not_cut():
    found = [said for one in lines(publish(page(WIDE, reader="office"), A4)) for said, *_ in one]
    assert "23" in found
    assert "有没有智能手机" in found
    assert "shortwordsandmore" in map(squeezed, found)


def test_what_is_too_wide_for_the_paper_is_printed_across_it():
    heads = tuple("abcdefghijklm"[at] * 12 for at in range(13))
    upright = publish(page(WIDE, reader="office"), A4)
    across = publish(page(Table(head=heads, rows=(heads,)), reader="office"), A4)
    assert [float(each) for each in reader(upright).pages[0].mediabox[2:]] == pytest.approx(
        [595.28, 841.89], abs=0.1
    )
    assert [float(each) for each in reader(across).pages[0].mediabox[2:]] == pytest.approx(
        [841.89, 595.28], abs=0.1
    )
    (found,) = lines(across)
    assert "".join(said for said, *_ in found) == "题目" + "".join(heads) * 2
    for head in heads:
        assert sum(head in said for said, *_ in found) == 2


def test_a_drawing_and_a_finding_are_told_in_words():
    made = publish(every_block(), A4)
    said = squeezed(text(made))
    assert "问能→办" in said
    assert "a.yaml:3:5CG101错go:nowhere没有这一题。改成：certguidex" in said


@pytest.mark.parametrize(("language", "tag"), [("zh", "zh-CN"), ("zh-hant", "zh-HK")])
def test_traditional_characters_are_there_as_well(language, tag):
    said = "養老金領取資格認證，臺灣、香港。裏裡床牀"
    made = publish(
        Page(
            language=language, blocks=(Heading(text=said, level=1), Paragraph(text=said)), data={}
        ),
        A4,
    )
    assert squeezed(text(made)) == said * 2
    assert reader(made).trailer["/Root"]["/Lang"] == tag


def test_in_english_quotation_marks_are_narrow():
    said = "Tap “here” now"
    widths = {}
    for language in ("en", "zh"):
        made = publish(Page(language=language, blocks=(Paragraph(text=said),), data={}), A4)
        ((line,),) = lines(made)
        widths[language] = line[3] - line[1]
        assert squeezed(text(made)) == squeezed(said)
    assert widths["en"] < widths["zh"] - 12


def test_in_chinese_two_marks_side_by_side_share_the_space_of_one():
    widths = {}
    for said in ("点“养老”，再看一看", "点“养老”再看一看"):
        *_, (_, left, _, right, _) = next(lines(publish(page(Paragraph(text=said)), A4)))
        widths[said] = right - left
    longer, shorter = widths.values()
    assert longer - shorter < 0.6 * 18


@pytest.mark.parametrize("before", range(12))
def test_a_date_and_a_grade_stay_on_one_line(before):
    date, grade = "2026年8月31日", "B级"
    said = "日" * before + f"到{date}，{grade}。" * 12
    table = Table(head=("一", "二"), rows=((date, said),))
    found = [
        squeezed(line)
        for one in lines(publish(page(Paragraph(text=said), table), Paper(day=DAY, size="a5")))
        for line, *_ in one
    ]
    assert sum(line.count(date) for line in found) == 25
    assert sum(line.count(grade) for line in found) == 24


def test_an_empty_page_is_a_page():
    assert len(reader(publish(Page(language="zh", blocks=(), data={}), A4)).pages) == 1


def test_each_sheet_of_many_is_numbered_and_fitted_by_itself():
    sheets = [long(5), long(40), long(45), long(3)]
    blocks = [each for one in sheets for each in (one, Break(), Heading(text="题目", level=1))]
    pages = [
        squeezed(one.extract_text()) for one in reader(publish(page(*blocks, sides=2), A4)).pages
    ]
    feet = [found[0] if (found := re.findall(r"第\d页，共\d页", each)) else "" for each in pages]
    two = ["第1页，共2页", "第2页，共2页"]
    assert feet == ["", *two, *two, "", ""]


@pytest.mark.skipif(not Path("/usr/share/fonts").exists(), reason="no fonts of the system")
def test_without_its_own_font_one_of_the_system_is_used(tmp_path):
    code = (
        "import sys; sys.modules['pylopdf_fonts_zh_cn'] = None\n"
        "from certguide.cli.main import main\n"
        f"sys.exit(main(['methods', '-o', {str(tmp_path / 'a.pdf')!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    if done.returncode:
        assert done.stderr == "找不到中文字体，印不出来。请装一种中文字体，再印一次。\n"
        assert not os.environ.get("CI")
    else:
        assert "养老金" in squeezed(text((tmp_path / "a.pdf").read_bytes())) or "认证" in text(
            (tmp_path / "a.pdf").read_bytes()
        )


@pytest.mark.parametrize("name", CALLS)
def test_pages_look_as_they_did_when_they_were_looked_at(name, update_golden):
    made = pictures(printed(name), 0.5)[:2]
    for number, now in enumerate(made, start=1):
        path = GOLDEN / f"{name}-{number}.png"
        if update_golden:
            path.parent.mkdir(exist_ok=True)
            now.quantize(16).save(path, optimize=True)
        before = Image.open(path).convert("L")
        assert before.size == now.size
        difference = ImageStat.Stat(ImageChops.difference(before, now)).mean[0]
        # A line that moves by its own height makes some 4 of 255.
        assert difference < 2.5
