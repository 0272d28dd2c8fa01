"""How a Word document looks: its fonts and its styles."""

from typing import Any

from certguide.core.record import Record
from certguide.present.formats.printsize import points
from certguide.present.formats.word.lists import indent
from certguide.present.formats.word.xml import name, sub
from certguide.present.page import Page
from certguide.present.paper import Paper

LANGUAGES = {"zh": "zh-CN", "zh-hant": "zh-TW", "en": "en-US"}
"""The languages of pages, as Word names them."""

PADDING = 5
"""The space beside the text of a table's cell, in twentieths of a point to a point of its size."""

_CHINESE = {"zh-hant": "Microsoft JhengHei"}
_SIMPLIFIED = "Microsoft YaHei"
_LATIN = "Arial"
_LISTING = "Consolas"


class _Style(Record, frozen=True, kw_only=True):
    """A style of paragraphs: `size` in proportion to the text, spaces in lines of it."""

    id: str
    name: str
    size: float = 1.0
    before: float = 0.0
    after: float = 0.3
    indent: bool = False
    hanging: bool = False
    bold: bool = False
    keep: bool = False
    level: int | None = None
    bordered: bool = False
    font: str | None = None


_STYLES = (
    _Style(id="Normal", name="Normal", after=0.5),
    _Style(id="Heading1", name="heading 1", size=1.45, after=0.4, bold=True, keep=True, level=0),
    _Style(id="Heading2", name="heading 2", size=1.2, before=0.9, bold=True, keep=True, level=1),
    _Style(id="Heading3", name="heading 3", size=1.05, before=0.6, bold=True, keep=True, level=2),
    _Style(id="ListBullet", name="List Bullet", indent=True, hanging=True),
    _Style(id="ListNumber", name="List Number", indent=True, hanging=True),
    _Style(id="List", name="List", indent=True, hanging=True),
    _Style(id="ListContinue", name="List Continue", indent=True),
    _Style(id="Warning", name="Warning", indent=True, hanging=True, bordered=True),
    _Style(id="Small", name="Small", size=0.75),
    _Style(id="Cell", name="Cell", size=0.9, after=0.1),
    _Style(id="Blank", name="Blank", before=0.3, after=0.5),
    _Style(id="Listing", name="Listing", size=0.8, after=0.0, font=_LISTING),
    _Style(id="Footer", name="footer", size=0.6, after=0.0),
)
_LOOK = 1.15
"""The space from line to line; Chinese fonts have much room in their lines already."""


def style(made: Any, page: Page, paper: Paper) -> None:
    """Make `made`, the content of the styles, hold those of `page` on `paper` and no others."""
    for each in list(made):
        made.remove(each)
    size = points(page, paper)
    chinese = _CHINESE.get(page.language, _SIMPLIFIED)
    latin = _LATIN if page.language == "en" else chinese
    defaults = sub(made, "w:docDefaults")
    look = sub(sub(defaults, "w:rPrDefault"), "w:rPr")
    # Where the text is Chinese its quotation marks are to be as wide as its letters.
    hint = {} if page.language == "en" else {"hint": "eastAsia"}
    sub(look, "w:rFonts", ascii=latin, hAnsi=latin, cs=latin, eastAsia=chinese, **hint)
    _sized(look, size)
    spoken = LANGUAGES[page.language]
    sub(
        look,
        "w:lang",
        val="en-US",
        eastAsia="zh-CN" if page.language == "en" else spoken,
        bidi="ar-SA",
    )
    sub(defaults, "w:pPrDefault")
    for each in _STYLES:
        _style(made, each, size)
    font = _kind(made, "character", "DefaultParagraphFont", "Default Paragraph Font", default=True)
    sub(font, "w:uiPriority", val=1)
    link = sub(_kind(made, "character", "Hyperlink", "Hyperlink"), "w:rPr")
    sub(link, "w:color", val="0B3A87")
    sub(link, "w:u", val="single")
    _grid(made, size)
    _kind(made, "numbering", "NoList", "No List", default=True)


def _kind(made: Any, kind: str, id_: str, named: str, *, default: bool = False) -> Any:
    defaulted = {"default": 1} if default else {}
    found = sub(made, "w:style", type=kind, styleId=id_, **defaulted)
    sub(found, "w:name", val=named)
    return found


def _style(made: Any, each: _Style, size: float) -> None:
    normal = each.id == "Normal"
    found = _kind(made, "paragraph", each.id, each.name, default=normal)
    if not normal:
        sub(found, "w:basedOn", val="Normal")
    if each.level is not None:
        sub(found, "w:next", val="Normal")
    sub(found, "w:qFormat")
    properties = sub(found, "w:pPr")
    if each.keep:
        sub(properties, "w:keepNext")
    sub(properties, "w:keepLines")
    if each.bordered:
        edges = sub(properties, "w:pBdr")
        for edge, eighths in (("top", 8), ("left", 36), ("bottom", 8), ("right", 8)):
            sub(edges, f"w:{edge}", val="single", sz=eighths, space=4, color="000000")
    lines = round(size * each.size * 20)
    sub(
        properties,
        "w:spacing",
        before=round(lines * each.before),
        after=round(lines * each.after),
        line=round(240 * _LOOK),
        lineRule="auto",
    )
    if each.indent:
        at = indent(size)
        sub(properties, "w:ind", left=at, **({"hanging": at} if each.hanging else {}))
    if each.level is not None:
        sub(properties, "w:outlineLvl", val=each.level)
    look = sub(found, "w:rPr")
    if each.font is not None:
        sub(look, "w:rFonts", ascii=each.font, hAnsi=each.font, cs=each.font)
    if each.bold:
        sub(look, "w:b")
    _sized(look, size * each.size)


def _sized(look: Any, size: float) -> None:
    halves = round(size * 2)
    sub(look, "w:sz", val=halves)
    sub(look, "w:szCs", val=halves)


def _grid(made: Any, size: float) -> None:
    """The styles of tables: Word's own, and one with rules around every cell."""
    plain = sub(_kind(made, "table", "TableNormal", "Normal Table", default=True), "w:tblPr")
    _padded(plain, size)
    ruled = _kind(made, "table", "TableGrid", "Table Grid")
    sub(ruled, "w:basedOn", val="TableNormal")
    properties = sub(ruled, "w:tblPr")
    edges = sub(properties, "w:tblBorders")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        sub(edges, f"w:{edge}", val="single", sz=4, space=0, color="595959")
    _padded(properties, size)


def _padded(properties: Any, size: float) -> None:
    edges = sub(properties, "w:tblCellMar")
    for edge, share in (("top", 3), ("left", PADDING), ("bottom", 3), ("right", PADDING)):
        sub(edges, f"w:{edge}", w=round(size * share), type="dxa")


def settle(made: Any, page: Page) -> None:
    """Make `made`, the content of the settings, hold what `page` needs."""
    for each in list(made):
        made.remove(each)
    sub(made, "w:defaultTabStop", val=420)
    sub(made, "w:characterSpacingControl", val="compressPunctuation")
    mode = sub(sub(made, "w:compat"), "w:compatSetting")
    for key, value in (
        ("name", "compatibilityMode"),
        ("uri", "http://schemas.microsoft.com/office/word"),
        ("val", "15"),
    ):
        mode.set(name(f"w:{key}"), value)
    spoken = LANGUAGES[page.language]
    sub(made, "w:themeFontLang", val="en-US", eastAsia="zh-CN" if spoken == "en-US" else spoken)
