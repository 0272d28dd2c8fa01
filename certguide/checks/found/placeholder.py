"""这里还没写完，只占着位置。

“待写”“TODO”、只有“？”或“……”的地方，会原样念给老人听。
把它换成真的话；还没想好，就先删掉这一项。

错：
    # bureau.yaml
    summary: {zh: 待写：一句话说这个办法, en: "TODO: one sentence"}
对：
    # bureau.yaml
    summary: {zh: 带身份证去窗口办。, en: Take the ID card to the counter.}
----
Something is still to be written here.

What begins with “待写” or “TODO”, or is nothing but dots and question marks, would be read to
people as it stands. Write the text, or leave the key out until you know what to say.
"""

import re
from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"

_UNWRITTEN = re.compile(
    r"\W*(?:待(?:写|填|补|定|续|译|确认)(?!好)|此处|lorem ipsum"
    r"|(?:todo|tbd|tbc|fixme|xxx+)(?![a-z]))"
    r"|[\W_]*$",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each text that is a placeholder, and each review by nobody yet."""
    for file in subject.files:
        for key in ("written_by", "by"):
            name = file.get("review", key)
            if name.text is not None and unwritten(name.text):
                yield name.fault(Code.PLACEHOLDER, text=name.text[:20])
    for wording in subject.wordings:
        for said in wording.said:
            if unwritten(said.text):
                yield said.spot.fault(Code.PLACEHOLDER, text=said.text[:20])


def unwritten(text: str) -> bool:
    """Whether a text only holds a place for one."""
    return _UNWRITTEN.match(text) is not None
