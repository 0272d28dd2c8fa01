"""All that is wrong with several folders of flows, or with some files in them."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from certguide.checks.diagnosis import diagnose
from certguide.checks.found.refused_allow import refuses
from certguide.core.diagnosis import Diagnosis, Diagnostic, joined
from certguide.core.faults import Fault
from certguide.core.text import Language
from certguide.loading.paths import Folder, folders
from certguide.words.fault import FaultWords


def diagnose_paths(
    paths: Iterable[Path],
    day: dt.date,
    language: Language,
    words: FaultWords,
    names: tuple[str, ...],
) -> Diagnosis:
    """Run the checks `names` over the folders that `paths` mean, each as a whole.

    Where a path names a file, only what is wrong there is told, and what keeps the flows from
    being loaded, wherever it is: without that nothing more could be found. Nothing is raised.
    """
    found, faults = folders(paths)

    def each() -> Iterator[Diagnosis]:
        yield Diagnosis(found=tuple(Diagnostic(fault=fault, severity="error") for fault in faults))
        for folder in found:
            whole = diagnose(folder.directory, day, language, words, names)
            yield whole.where(partial(_told, folder))

    return joined(each())


def _told(folder: Folder, fault: Fault) -> bool:
    return refuses(fault.code) or folder.means(fault.file)
