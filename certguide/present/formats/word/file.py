"""The file that a Word document is: what is in it, and nothing about when and where."""

import io
import zipfile
from typing import Any

_KEPT = ("styles", "settings", "numbering", "footer", "core-properties", "officeDocument")
"""What of a template's parts is written anew for each page."""

_ASKED_FOR = ("fontTable", "theme")
"""What Word asks for besides: a list of fonts, and colours that nothing here is painted in."""

_FONTS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
<w:font w:name="Microsoft YaHei"><w:altName w:val="微软雅黑"/><w:charset w:val="86"/>\
<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>\
<w:font w:name="Microsoft JhengHei"><w:altName w:val="微軟正黑體"/><w:charset w:val="88"/>\
<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>\
<w:font w:name="Arial"><w:charset w:val="00"/><w:family w:val="swiss"/>\
<w:pitch w:val="variable"/></w:font>\
<w:font w:name="Consolas"><w:charset w:val="00"/><w:family w:val="modern"/>\
<w:pitch w:val="fixed"/></w:font>\
<w:font w:name="MS Gothic"><w:altName w:val="ＭＳ ゴシック"/><w:charset w:val="80"/>\
<w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font></w:fonts>"""
"""The fonts by all their names, and of which kind to take another where one is not there."""

_NO_DAY = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file knows."""


def bare(part: Any) -> None:
    """Take out of a new document, whose main part this is, whatever its template brought along."""
    for relations in (part.rels, part.package.rels):
        for key, relation in list(relations.items()):
            kind = relation.reltype.rpartition("/")[2]
            if kind not in (*_KEPT, *_ASKED_FOR):
                del relations[key]
            elif kind == "fontTable":
                relation.target_part._blob = _FONTS.encode()  # noqa: SLF001 - it has no other way in


def timeless(written: bytes) -> bytes:
    """The same zip file without the time and the machine that it was written at."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written)) as old, zipfile.ZipFile(out, "w") as new:
        for each in old.namelist():
            told = zipfile.ZipInfo(each, _NO_DAY)
            told.create_system = 0
            told.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(told, old.read(each))
    return out.getvalue()
