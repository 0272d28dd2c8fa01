"""A page as a PDF to print, by typst. The one door to it.

Tagged for readers of screens (PDF/UA-1, ISO 14289-1); the same page on the same paper gives the
same bytes.
"""

import datetime as dt
import json
import re
from collections.abc import Callable
from contextlib import suppress
from itertools import compress
from pathlib import Path
from types import ModuleType
from typing import Any

from certguide.core.errors import NotPrintable
from certguide.core.extras import optional
from certguide.core.record import Record
from certguide.present.formats.setting.document import TIGHTEST, setting
from certguide.present.page import Page
from certguide.present.paper import NAMES, Paper

_TEMPLATE = Path(__file__).parent / "setting" / "sheet.typ"
_STANDARD = "ua-1"
_MISSING = re.compile(r"the text `?\"(.+?)\"`? could not be displayed", re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_SIGN = re.compile(rf"{_ESCAPED.pattern}|.", re.DOTALL)
_OWN = "Noto Sans SC"
_SYSTEM = ("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC")
"""Chinese fonts of a system, where the one that the extra brings along is not there."""


def publish(page: Page, paper: Paper) -> bytes:
    """The whole PDF.

    A sheet that must fit so many sides is set as tightly as that takes. Raises MissingExtra where
    typst is not installed, and NotPrintable for characters that no font has, for a machine
    without a Chinese font, and for a sheet that does not fit.
    """
    typst = optional("typst", "pdf")
    font = _Font.found(typst)
    data = {**setting(page, paper), "fonts": [font.family]}
    if (most := page.sides) is not None:

        def long(sheets: list[_Sheet]) -> list[bool]:
            tried = font.compiler(typst, {**data, "sheets": sheets})
            sides = json.loads(tried.query("<sides>", field="value", one=True))
            return [each > most for each in sides]

        if not _fit(data["sheets"], long):
            raise NotPrintable("sides", NAMES[paper.size])
    try:
        made = font.compiler(typst, data).compile(
            format="pdf",
            pdf_standards=[_STANDARD],
            timestamp=dt.datetime.combine(paper.day, dt.time(), dt.UTC),
        )
    except typst.TypstError as error:
        missing = _named("".join(_MISSING.findall(error.diagnostic)))
        if not missing:
            raise
        raise NotPrintable("glyph", missing) from error
    assert isinstance(made, bytes)
    return made


def _named(missing: str) -> str:
    """Each of the characters once; those that cannot be shown by their number in Unicode."""
    each = dict.fromkeys(found.group() for found in _SIGN.finditer(missing))
    shown = _ESCAPED.sub(lambda code: f" U+{code[1].upper()} ", "".join(each))
    return " ".join(shown.split())


class _Font(Record, frozen=True, kw_only=True):
    """The Chinese font to print with, and what typst knows of it."""

    family: str
    fonts: Any

    @staticmethod
    def found(typst: ModuleType) -> "_Font":
        """The one that the extra brings along, else one of the system; raises NotPrintable."""
        with suppress(ModuleNotFoundError):
            from pylopdf_fonts_zh_cn import sans_path

            return _Font(
                family=_OWN,
                fonts=typst.Fonts(
                    include_system_fonts=False, font_paths=[Path(sans_path()).parent]
                ),
            )
        fonts = typst.Fonts()
        families = set(fonts.families())
        for family in _SYSTEM:
            if family in families:
                return _Font(family=family, fonts=fonts)
        raise NotPrintable("font")

    def compiler(self, typst: ModuleType, data: dict[str, Any]) -> Any:
        """Typst with the template and what is to be set."""
        return typst.Compiler(
            _TEMPLATE.read_bytes(),
            font_paths=self.fonts,
            ignore_system_fonts=True,
            sys_inputs={"page": json.dumps(data, ensure_ascii=False, sort_keys=True)},
        )


_FIRST = 8
"""Of more sheets than these, so many are tried before the others."""
_Sheet = dict[str, Any]


def _fit(sheets: list[_Sheet], long: Callable[[list[_Sheet]], list[bool]]) -> bool:
    """Set every sheet as closely as it must be to fit, no closer; False where none is enough.

    `long` says of each sheet whether it needs too many sides. Of many, those with the most to say
    are tried first, since one that does not fit is enough. All others are tried at once, by
    halves: five tries at most, and only with those that do not fit as they are.
    """
    if len(sheets) > _FIRST:
        most = sorted(sheets, key=lambda each: len(json.dumps(each)))[-_FIRST:]
        if any(long([{**each, "spacing": TIGHTEST} for each in most])):
            return False
    tried = list(compress(sheets, long(sheets)))
    # For each sheet a spacing that is too loose, and one that is not.
    bounds = [(each["spacing"], TIGHTEST) for each in tried]
    for each in tried:
        each["spacing"] = TIGHTEST
    if tried and any(long(tried)):
        return False
    while any(fits - loose > 1 for loose, fits in bounds):
        halves = [(loose + fits) // 2 for loose, fits in bounds]
        for each, half in zip(tried, halves, strict=True):
            each["spacing"] = half
        bounds = [
            (half, fits) if still else (loose, half)
            for (loose, fits), half, still in zip(bounds, halves, long(tried), strict=True)
        ]
    for each, (_, fits) in zip(tried, bounds, strict=True):
        each["spacing"] = fits
    return True
