"""What a check looks for, in words: its page, in one language."""

from certguide.core.record import Record
from certguide.core.severity import Severity


class Rule(Record, frozen=True, kw_only=True):
    """The page of one kind of fault. `name` is its readable id (`chosen_unmet`).

    `short` is one sentence, `paragraphs` say why and how to mend it, `wrong` and `right` are
    examples in YAML; there may be none.
    """

    code: str
    name: str
    severity: Severity
    short: str
    paragraphs: tuple[str, ...] = ()
    wrong: str = ""
    right: str = ""
