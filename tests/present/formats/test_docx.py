import datetime as dt
import io
import sys
import zipfile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from certguide.core.errors import MissingExtra
from certguide.present.formats.docx import publish
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
    Page,
    Paragraph,
    Steps,
    Table,
)
from certguide.present.paper import Paper
from present.blocks import ANY, every_block
from present.readers import docx as shown

DAY = dt.date(2026, 11, 25)
PAPER = Paper(day=DAY)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
LINES = """\
Heading1| 认证 & 办法
Normal| 先看 <这里>，
再办。
Small| 见 https://a.example/x?a=1&b=2。2026-11-25，拨区号+12333。
Normal| 别慌。
Heading2| 步骤
ListNumber|3 先做这个。
ListContinue| 屏幕：“社保卡”
ListNumber|3 再做那个。
Heading3| 清单
List| ☐\t身份证
ListContinue| https://b.example/
List| ☑\t老花镜
ListBullet|1 一
ListBullet|1 二
Warning|2 不收钱。
S01
ListNumber|4 又是第一步。
Cell| 行
Cell| 理由
Cell| 1
Cell| 甲
Cell| 2
Cell| 乙
Small|
ListBullet|1 问
ListContinue| 能 → 办
Heading1| 第二张
Normal| 官网：si.12333.gov.cn
Normal|
Blank| 日子：　　　　年　　月
Listing| a: <1>
Listing|   b
Heading2| a.yaml:3:5 CG101 错
Listing| 3 | go: nowhere
Listing|   |     ^^^^^^^
Normal| 没有这一题。
Normal| 改成：
Listing| certguide x
"""


def part(written, name):
    with zipfile.ZipFile(io.BytesIO(written)) as file:
        return etree.fromstring(file.read(name))


def lines(written):
    """Each paragraph with its style and the number of its list."""
    for each in part(written, "word/document.xml").iter(f"{W}p"):
        style = each.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
        number = each.find(f"{W}pPr/{W}numPr/{W}numId")
        signs = {f"{W}tab": "\t", f"{W}br": "\n"}
        text = "".join(signs.get(one.tag, one.text or "") for one in each.iter() if leaf(one))
        line = f"{style}|{'' if number is None else number.get(f'{W}val')} {text}"
        yield line.rstrip(" ") + "\n"


def leaf(element):
    return element.tag in {f"{W}t", f"{W}tab", f"{W}br"}


def one(*blocks, language="zh", **more):
    return Page(language=language, blocks=blocks, data={}, **more)


def test_every_block_is_a_paragraph_of_its_style():
    assert "".join(lines(publish(every_block(), PAPER))) == LINES


def test_the_library_that_wrote_it_reads_it():
    found = docx.Document(io.BytesIO(publish(every_block(), PAPER)))
    used = {each.style.name for each in found.paragraphs}
    assert {"Heading 1", "Heading 2", "Heading 3", "List Bullet", "List Number"} <= used
    assert [[cell.text for cell in row.cells] for row in found.tables[0].rows] == [
        ["行", "理由"],
        ["1", "甲"],
        ["2", "乙"],
    ]


def faults(written, folder):
    """What another's reading of the standard finds wrong."""
    file = folder / "page.docx"
    file.write_bytes(written)
    found = OpenXmlValidator(FileFormat.OFFICE_2010).validate(file)
    return [(each.description, each.path) for each in found.errors]


@pytest.mark.parametrize("language", ["zh", "zh-hant", "en"])
def test_it_is_written_as_the_standard_asks(language, tmp_path):
    assert faults(publish(every_block(language), PAPER), tmp_path) == []


def test_what_is_not_so_written_is_found(tmp_path):
    written = publish(every_block(), PAPER)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written)) as old, zipfile.ZipFile(out, "w") as new:
        for each in old.namelist():
            wrong = old.read(each).replace(b"<w:keepNext/>", b"<w:keepAll/>")
            new.writestr(each, wrong)
    assert faults(out.getvalue(), tmp_path) != []


def test_nothing_of_a_template_is_left():
    with zipfile.ZipFile(io.BytesIO(publish(every_block(), PAPER))) as file:
        assert file.namelist() == [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml",
            "word/fontTable.xml",
            "word/theme/theme1.xml",
            "word/numbering.xml",
            "word/footer1.xml",
            "word/media/image1.png",
        ]
        assert {each.date_time for each in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {each.create_system for each in file.infolist()} == {0}


def test_the_same_page_on_the_same_day_gives_the_same_bytes():
    assert publish(every_block(), PAPER) == publish(every_block(), PAPER)


def test_another_day_changes_nothing_but_the_date():
    later = Paper(day=dt.date(2027, 1, 2))
    found, expected = (io.BytesIO(publish(every_block(), each)) for each in (later, PAPER))
    with zipfile.ZipFile(found) as new, zipfile.ZipFile(expected) as old:
        changed = [each for each in old.namelist() if new.read(each) != old.read(each)]
    assert changed == ["docProps/core.xml"]


def test_what_it_says_of_itself_names_no_one():
    told = docx.Document(io.BytesIO(publish(every_block("en"), PAPER))).core_properties
    assert (told.title, told.language, told.author) == ("认证 & 办法", "en-US", "certguide")
    assert told.last_modified_by == "certguide"
    assert told.created == told.modified == dt.datetime(2026, 11, 25, tzinfo=dt.UTC)
    assert (told.comments, told.keywords, told.subject, told.category) == ("", "", "", "")


@pytest.mark.parametrize(
    ("language", "spoken", "latin", "chinese"),
    [
        ("zh", "zh-CN", "Microsoft YaHei", "Microsoft YaHei"),
        ("zh-hant", "zh-TW", "Microsoft JhengHei", "Microsoft JhengHei"),
        ("en", "zh-CN", "Arial", "Microsoft YaHei"),
    ],
)
def test_the_fonts_suit_the_language(language, spoken, latin, chinese):
    styles = part(publish(one(Paragraph(text="甲"), language=language), PAPER), "word/styles.xml")
    look = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    fonts, said = look.find(f"{W}rFonts"), look.find(f"{W}lang")
    assert (fonts.get(f"{W}ascii"), fonts.get(f"{W}eastAsia")) == (latin, chinese)
    assert (said.get(f"{W}val"), said.get(f"{W}eastAsia")) == ("en-US", spoken)


@pytest.mark.parametrize(
    ("reader", "large", "halves"),
    [
        ("pensioner", False, "36"),
        ("pensioner", True, "48"),
        ("office", False, "21"),
        ("office", True, "28"),
    ],
)
def test_the_print_suits_the_reader(reader, large, halves):
    paper = Paper(day=DAY, large=large)
    styles = part(publish(one(Paragraph(text="甲"), reader=reader), paper), "word/styles.xml")
    normal = next(each for each in styles if each.get(f"{W}styleId") == "Normal")
    assert normal.find(f"{W}rPr/{W}sz").get(f"{W}val") == halves


@pytest.mark.parametrize(
    ("size", "across", "down"),
    [("a4", 11906, 16838), ("a5", 8391, 11906), ("letter", 12240, 15840)],
)
def test_every_sheet_is_on_the_paper_and_its_pages_count_from_one(size, across, down):
    page = one(Paragraph(text="甲"), Break(), Table(head=("乙",), rows=()), Break(), Break())
    written = publish(page, Paper(day=DAY, size=size))
    sections = list(part(written, "word/document.xml").iter(f"{W}sectPr"))
    assert len(sections) == 4
    for each in sections:
        paper = each.find(f"{W}pgSz")
        assert (int(paper.get(f"{W}w")), int(paper.get(f"{W}h"))) == (across, down)
        assert each.find(f"{W}pgNumType").get(f"{W}start") == "1"
        assert each.find(f"{W}footerReference") is not None


def test_each_list_of_steps_begins_at_one():
    written = publish(one(*[Steps(entries=(Entry(text="甲"),))] * 3), PAPER)
    numbers = part(written, "word/numbering.xml").findall(f"{W}num")
    starts = [each.find(f"{W}lvlOverride/{W}startOverride") for each in numbers]
    assert [None if each is None else each.get(f"{W}val") for each in starts] == [
        *(None, None),
        *("1", "1", "1"),
    ]
    used = [each.get(f"{W}val") for each in part(written, "word/document.xml").iter(f"{W}numId")]
    assert used == ["3", "4", "5"]


def test_boxes_can_be_ticked():
    document = part(publish(every_block(), PAPER), "word/document.xml")
    controls = document.findall(f".//{W}sdt/{W}sdtPr")
    ticked = [each.find(f"{W14}checkbox/{W14}checked").get(f"{W14}val") for each in controls]
    assert ticked == ["0", "1"]
    assert [each.find(f"{W}id").get(f"{W}val") for each in controls] == ["1", "2"]


def test_the_squares_are_a_picture_with_a_name():
    document = docx.Document(io.BytesIO(publish(every_block(), PAPER)))
    (drawn,) = document.inline_shapes
    assert (drawn.width.mm, drawn.height.mm) == (30, 30)
    named = document.element.body.xpath(".//wp:docPr/@descr")
    assert named == ["二维码：si.12333.gov.cn"]


def test_an_address_on_many_sheets_is_kept_once():
    site = Address(label="官网：", url="https://si.12333.gov.cn/")
    written = publish(one(site, Break(), site, Break(), site), PAPER)
    with zipfile.ZipFile(io.BytesIO(written)) as file:
        assert [each for each in file.namelist() if "media" in each] == ["word/media/image1.png"]
    drawn = docx.Document(io.BytesIO(written)).element.body.xpath(".//wp:docPr")
    assert [each.get("id") for each in drawn] == ["1", "2", "3"]


def test_addresses_are_links():
    found = docx.Document(io.BytesIO(publish(every_block(), PAPER)))
    links = [each.address for para in found.paragraphs for each in para.hyperlinks]
    assert links == [
        "https://a.example/x?a=1&b=2",
        "https://b.example/",
        "https://si.12333.gov.cn/",
    ]


def test_an_address_that_is_no_web_page_is_no_link():
    found = publish(one(Address(label="甲", url="javascript:alert(1)")), PAPER)
    assert not docx.Document(io.BytesIO(found)).paragraphs[0].hyperlinks
    assert shown(found) == "甲javascript:alert(1)"


@settings(deadline=None, max_examples=50)
@given(ANY, ANY, st.sampled_from(["zh", "en"]))
def test_all_text_comes_out_as_it_went_in(text, label, language):
    entry = Entry(text=text, details=(Detail(label=label, text=text),))
    blocks = (
        Heading(text=text, level=1),
        Paragraph(text=text),
        Steps(entries=(entry,)),
        Bullets(entries=(entry,)),
        Callout(entries=(entry,)),
        Table(head=(text, label), rows=((label, text),)),
        Blanks(entries=(Detail(label=label, text=text),)),
        Checklist(entries=(entry,)),
    )
    parts = [text, text, *[text, label, text] * 3, text, label, label, text, label, text]
    expected = "".join([*parts, "☐", text, label, text]).replace("\n", "")
    assert shown(publish(one(*blocks, language=language), PAPER)) == expected


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x1b", "\ud800", "\uffff"])
def test_what_no_document_may_hold_is_replaced(sign):
    page = one(
        Heading(text=sign, level=1),
        Callout(entries=(Entry(text=sign, details=(Detail(label=sign, text=sign),)),)),
        Address(label=sign, url=f"https://a.example/{sign.encode('utf-8', 'replace').decode()}"),
    )
    written = publish(page, PAPER)
    assert shown(written).startswith("\ufffd" * 5)


def test_without_the_library_it_says_which_part_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtra) as missing:
        publish(every_block(), PAPER)
    assert missing.value.extra == "docx"
