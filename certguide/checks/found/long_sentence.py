"""一句话太长，超过二十五个字。

老人读长句，读到后面忘了前面；念给人听也接不上气。一句只说一件事。
标点不算字，网址算一个字，引号里的名字照算。句子到“。”“！”“？”“；”为止。
改的时候，把一句拆成两句，或删掉可有可无的字。

错：
    # bureau.yaml
    summary:
      zh: 请带上本人的身份证原件到社保局的办事大厅里找工作人员当面办。
      en: Take the ID card to the bureau.
对：
    # bureau.yaml
    summary:
      zh: 带上身份证原件，去社保局大厅。找工作人员当面办。
      en: Take the ID card to the bureau.
----
A Chinese sentence is longer than twenty-five characters.

Long sentences are lost half-way, above all when they are read aloud. Say one thing at a time.
Punctuation is not counted, an address counts as one, quoted names count in full. A sentence ends
at 。 ！ ？ or ；. Split it, or leave out what is not needed.
"""

import re
from collections.abc import Iterator

from certguide.checks.plain import ADDRESS
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "warning"
READS = "texts"

MOST = 25
_END = re.compile(r"[。！？；\n!?;]")
_UNCOUNTED = re.compile(r"[\W_]+")


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each Chinese text with a sentence that is too long: its longest one."""
    for said in subject.said("zh"):
        if len(said.text) <= MOST:
            continue
        text = ADDRESS.sub("址", said.text) if "." in said.text else said.text
        longest = max((_UNCOUNTED.sub("", each) for each in _END.split(text)), key=len)
        if len(longest) > MOST:
            yield said.spot.fault(
                Code.LONG_SENTENCE, count=str(len(longest)), most=str(MOST), start=longest[:8]
            )
