"""Answers in a file: a plain mapping of questions to options, in YAML or JSON."""

from collections.abc import Iterator

from certguide.core.faults import Fault
from certguide.core.record import Record
from certguide.loading.reader import checked
from certguide.loading.tree import UNREAD, Data, Position
from certguide.loading.values import check_text, expected


class WrittenAnswers(Record, frozen=True, kw_only=True):
    """The answers as they are written, and where each stands."""

    answers: dict[str, str]
    positions: dict[str, Position]


def read_answers(data: bytes, file: str) -> WrittenAnswers:
    """Read the answers in `data`; `file` is its name for messages. JSON is read as YAML.

    Whether the questions and options exist is not checked here. Raises FlowFaults with
    everything that is wrong.
    """
    tree = checked(data, file, _check)
    return WrittenAnswers(
        answers={key: str(value) for key, value in tree.data.items()},
        positions={key: tree.find((key,)) for key in tree.data},
    )


def _check(data: Data, file: str) -> Iterator[Fault]:
    if data is UNREAD:
        return
    if not isinstance(data, dict):
        yield expected(("mapping",), data, file, ())
        return
    for key, value in data.items():
        # A number can stand for an option or a date, such as 12333 or 20260301.
        if isinstance(value, bool) or not isinstance(value, int):
            yield from check_text(value, file, (key,))
