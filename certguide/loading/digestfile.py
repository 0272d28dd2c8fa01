"""The file beside the flows that holds the digest of their decisions, one line each."""

from pathlib import Path

from certguide.core.faults import Code, Fault
from certguide.core.record import Record
from certguide.loading.decode import LARGEST, decode
from certguide.proof.digest import Line

NAME = "decisions.txt"
"""How it is called in a folder of flows."""

_HEAD = (
    "# 这些流程的决定，一行一项：谁、通向哪里（或别的什么）、多少种情形、摘要。\n"
    "# 规则一改，这里就不一样。先看 certguide diff，再用 certguide table --digest 重写。\n"
    "# What these flows decide, a line each. Rewrite it once the change has been looked at.\n"
)


class Kept(Record, frozen=True, kw_only=True):
    """A line as it stands in the file, and its number there, from 1."""

    line: Line
    number: int


def write(lines: tuple[Line, ...]) -> str:
    """The text of the file for these lines; `read` gives them back."""
    widths = [max((len(each.about[part]) for each in lines), default=0) for part in (0, 1)]
    return _HEAD + "".join(
        f"{each.about[0]:<{widths[0]}}  {each.about[1]:<{widths[1]}}"
        f"  {each.count:>6}  {each.digest}\n"
        for each in lines
    )


def path(directory: Path) -> Path:
    """Where it lies in a folder of flows."""
    return directory / NAME


def read(file: Path) -> tuple[tuple[Kept, ...], tuple[Fault, ...]]:
    """The lines of the file, and what is wrong with it; nothing where there is no file."""
    try:
        with file.open("rb") as opened:
            text, faults = decode(opened.read(LARGEST + 1), str(file))
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        unreadable = Fault(
            code=Code.UNREADABLE, file=str(file), params={"reason": error.strerror or "EIO"}
        )
        return (), (unreadable,)
    kept: list[Kept] = []
    wrong = list(faults)
    for number, each in enumerate((text or "").splitlines(), start=1):
        if not each.strip() or each.startswith("#"):
            continue
        parts = each.split()
        if len(parts) == _PARTS and parts[2].isdecimal():
            line = Line(about=(parts[0], parts[1]), count=int(parts[2]), digest=parts[3])
            kept.append(Kept(line=line, number=number))
        else:
            wrong.append(
                Fault(
                    code=Code.NOT_A_DIGEST,
                    file=str(file),
                    position=(number, 1),
                    params={"file": str(file)},
                )
            )
    return tuple(kept), tuple(wrong)


_PARTS = 4
