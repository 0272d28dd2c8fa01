"""Pieces of HTML: a text with its links, and the few elements that several blocks are made of."""

import html
import re
from collections.abc import Iterable, Iterator

from certguide.core.text import Language
from certguide.present.page import Detail

URL = re.compile(r"https?://[!-~]*[\w/=&#%~+-]", re.ASCII)
"""An address within a text, without the full stop or the bracket that may follow it."""

LANGUAGES = {"zh": "zh-CN", "zh-hant": "zh-Hant", "en": "en"}
"""The languages of pages, as HTML names them (BCP 47)."""

_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_CHINESE = re.compile(rf"[{_HAN}](?:[{_HAN}\u2014-\u2026\u3001-\u3011\uff00-\uff60 0-9]*[{_HAN}])?")
_ROOM = re.compile("\u3000{2,}")
_WHOLE = re.compile(r"\d{4}-\d{2}(?:-\d{2})?|[^\s+]?\+\d{3,}")
_LINE = re.compile(r"__+(?:-__+)*|\uff3f{2,}")
_MARKED = re.compile(
    f"(?P<link>{URL.pattern})|(?P<room>{_ROOM.pattern})"
    f"|(?P<line>{_LINE.pattern})|(?P<whole>{_WHOLE.pattern})",
    re.ASCII,
)
_NO_SIGN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """`text` with U+FFFD for each character that neither HTML nor XML may hold."""
    return _NO_SIGN.sub("\ufffd", text)


def parts(text: str) -> Iterator[tuple[str, str]]:
    """`text` in pieces, each with its kind.

    A `link` is an address, `room` and a `line` are there to write in, and what is `whole`, a date
    or a number to call, is not to be broken into lines; the rest is `text`.
    """
    end = 0
    for found in _MARKED.finditer(text):
        if found.start() > end:
            yield "text", text[end : found.start()]
        yield str(found.lastgroup), found.group()
        end = found.end()
    if end < len(text):
        yield "text", text[end:]


def inline(text: str, language: Language) -> str:
    """`text` as HTML: nothing in it is taken for markup, addresses are links, lines stay lines.

    Room to write is a ruled line. Chinese on a page in another language is marked as Chinese,
    for the voice that reads it out.
    """
    return "".join(_part(kind, each, language) for kind, each in parts(clean(text)))


def _part(kind: str, text: str, language: Language) -> str:
    if kind == "link":
        return link(text, text)
    said = html.escape(text, quote=False)
    if kind != "text":
        return f'<span class="{kind}">{said}</span>'
    said = said.replace("\n", "<br>")
    return _CHINESE.sub(r'<span lang="zh-CN">\g<0></span>', said) if language == "en" else said


def link(url: str, shown: str) -> str:
    """A link; an address of another kind than http is only shown."""
    said = html.escape(shown)
    return f'<a href="{html.escape(url)}">{said}</a>' if URL.fullmatch(url) else said


def heading(level: int, name: str, said: str) -> str:
    """A heading of `level` (1 to 3) with the id `name`; `said` is HTML."""
    return f'<h{level} id="{name}">{said}</h{level}>'


def detail(each: Detail, language: Language) -> str:
    """A line below an entry, its label set apart. One that is only an address is easy to hit."""
    kind = "detail alone" if not each.label and URL.fullmatch(each.text) else "detail"
    label = f"<b>{inline(each.label, language)}</b>" if each.label else ""
    return f'<p class="{kind}">{label}{inline(each.text, language)}</p>'


def quoted(lines: Iterable[str], under: str) -> str:
    """Lines that stay as they are, and scroll where they are wider than the screen.

    `under` is the id of the heading that says what they are, if there is one.
    """
    said = html.escape(clean("\n".join(lines)), quote=False)
    named = f' role="group" aria-labelledby="{under}"' if under else ""
    return f'<pre class="scroll" tabindex="0"{named}><code>{said}</code></pre>'
