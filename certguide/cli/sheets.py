"""Sheets for several people at once: a code for each, on the line or in a file."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from certguide.cli.call import Call
from certguide.cli.flag import Flag
from certguide.cli.questionflags import flagged
from certguide.cli.sentence import sentence
from certguide.cli.usage import Failed, UsageFault
from certguide.core.errors import BadCode
from certguide.core.record import Record
from certguide.present.page import Page
from certguide.words.cli import CliWords, why

if TYPE_CHECKING:
    from certguide.core.code import Decoded

_ABOUT_ONE = ("answer", "answers", "rest", "save", "resume", "tick")
"""What is about one person, besides the answers that are flags."""

_LONGEST = 80
"""Characters of a line that are shown where it is no code."""


class Written(Record, frozen=True, kw_only=True):
    """A code as it is written, and its `place` as `file:line`, empty on the command line."""

    code: str
    place: str


def codes_flag(words: CliWords) -> Flag:
    """The option that names a file of codes."""
    return Flag(names=("--codes",), value=words.file, help=words.codes)


def several(call: Call) -> "tuple[Decoded, ...] | None":
    """What the codes of the call stand for, in their order; None where it brings at most one.

    A code is a person whose answers are all in it, so no other answers go with several. Raises
    UsageFault for those, for a file without a code, and for all wrong codes at once, each with
    its place; Failed for a file that cannot be read.
    """
    given = tuple(call.values.get("code") or ())
    file = call.value("codes")
    if file is None and len(given) < 2:  # noqa: PLR2004 - several are two or more
        return None
    for key in (*_ABOUT_ONE, *flagged(call.library)):
        if call.values.get(key.replace("-", "_")):
            raise UsageFault(call.words.cli.only_codes.format(flag=f"--{key}"))
    written = [Written(code=each, place="") for each in given]
    if file is not None:
        name = call.words.cli.standard_input if file == "-" else file
        written += _lines(call, file, name)
        if not written:
            raise UsageFault(call.words.cli.no_codes.format(path=name))
    return _decoded(call, written)


def sheets(call: Call, codes: "tuple[Decoded, ...]", page_of: "Callable[[Decoded], Page]") -> Page:
    """The page of each of the codes, on a sheet of its own; the same is made only once."""
    from certguide.present.views.sheets import sheets_page

    made: dict[int, Page] = {}
    for each in codes:
        if id(each) not in made:
            made[id(each)] = page_of(each)
    return sheets_page([made[id(each)] for each in codes], call.language)


def _decoded(call: Call, written: list[Written]) -> "tuple[Decoded, ...]":
    from certguide.core.code import decode

    found: dict[str, Decoded] = {}
    wrong = []
    for each in written:
        if each.code in found:
            continue
        try:
            found[each.code] = decode(call.library, each.code)
        except BadCode as error:
            said = sentence(BadCode(each.code[:_LONGEST], error.reason), call.words.cli)
            wrong.append(f"{each.place}  {said}" if each.place else said)
    if wrong:
        raise UsageFault("\n".join(wrong))
    return tuple(found[each.code] for each in written)


def _lines(call: Call, file: str, name: str) -> Iterator[Written]:
    """The codes in a file, one a line; what follows a `#` is a note."""
    for number, line in enumerate(_text(call, file, name).splitlines(), start=1):
        code = line.replace("＃", "#").partition("#")[0].strip()
        if code:
            yield Written(code=code, place=f"{name}:{number}")


def _text(call: Call, file: str, name: str) -> str:
    """The text of a file, as editors and spreadsheets in China write it; raises Failed."""
    words = call.words.cli
    try:
        content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        reason = why(words, error)
        raise Failed(words.cannot_read.format(path=name, reason=reason)) from error
    coding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    for each in (coding, "gb18030"):
        try:
            text = content.decode(each)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Failed(words.cannot_read.format(path=name, reason=words.no_text))
