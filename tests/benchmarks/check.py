"""How long `check` takes as a whole process. Run by hand: python tests/benchmarks/check.py

Checks the shipped flows with every place, case and check, beside bare Python and a scripted guide,
all from this checkout. Prints medians of interleaved runs, and the slowest checks by themselves.
"""

import datetime as dt
import gc
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 15
SLOWEST = 10
MOST = 1.5
"""Seconds that a check may take."""


Times = tuple[float, float]
"""Seconds that passed, and seconds that a core was busy: these hold on a busy machine too."""


def run(*command: str) -> Callable[[], Times]:
    """Time a process to its end."""
    environ = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}

    def timed() -> Times:
        start, busy = time.perf_counter(), cpu()
        done = subprocess.run(
            [sys.executable, *command],
            check=False,
            stdout=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
            cwd=ROOT,
            env=environ,
        )
        assert done.returncode in (0, 1)
        return time.perf_counter() - start, cpu() - busy

    return timed


def cpu() -> float:
    """Seconds for which processes that ended kept a core busy."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def processes() -> None:
    """Whole processes, side by side."""
    program = ("-m", "certguide")
    subjects = {
        "python -c pass": run("-c", "pass"),
        "certguide guide --json": run(*program, "guide", "--json", "--rest", "unsure"),
        "certguide check, texts only": run(*program, "check", "flows", "--only", "A201"),
        "certguide check": run(*program, "check", "flows"),
        "certguide check --format sarif": run(*program, "check", "flows", "--format", "sarif"),
    }
    times: dict[str, list[Times]] = {subject: [] for subject in subjects}
    for _ in range(ROUNDS):
        for subject, timed in subjects.items():
            times[subject].append(timed())
    medians = {
        subject: [statistics.median(each) for each in zip(*taken, strict=True)]
        for subject, taken in times.items()
    }
    bare, scripted, *_ = (passed for passed, _ in medians.values())
    for subject, (passed, busy) in medians.items():
        print(
            f"{subject:32} {passed * 1000:6.0f} ms {busy * 1000:6.0f} ms busy"
            f" {passed / bare:6.1f} x bare Python {passed / scripted:5.1f} x guide"
        )
    kept = medians["certguide check"][0] <= MOST
    print(f"limit {MOST * 1000:.0f} ms: {'kept' if kept else 'BROKEN'}")


def checks() -> None:
    """Each check in its turn: what several need, such as the proofs, the first of them pays for."""
    from certguide.checks.allows import allows
    from certguide.checks.catalogue import CHECKS, check_module
    from certguide.checks.subject import Subject
    from certguide.loading.casefile import FOLDER, read_case_files
    from certguide.loading.reading import read_flows
    from certguide.words import words

    # As in a process of its own; see cli/main.
    gc.disable()
    flows = ROOT / "flows"
    times: dict[str, float] = {}
    begun = time.perf_counter()

    def lap(name: str) -> None:
        nonlocal begun
        now = time.perf_counter()
        times[name], begun = now - begun, now

    read = read_flows(flows)
    assert read.library is not None
    lap("(reading the flows)")
    cases = read_case_files((flows / FOLDER,), read.library)
    lap("(reading the cases)")
    subject = Subject(
        directory=str(flows),
        language="zh",
        words=words("zh").fault,
        day=dt.date(2026, 11, 25),
        national=read.spots,
        local=read.local,
        loaded=read.library,
        cases=cases.cases,
        allows=tuple(allows(read.papers.items())),
    )
    lap("(looking for comments)")
    _ = subject.proofs
    lap("(every situation)")
    for name in CHECKS:
        list(check_module(name).check(subject))
        lap(name)
    for name, each in sorted(times.items(), key=lambda pair: -pair[1])[:SLOWEST]:
        print(f"{name:32} {each * 1000:6.0f} ms")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    processes()
    checks()
