"""Text for a terminal that can set parts of it apart. The one door to rich."""

import io
from typing import TYPE_CHECKING

from certguide.present.formats.layout import layout
from certguide.present.formats.line import Line
from certguide.present.page import Page

if TYPE_CHECKING:
    from rich.text import Text

_ACCENT = "magenta"
"""Of the eight colours that every terminal has, legible on black and on white alike."""

_SEVERITY = {"error": "bold red", "warning": f"bold {_ACCENT}", "hint": "bold"}
_MARK = {"step": "bold", "callout": "bold red", "item": "bold", **dict.fromkeys(_SEVERITY, "bold")}
_TEXT = {
    "title": "bold",
    "heading": f"bold {_ACCENT}",
    "strong": "bold",
    "callout": "bold",
    **_SEVERITY,
    **{f"{each} carets": style for each, style in _SEVERITY.items()},
}


def render(page: Page, *, width: int, colour: bool) -> str:
    """The page for a terminal of `width` columns; without `colour` no escape sequences at all.

    The same lines as plain text: colour and weight never carry a meaning of their own.
    """
    from rich.console import Console

    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    for line in layout(page, width):
        # The lines are broken already, and rich knows no rule for Chinese line ends.
        console.print(_styled(line), soft_wrap=True)
    return out.getvalue()


def _styled(line: Line) -> "Text":
    from rich.text import Text

    text = Text()
    text.append(line.mark, _MARK.get(line.role, "") if line.mark.strip() else "")
    text.append(line.label, _ACCENT)
    text.append(line.text, _TEXT.get(line.role, ""))
    text.rstrip()
    return text
