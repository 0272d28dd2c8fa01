"""Elements of a Word document (ECMA-376, part 1), made without the library."""

from typing import Any

from certguide.present.formats.markup.inline import clean, parts

_NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_EMPTY, _TICKED = "☐", "☑"
_TICK_FONT = "MS Gothic"
"""The font that Word itself takes for its boxes."""


def name(short: str) -> str:
    """`w:p` with its namespace written out."""
    prefix, _, local = short.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def sub(parent: Any, tag: str, **attributes: str | int) -> Any:
    """Append an element to `parent` and return it; attributes are in the namespace of the tag."""
    prefix = tag.partition(":")[0]
    found = {name(f"{prefix}:{key}"): str(each) for key, each in attributes.items()}
    made = parent.makeelement(name(tag), found)
    parent.append(made)
    return made


def paragraph(parent: Any, style: str, *, number: int | None = None, keep: bool = False) -> Any:
    """Append a paragraph in `style`: in the list `number`, kept on the page of the next one."""
    made = sub(parent, "w:p")
    properties = sub(made, "w:pPr")
    sub(properties, "w:pStyle", val=style)
    if keep:
        sub(properties, "w:keepNext")
    if number is not None:
        listed = sub(properties, "w:numPr")
        sub(listed, "w:ilvl", val=0)
        sub(listed, "w:numId", val=number)
    return made


def write(made: Any, part: Any, text: str, *, bold: bool = False) -> None:
    """Write `text` into a paragraph: its addresses as links, room to write in as ruled lines.

    `part` is the part of the file that the links are kept in.
    """
    for kind, said in parts(text):
        if kind == "link":
            link(made, part, said, said)
        else:
            run(made, said, bold=bold, ruled=kind == "room")


def link(made: Any, part: Any, url: str, shown: str) -> None:
    """Write a link into a paragraph."""
    reference = part.relate_to(url, _LINK, is_external=True)
    linked = sub(made, "w:hyperlink")
    linked.set(name("r:id"), reference)
    run(linked, shown, style="Hyperlink")


def run(made: Any, text: str, *, bold: bool = False, ruled: bool = False, style: str = "") -> None:
    """Write a run of text in one look; its line breaks stay."""
    written = sub(made, "w:r")
    if bold or ruled or style:
        properties = sub(written, "w:rPr")
        if style:
            sub(properties, "w:rStyle", val=style)
        if bold:
            sub(properties, "w:b")
        if ruled:
            sub(properties, "w:u", val="single")
    for number, line in enumerate(clean(text).split("\n")):
        if number:
            sub(written, "w:br")
        said = sub(written, "w:t")
        said.set(name("xml:space"), "preserve")
        said.text = line


def box(made: Any, number: int, *, ticked: bool) -> None:
    """Write a box to click in Word and to tick on paper, and a tab; `number` is its own."""
    control = sub(made, "w:sdt")
    properties = sub(control, "w:sdtPr")
    sub(properties, "w:id", val=number)
    checkbox = sub(properties, "w14:checkbox")
    sub(checkbox, "w14:checked", val=int(ticked))
    for state, sign in (("checkedState", _TICKED), ("uncheckedState", _EMPTY)):
        sub(checkbox, f"w14:{state}", val=f"{ord(sign):04X}", font=_TICK_FONT)
    shown = sub(sub(control, "w:sdtContent"), "w:r")
    fonts = dict.fromkeys(("ascii", "eastAsia", "hAnsi"), _TICK_FONT)
    sub(sub(shown, "w:rPr"), "w:rFonts", **fonts, hint="eastAsia")
    sub(shown, "w:t").text = _TICKED if ticked else _EMPTY
    sub(sub(made, "w:r"), "w:tab")
