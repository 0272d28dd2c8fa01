"""All that is wrong with a folder of flows."""

import datetime as dt
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from certguide.checks.allows import allows
from certguide.checks.aside import aside
from certguide.checks.catalogue import CHECKS, Check, check_module, severity
from certguide.checks.found.refused_allow import allowable
from certguide.checks.sieve import Sieve
from certguide.checks.subject import Subject
from certguide.core.diagnosis import Checked, Diagnosis, Diagnostic
from certguide.core.faults import MOST_FAULTS, Code, Fault
from certguide.core.record import replace
from certguide.core.text import Language
from certguide.loading.casefile import FOLDER, ReadCases, read_case_files
from certguide.loading.places import Paper, line_of, located, order, read_lines
from certguide.loading.reading import ReadFlows, read_flows
from certguide.words import in_language
from certguide.words.fault import FaultWords

MANY_CASES = 100
"""From so many on they are worth a process of their own."""

BESIDE = ("texts", "cases")
"""What the checks read that such a process takes over. Each finds faults of its own code only."""


def diagnose(
    directory: Path,
    day: dt.date,
    language: Language,
    words: FaultWords,
    names: Iterable[str] = CHECKS,
) -> Diagnosis:
    """Run the checks `names` over the flows in `directory`, on `day`. Nothing is raised.

    Faults that keep the flows from being loaded are found whatever the names; then only the
    texts are checked besides.
    """
    read = read_flows(directory)
    cases = _read_cases(directory, read)
    papers = {**read.papers, **cases.papers}
    files = len(papers)
    allowed = tuple(allows(papers.items()))
    subject = Subject(
        directory=str(directory),
        language=language,
        words=words,
        day=day,
        national=read.spots,
        local=read.local,
        loaded=None if read.library is None else in_language(read.library, language),
        cases=cases.cases,
        allows=allowed,
    )
    search = _Search(papers, Sieve(allowed))
    for fault in (*read.faults, *cases.faults):
        search.keep(fault)
    ran: list[str] = []
    modules = [(name, check_module(name)) for name in names]
    due = [(name, module) for name, module in modules if _ready(module, subject)]
    others = [(name, module) for name, module in due if module.READS in BESIDE]
    # The cases and the texts need no proof, and take as long as the proofs do.
    begun = None
    if len(subject.cases) >= MANY_CASES:
        begun = aside(lambda: chain.from_iterable(each.check(subject) for _, each in others))
    for name, module in due:
        if module.READS not in BESIDE:
            ran += [Code[name.upper()]] * search.run(module.check(subject))
    told = None if begun is None else by_code(begun())
    for name, module in others:
        found = module.check(subject) if told is None else told.get(Code[name.upper()], ())
        ran += [Code[name.upper()]] * search.run(found)
    judged = replace(subject, unused=tuple(search.sieve.unused(ran)))
    for _, module in modules:
        if module.READS == "findings":
            search.run(module.check(judged))
    named = {name for name, _ in modules}
    codes = {code.name.lower(): code for code in Code if code.name.lower() in CHECKS}
    return Diagnosis(
        found=_sorted(search.found, cases),
        suppressed=_sorted(search.suppressed, cases),
        checked=_checked(subject, files),
        made=tuple(code for name, code in codes.items() if name in named),
        skipped=tuple(code for name, code in codes.items() if name not in named),
        cut=tuple(search.cut),
        loaded=read.library is not None and not cases.faults,
    )


def by_code(faults: Iterable[Fault]) -> dict[str, list[Fault]]:
    """The faults by their code, each in the order in which they were found."""
    found: dict[str, list[Fault]] = {}
    for fault in faults:
        found.setdefault(fault.code, []).append(fault)
    return found


def _ready(module: Check, subject: Subject) -> bool:
    """Whether what a check reads is there; those that read findings come last."""
    return module.READS == "texts" or (module.READS != "findings" and subject.loaded is not None)


class _Search:
    """Gathers what the checks find, and keeps apart what is allowed."""

    def __init__(self, papers: dict[str, Paper], sieve: Sieve) -> None:
        self.sieve = sieve
        self.found: list[Diagnostic] = []
        self.suppressed: list[Diagnostic] = []
        self.cut: list[str] = []
        self._papers = papers

    def run(self, found: Iterable[Fault]) -> bool:
        """Keep what a check found; whether all of it was looked at.

        Of what is not allowed only so much is listed: whoever has more has one mistake often.
        """
        count = 0
        for fault in found:
            if count == MOST_FAULTS:
                self.cut.append(fault.code)
                return False
            count += self.keep(fault)
        return True

    def keep(self, fault: Fault) -> bool:
        """Keep a fault, at its position; whether nothing allows it."""
        paper = self._paper(fault.file)
        fault = located(fault, paper)
        reason = self.sieve.reason(fault) if allowable(fault.code) else None
        kept = self.found if reason is None else self.suppressed
        kept.append(
            Diagnostic(
                fault=fault,
                severity=severity(fault.code),
                line=line_of(fault, paper),
                reason=reason,
            )
        )
        return reason is None

    def _paper(self, file: str) -> Paper | None:
        """The text of a file; what was not read as a flow is read now, to show it."""
        if file not in self._papers:
            self._papers[file] = Paper(lines=read_lines(file) or [])
        return self._papers[file]


def _sorted(found: list[Diagnostic], cases: ReadCases) -> tuple[Diagnostic, ...]:
    """File by file, the cases last: one mistake in a flow makes many of them fail."""
    return tuple(
        sorted(found, key=lambda each: (each.fault.file in cases.papers, order(each.fault)))
    )


def _read_cases(directory: Path, read: ReadFlows) -> ReadCases:
    """The cases beside the flows; what they name must have been loaded."""
    folder = directory / FOLDER
    if read.library is None or not folder.exists():
        return ReadCases(cases=(), faults=(), papers={})
    return read_case_files((folder,), read.library)


def _checked(subject: Subject, files: int) -> Checked:
    # Nobody asked for proofs where no check did.
    proofs = subject.__dict__.get("proofs", ())
    return Checked(
        files=files,
        places=len(subject.local),
        cases=len(subject.cases),
        situations=sum(len(proof.explored.ends) for proof in proofs),
    )
