"""How long a call takes from cold, side by side. Run by hand: python tests/benchmarks/startup.py

Builds the wheel, installs it beside copier in a fresh environment, and interleaves whole processes.
Prints medians in milliseconds and as multiples of `python -c pass`; only the multiples travel.
"""

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 25
ANSWERS = [
    *("--who", "self", "--benefit", "employee", "--payment", "paid", "--checked", "no"),
    *("--residence", "paying-place", "--phone", "own", "--face", "yes", "--ecard", "active"),
]
FIRST_QUESTION = "您是替谁来问的".encode()


def environment(folder: Path) -> Path:
    """A fresh environment with the wheel and copier; gives its bin folder."""
    subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    python = folder / "venv" / "bin" / "python"
    quiet = [python, "-m", "pip", "install", "--quiet"]
    subprocess.run([*quiet, "build", "copier"], check=True)
    subprocess.run(
        [python, "-m", "build", "--wheel", "--outdir", folder, ROOT],
        check=True,
        capture_output=True,
    )
    subprocess.run([*quiet, *folder.glob("certguide-*.whl")], check=True)
    return python.parent


def run(*command: str | Path) -> Callable[[], float]:
    """Time a process to its end."""

    def timed() -> float:
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        return time.perf_counter() - start

    return timed


def until_first_question(program: Path, *extra: str) -> Callable[[], float]:
    """Time a process on a terminal until the first question shows."""

    def timed() -> float:
        start = time.perf_counter()
        child, terminal = pty.fork()
        if child == 0:
            os.environ.update(TERM="xterm", COLUMNS="80", LINES="24", CERTGUIDE_LANG="zh")
            os.execv(program, [str(program), *extra])
        seen = b""
        while FIRST_QUESTION not in seen:
            if not select.select([terminal], [], [], 20)[0]:
                raise TimeoutError(seen)
            seen += os.read(terminal, 65536)
            if b"\x1b[6n" in seen:
                os.write(terminal, b"\x1b[1;1R")
                seen = seen.replace(b"\x1b[6n", b"")
        taken = time.perf_counter() - start
        os.kill(child, 9)
        os.waitpid(child, 0)
        os.close(terminal)
        return taken

    return timed


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        bin_ = environment(Path(name))
        program = bin_ / "certguide"
        subjects = {
            "python -c pass": run(bin_ / "python", "-c", "pass"),
            "import typer": run(bin_ / "python", "-c", "import typer"),
            "certguide guide --json, all answered": run(program, "guide", "--json", *ANSWERS),
            "certguide guide --json, with its place": run(
                program, "guide", "--json", *ANSWERS, "--region", "武汉", "--last", "2026-03-01"
            ),
            "certguide due --json": run(program, "due", "--json", "--region", "henan"),
            "certguide --help": run(program, "--help"),
            "certguide, first question, lines": until_first_question(program, "--plain"),
            "certguide, first question, full terminal": until_first_question(program),
            "copier --version": run(bin_ / "copier", "--version"),
        }
        times: dict[str, list[float]] = {subject: [] for subject in subjects}
        for _ in range(ROUNDS):
            for subject, timed in subjects.items():
                times[subject].append(timed())
        bare = statistics.median(times["python -c pass"])
        for subject, taken in times.items():
            median = statistics.median(taken)
            print(f"{subject:42} {median * 1000:7.1f} ms {median / bare:6.2f} x bare Python")


if __name__ == "__main__":
    main()
