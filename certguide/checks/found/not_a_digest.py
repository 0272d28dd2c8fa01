"""决定摘要里有一行认不出来。

decisions.txt 是程序写的，一行一项：四样东西，中间用空格隔开。
不要手写，也不要手改。合并时出了冲突，就整个重写。

怎样看到：在 decisions.txt 里随便加一行字，再检查一遍。
怎样改：重写。certguide table --digest -o flows/decisions.txt
----
A line of the digest of decisions cannot be read.

decisions.txt is written by the program: four things in a line, set apart by spaces. It is not
written or edited by hand. After a conflict in a merge it is written anew.
"""

from collections.abc import Iterator
from pathlib import Path

from certguide.checks.subject import Subject
from certguide.core.faults import Fault
from certguide.core.record import replace
from certguide.loading import digestfile

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield every line of the file beside the flows that is none of a digest."""
    _, faults = digestfile.read(digestfile.path(Path(subject.directory)))
    for fault in faults:
        yield replace(fault, params={**fault.params, "flows": subject.flag})
