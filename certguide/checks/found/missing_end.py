"""句子末尾的标点，和同类的不一样。

别的句子都有句号，这一句没有，看的人会以为话没说完。选项和名称反过来，不用句号。
问题的末尾用问号。同类的句子多数怎么写，就怎么写。

错：
    # bureau.yaml
    costs: {zh: 不收钱, en: Free.}
对：
    # bureau.yaml
    costs: {zh: 不收钱。, en: Free.}
----
A text ends otherwise than others of its kind.

Where the others end with a full stop, a text without one looks cut off. Options and names take
none, questions a question mark. What most of the kind do holds for all.
"""

from collections import Counter
from collections.abc import Iterator

from certguide.checks.found.placeholder import unwritten
from certguide.checks.said import Role, Said
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.core.text import Language

SEVERITY = "warning"
READS = "texts"

_ENDS = ("。", "！", "？", "…", ".", "!", "?", ":", "：")
_CLOSING = "”」』’）)》】\"' "
_NAMES: tuple[Role, ...] = ("option", "topic", "title", "item", "screen", "entry", "opens")
_FEWEST = 3
"""Texts of a kind from which a habit can be read."""

_Kind = tuple[Role, Language]


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each text without an end where most of its kind have one, and names with one."""
    kinds: dict[_Kind, Counter[bool]] = {}
    said: list[tuple[Said, bool]] = []
    for wording in subject.wordings:
        for each in wording.said if wording.whole else ():
            ended = _ended(each.text)
            said.append((each, ended))
            kinds.setdefault((each.role, each.language), Counter())[ended] += 1
    for each, ended in said:
        counted = kinds[each.role, each.language]
        usual = counted[True] > counted[False]
        if usual == ended or unwritten(each.text):
            continue
        if each.role in _NAMES:
            if ended and _stops(each):
                yield each.spot.fault(Code.MISSING_END, text=each.text[-8:], near="")
        elif usual and counted.total() >= _FEWEST:
            yield each.spot.fault(Code.MISSING_END, text=each.text[-8:], near=_end(each))


def _ended(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith(_ENDS) or text.rstrip().endswith(_ENDS)


def _stops(said: Said) -> bool:
    """Whether a name ends like a sentence; "etc." and "…？" on a screen are no such ends."""
    return said.role != "screen" and said.text.rstrip().endswith(("。", "！", "，", "；"))


def _end(said: Said) -> str:
    if said.role == "question":
        return "?" if said.language == "en" else "？"
    return "." if said.language == "en" else "。"
