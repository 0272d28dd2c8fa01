"""What an edit of the flows changes, as data."""

from certguide.core.record import Record
from certguide.present.views.data import FORMAT
from certguide.proof.cycles import LAST, Counted
from certguide.proof.difference import Difference
from certguide.proof.wording import Edit


class Versions(Record, frozen=True, kw_only=True):
    """What is compared: `old` and `new` as they were named, and the file of the new digest.

    `acknowledged`: the file holds the new decisions already.
    """

    old: str
    new: str
    file: str
    acknowledged: bool


def difference_data(found: Difference, versions: Versions) -> dict[str, object]:
    """Everything that differs, with all examples, as `diff --json` prints it."""
    return {
        "format": FORMAT,
        "old": versions.old,
        "new": versions.new,
        "decides": found.decides,
        "acknowledged": versions.acknowledged,
        "situations_moved": found.moved,
        "flows": [
            {
                "flow": each.flow,
                "place": each.place,
                "situations": each.situations,
                "moved": each.count,
                "moves": [
                    {
                        "old": move.old or None,
                        "new": move.new or None,
                        "count": move.count,
                        "opened": list(move.opened),
                        "closed": list(move.closed),
                        "examples": [dict(answers) for answers in move.examples],
                    }
                    for move in each.moved
                ],
            }
            for each in found.moves
        ],
        "flows_gone": list(found.only_old),
        "flows_added": list(found.only_new),
        "cycles": [
            {
                "place": each.place,
                "day": each.day.isoformat(),
                "old": _counted(each.old),
                "new": _counted(each.new),
                "count": each.count,
                "examples": [dict(answers) for answers in each.examples],
            }
            for each in found.cycles
        ],
        "texts": [_edit(each) for each in found.texts],
        "data": [_edit(each) for each in found.data],
    }


def _counted(counted: Counted) -> dict[str, object]:
    return {
        "cycle": dict(counted.cycle),
        "known": counted.known,
        "dates": [
            {
                "last": last.isoformat(),
                "deadline": deadline and deadline.isoformat(),
                "advised_by": advised and advised.isoformat(),
            }
            for last, deadline, advised in zip(
                LAST, counted.deadlines, counted.advised, strict=True
            )
        ],
    }


def _edit(edit: Edit) -> dict[str, object]:
    return {"file": edit.file, "at": list(edit.way), "old": edit.old, "new": edit.new}
