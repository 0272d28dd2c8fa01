"""What was found in folders of flows, and what was looked at: a result like any other."""

from collections.abc import Callable, Iterator

from certguide.core.faults import Fault
from certguide.core.record import Record, replace
from certguide.core.severity import Severity


class Diagnostic(Record, frozen=True, kw_only=True):
    """A fault at its position, with the text of that line where it is known.

    `reason` is why a comment in the file allows it, None where none does.
    """

    fault: Fault
    severity: Severity
    line: str | None = None
    reason: str | None = None


class Checked(Record, frozen=True, kw_only=True):
    """How much was looked at. `situations` are the ends that all sets of answers lead to."""

    files: int = 0
    places: int = 0
    cases: int = 0
    situations: int = 0


class Diagnosis(Record, frozen=True, kw_only=True):
    """Everything that was found, file by file and from top to bottom.

    `suppressed` are those that a comment allows. `made` are the codes of the checks that were
    asked for, `skipped` those of the others, `cut` those of which there are more than are
    listed. `loaded` is False where a fault kept flows from being loaded, so that only their texts
    were checked.
    """

    found: tuple[Diagnostic, ...] = ()
    suppressed: tuple[Diagnostic, ...] = ()
    checked: Checked = Checked()
    made: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()
    loaded: bool = True

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong and not allowed."""
        return tuple(each.fault for each in self.found)

    @property
    def lines(self) -> dict[tuple[str, int], str]:
        """The text of each line that a fault names, by file and line number."""
        return {
            (each.fault.file, each.fault.position[0]): each.line
            for each in self.found
            if each.fault.position is not None and each.line is not None
        }

    def count(self, severity: Severity) -> int:
        """How many of this severity were found."""
        return sum(each.severity == severity for each in self.found)

    def where(self, wanted: Callable[[Fault], bool]) -> "Diagnosis":
        """The same, of the faults that are `wanted`."""
        return replace(
            self,
            found=tuple(each for each in self.found if wanted(each.fault)),
            suppressed=tuple(each for each in self.suppressed if wanted(each.fault)),
        )


def joined(diagnoses: Iterator[Diagnosis]) -> Diagnosis:
    """Several diagnoses as one, in their order."""
    whole = Diagnosis()
    for each in diagnoses:
        whole = Diagnosis(
            found=(*whole.found, *each.found),
            suppressed=(*whole.suppressed, *each.suppressed),
            checked=Checked(
                files=whole.checked.files + each.checked.files,
                places=whole.checked.places + each.checked.places,
                cases=whole.checked.cases + each.checked.cases,
                situations=whole.checked.situations + each.checked.situations,
            ),
            made=tuple(dict.fromkeys((*whole.made, *each.made))),
            skipped=tuple(dict.fromkeys((*whole.skipped, *each.skipped))),
            cut=tuple(dict.fromkeys((*whole.cut, *each.cut))),
            loaded=whole.loaded and each.loaded,
        )
    return whole
