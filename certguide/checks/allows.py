"""Comments that allow a fault: `# certguide: allow CG-T201 because …`."""

import re
from collections.abc import Iterable, Iterator

from certguide.core.faults import Code, Fault
from certguide.core.record import Record
from certguide.loading.comments import Comment, comments, reason
from certguide.loading.places import Paper

_ALLOW = re.compile(r"#+\s*certguide\s*[:：]\s*allow\b", re.IGNORECASE)
_WORD = re.compile(r"[^\s,，、;；:：]+")
_CODE = re.compile(r"(?:CG-)?[A-Z]\d{3}|CG-.*", re.IGNORECASE)


class Named(Record, frozen=True, kw_only=True):
    """A code as it is written in a comment, and its column there, from 1."""

    text: str
    column: int

    @property
    def code(self) -> str:
        """The code that is meant, whether there is one or not."""
        written = self.text.upper()
        return written if written.startswith("CG-") else f"CG-{written}"


class Allow(Record, frozen=True, kw_only=True):
    """What one comment allows, on the line `covers`; `line` and `column` are its own, from 1.

    `reason` is empty where none is given.
    """

    file: str
    line: int
    column: int
    covers: int
    codes: tuple[Named, ...]
    reason: str

    @property
    def known(self) -> tuple[Named, ...]:
        """The codes that exist."""
        codes = {str(code) for code in Code}
        return tuple(each for each in self.codes if each.code in codes)

    def fault(self, code: Code, column: int | None = None, **params: str) -> Fault:
        """The fault `code` at `column` of this comment, or at its beginning."""
        position = self.line, column or self.column
        return Fault(code=code, file=self.file, position=position, params=params)


def allows(papers: Iterable[tuple[str, Paper]]) -> Iterator[Allow]:
    """Yield what the comments of these files allow. A file that is no YAML allows nothing."""
    for file, paper in papers:
        if paper.tree is not None:
            for comment in comments(paper.lines, _ALLOW):
                yield _allow(file, comment)


def _allow(file: str, comment: Comment) -> Allow:
    start = _ALLOW.match(comment.text)
    assert start is not None
    codes: list[Named] = []
    end = start.end()
    for found in _WORD.finditer(comment.text, end):
        # The first word is a code whatever it looks like: without one, nothing is allowed.
        if codes and not _CODE.fullmatch(found.group()):
            break
        codes.append(Named(text=found.group(), column=comment.column + found.start()))
        end = found.end()
    return Allow(
        file=file,
        line=comment.line,
        column=comment.column,
        covers=comment.covers,
        codes=tuple(codes),
        reason=reason(comment.text[end:]),
    )
