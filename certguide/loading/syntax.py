"""What the parser complained of, told as a fault of our own."""

from certguide.core.faults import Code, Fault
from certguide.core.record import Record
from certguide.loading.builder import DEEPEST
from certguide.loading.tree import Position


class Trouble(Record, frozen=True, kw_only=True):
    """Where the parser stopped, where that part of the file began, and its own sentence."""

    problem: str
    position: Position
    begun: Position | None = None


# The sentences are those of libyaml and of PyYAML's own parser, which differ in places.
_BEGUN = (
    ("found unexpected end of stream", Code.OPEN_QUOTE),
    ("found unexpected document", Code.OPEN_QUOTE),
    ("expected ',' or", Code.OPEN_BRACKET),
    ("could not find expected ':'", Code.NO_COLON),
)
_MET = (
    ("tab character", Code.TAB),
    ("mapping values are not allowed", Code.STRAY_COLON),
    ("unknown escape character", Code.BACKSLASH),
    ("hexdecimal number", Code.BACKSLASH),
    ("hexadecimal number", Code.BACKSLASH),
    ("did not find expected key", Code.INDENTATION),
    ("did not find expected '-'", Code.INDENTATION),
    ("expected <block end>", Code.INDENTATION),
    ("cannot start any token", Code.STRAY_CHARACTER),
    ("expected node content", Code.STRAY_CHARACTER),
    ("expected the node content", Code.STRAY_CHARACTER),
    ("sequence entries are not allowed", Code.STRAY_CHARACTER),
    ("nesting depth", Code.TOO_DEEP),
)

_SIGNS = {"*": Code.ALIAS, "&": Code.ANCHOR, "!": Code.TAG}
"""How a text begins that the parser takes for something else, whatever it cannot read there."""


def syntax_fault(trouble: Trouble, lines: list[str], file: str) -> Fault:
    """Turn a parser's complaint into a fault, at the place that has to be changed.

    A quote or bracket that is never closed is shown where it opens, a key without its colon
    where it begins. What has no sentence of
    its own is `NOT_YAML`, with the parser's words as its param.
    """
    for words, code in _BEGUN:
        if words in trouble.problem and trouble.begun is not None:
            return _fault(code, trouble.begun, trouble, lines, file)
    for words, code in _MET:
        if words in trouble.problem:
            return _fault(code, trouble.position, trouble, lines, file)
    return _sign(trouble, lines, file) or _fault(
        Code.NOT_YAML, trouble.position, trouble, lines, file
    )


def _sign(trouble: Trouble, lines: list[str], file: str) -> Fault | None:
    """A text that begins with one of the signs, and goes on as no name of the format can."""
    if trouble.begun is None:
        return None
    line, column = trouble.begun
    text = lines[line - 1][column - 1 :]
    code = _SIGNS.get(text[:1])
    if code is None:
        return None
    word = text.split(maxsplit=1)[0]
    params = {"name": word[1:], "tag": word}
    return Fault(code=code, file=file, position=trouble.begun, params=params)


def _fault(code: Code, at: Position, trouble: Trouble, lines: list[str], file: str) -> Fault:
    line, column = min(at[0], len(lines)), at[1]
    text = lines[line - 1]
    if line < at[0] or column > len(text) + 1:
        column = len(text) + 1
    character = text[column - 1 : column]
    if code is Code.STRAY_CHARACTER and character in ("", "\t"):
        code = Code.TAB if character else Code.OPEN_BRACKET
    elif character == ":" and code in (Code.STRAY_CHARACTER, Code.INDENTATION):
        code = Code.EMPTY_KEY
    params = {"character": character, "problem": trouble.problem, "most": str(DEEPEST)}
    return Fault(code=code, file=file, position=(line, column), params=params)
