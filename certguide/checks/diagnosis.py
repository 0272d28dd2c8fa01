"""All that is wrong with a folder of flows."""

import datetime as dt
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from certguide.checks.catalogue import CHECKS, check_module
from certguide.checks.subject import Subject
from certguide.core.faults import MOST_FAULTS, Fault, FlowFaults
from certguide.core.text import Language
from certguide.loading.places import placed
from certguide.loading.reading import read_flows
from certguide.words.fault import FaultWords


def diagnose(
    directory: Path,
    day: dt.date,
    language: Language,
    words: FaultWords,
    names: Iterable[str] = CHECKS,
) -> FlowFaults:
    """Run the checks `names` over the flows in `directory`, on `day`. Nothing is raised.

    Gives every fault with its position, those that keep the flows from loading too; then only
    the texts are checked besides.
    """
    read = read_flows(directory)
    subject = Subject(
        directory=str(directory),
        language=language,
        words=words,
        day=day,
        national=read.spots,
        local=read.local,
        loaded=read.library,
    )
    faults: list[Fault] = list(read.faults)
    for name in names:
        module = check_module(name)
        if module.READS == "texts" or subject.loaded is not None:
            faults += islice(module.check(subject), MOST_FAULTS)
    return placed(faults, read.papers)
