"""分了口气，却少写了一种。

分口气写的，自己用（self）和家人用（family）常要两种说法。中文和英文要分得一样。
少了 family，家里人会听到说给老人本人的“您”。少了 worker，社区的人会听到说给家人的话。

错：
    # bureau.yaml
    summary:
      zh: {self: 您带身份证去窗口。, worker: 请老人带身份证去窗口。}
      en: {self: Take your ID card to the counter., worker: Ask them to bring the ID card.}
对：
    # bureau.yaml
    summary:
      zh: {self: 您带身份证去窗口。, family: 请老人带身份证去窗口。}
      en: {self: Take your ID card to the counter., family: Ask them to bring the ID card.}
----
A text is written for different voices, and one of them is missing.

Where the voices differ, say it to the pensioner (self) and to a relative (family), and in the
same voices in both languages. Without family a relative hears “you” meant for the pensioner;
without worker a community worker hears what was meant for a relative.
"""

import re
from collections.abc import Iterator, Mapping

from certguide.checks.said import Said, Wording
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.core.text import Voice

SEVERITY = "warning"
READS = "texts"

_TO_SELF = re.compile(r"[您你我]|\b(?:you|your|yourself|my|myself)\b", re.IGNORECASE)
_TO_RELATIVE = re.compile(
    r"[您你](?:的?(?:父|母|爸|妈|爷|奶|公公|婆婆|老伴|爱人|丈夫|妻子|家里?人|家老人|亲人|长辈))"
    r"|\byour (?:father|mother|parents?|husband|wife|grand|relative|family)",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each language of a text that lacks a voice somebody needs."""
    for wording in subject.wordings:
        if any(each.voice for each in wording.said) and wording.whole:
            yield from _check(wording)


def _check(wording: Wording) -> Iterator[Fault]:
    needed = {each.voice for each in wording.said if each.voice}
    for language, said in (("zh", wording.chinese), ("en", wording.english)):
        voices = {each.voice: each for each in said}
        if not said or None in voices:
            # The other language alone has voices: fine where one text does for all.
            missing = set(needed) if said and _TO_SELF.search(said[0].text) else set()
        else:
            missing = (needed | _lacking(voices)) - voices.keys()
        if missing:
            names = (each for each in ("self", "family", "worker") if each in missing)
            yield wording.spot.get(language).key_fault(Code.VOICE_MISSING, known="\n".join(names))


def _lacking(voices: Mapping[Voice | None, Said]) -> set[Voice]:
    """The voices that would hear what is said to another: `family` as self, `worker` as family."""
    lacking: set[Voice] = set()
    if "self" in voices and "family" not in voices and _TO_SELF.search(voices["self"].text):
        lacking.add("family")
    if "family" in voices and _TO_RELATIVE.search(voices["family"].text):
        lacking.add("worker")
    return lacking
