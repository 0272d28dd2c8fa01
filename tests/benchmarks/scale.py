"""How `certguide check` grows with the flow. Run by hand: python tests/benchmarks/scale.py

Generates choosers of 1,000, 10,000 and 100,000 questions (or the sizes given), checks each as a whole
process with every proof, and prints seconds, peak memory, and the exponents between sizes: 1 is
linear. The same questions are also read as plain YAML by PyYAML's C loader, as a measure of the file.
"""

import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIZES = (1_000, 10_000, 100_000)

METHOD = """\
certguide: 1
flow: {name}
kind: method
rank: {rank}
title: {{zh: 第{rank}种办法, en: Way {rank}}}
summary: {{zh: 到窗口去办。, en: It is done at a counter.}}
review: {{by: readers, written_by: authors, on: 2026-11-22, every_days: 180}}
for_whom: {{zh: 谁都行。, en: Everybody.}}
needs: {{zh: 要身份证。, en: An ID card.}}
takes: {{zh: 要半天。, en: Half a day.}}
costs: {{zh: 不收钱。, en: Nothing.}}
never_asked: {{zh: 不会有人要密码。, en: Nobody asks for a password.}}
requires:
  - id: fits-{name}
    when: {{last: {fits}}}
    met: {{zh: 合适, en: It fits}}
    unmet: {{zh: 不合适, en: It does not fit}}
    unknown: {{zh: 还不知道, en: Not known yet}}
    sources: [S1]
steps:
  - {{id: go, do: {{zh: 到窗口去。, en: Go to the counter.}}, sources: [S1]}}
sources: [S1]
"""

SOURCES = """\
certguide: 1
kind: sources
sources:
  S1: {title: 通知, publisher: 社保局, date: "2026-01", grade: A, checked_on: 2026-11-22}
"""

HEAD = """\
certguide: 1
flow: choose
kind: chooser
version: "1"
title: {zh: 问路, en: Which way}
review: {by: readers, written_by: authors, on: 2026-11-22, every_days: 180}
sources: [S1]
start: q0
tree:
"""

QUESTION = """\
  {name}:
    ask: {{zh: 第{number}题？, en: Question {number}?}}
    why: {{zh: 知道了才好往下问。, en: The next question depends on it.}}
    options:
      a: {{label: {{zh: 甲, en: A}}}}
      b: {{label: {{zh: 乙, en: B}}}}
      c: {{label: {{zh: 丙, en: C}}}}
"""


def tree(size: int) -> list[str]:
    """A chain in which every answer leads one or two questions on, and every second rule looks back."""

    def at(number: int) -> str:
        return f"q{number}" if number < size else "last" if number == size else "visit"

    lines = []
    for number in range(size):
        first, second = at(number + 1), at(number + 2)
        back = f", q{number - 1}: [b, c]" if number % 2 else ""
        lines.append(f"  q{number}:\n")
        lines.append(f"    - {{when: {{q{number}: [a, b]{back}}}, go: {first}}}\n")
        lines.append(f"    - {{else: {second}}}\n")
    return [*lines, "  last:\n    - {when: {last: a}, go: counter}\n    - {else: visit}\n"]


def flows(size: int, folder: Path) -> None:
    """Write flows with `size` questions into `folder`."""
    folder.mkdir()
    for rank, name, fits in ((1, "counter", "a"), (2, "visit", "[b, c, unsure]")):
        text = METHOD.format(rank=rank, name=name, fits=fits)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    (folder / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    names = (*(f"q{number}" for number in range(size)), "last")
    questions = (QUESTION.format(name=name, number=number) for number, name in enumerate(names))
    text = "".join([HEAD, *tree(size), "questions:\n", *questions])
    (folder / "choose.yaml").write_text(text, encoding="utf-8")


def measured(*command: str) -> tuple[float, float, int]:
    """Seconds, mebibytes at the peak and exit code of a process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - start, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


YAML = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8'), Loader=yaml.CSafeLoader)"


def main() -> None:
    sizes = tuple(int(each) for each in sys.argv[1:]) or SIZES
    print(
        f"{'questions':>10} {'check':>9} {'memory':>10} {'exponents':>15} {'C loader':>9} {'ratio':>6}"
    )
    before: tuple[int, float, float] | None = None
    with tempfile.TemporaryDirectory() as place:
        for size in sizes:
            folder = Path(place) / str(size)
            flows(size, folder)
            seconds, memory, code = measured(
                sys.executable, "-m", "certguide", "check", str(folder), "--as-of", "2026-11-25"
            )
            assert code in (0, 1), code
            loader, _, _ = measured(sys.executable, "-c", YAML, str(folder / "choose.yaml"))
            shown = ""
            if before is not None:
                step = math.log(size / before[0])
                shown = " ".join(
                    f"{math.log(now / then) / step:6.2f}"
                    for now, then in ((seconds, before[1]), (memory, before[2]))
                )
            print(
                f"{size:>10,} {seconds:>7.2f} s {memory:>6.0f} MiB {shown:>15}"
                f" {loader:>7.2f} s {seconds / loader:>6.2f}"
            )
            before = size, seconds, memory


if __name__ == "__main__":
    main()
