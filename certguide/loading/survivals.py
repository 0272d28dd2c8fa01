"""Comments that explain why no case notices an edit: `# certguide: survives because …`."""

import re
from collections.abc import Iterator

from certguide.core.record import Record
from certguide.loading.comments import comments, reason
from certguide.loading.places import Paper

_SURVIVES = re.compile(r"#+\s*certguide\s*[:：]\s*survives\b", re.IGNORECASE)


class Survival(Record, frozen=True, kw_only=True):
    """An explanation for the line `covers`; `line` and `column` are its own, from 1.

    `reason` is empty where none is given.
    """

    file: str
    line: int
    column: int
    covers: int
    reason: str


def survivals(file: str, paper: Paper) -> Iterator[Survival]:
    """Yield the explanations in a file: each is for its own line, or alone on it for the next."""
    if paper.tree is not None:
        for comment in comments(paper.lines, _SURVIVES):
            yield Survival(
                file=file,
                line=comment.line,
                column=comment.column,
                covers=comment.covers,
                reason=reason(_SURVIVES.sub("", comment.text, count=1)),
            )
