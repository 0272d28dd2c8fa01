"""用了公文里的词，老人听不懂。

公文话拗口，照着念老人也不明白。换成平常说的话，意思不变。
引号“……”和书名号《……》里的正式名字不算，照原样写。

错：
    # bureau.yaml
    summary: {zh: 携带身份证前往窗口办理。, en: Show the ID card in order to certify.}
对：
    # bureau.yaml
    summary: {zh: 带身份证去窗口办。, en: Show the ID card to certify.}
----
A word out of an office, where a plain one would do.

Official words are hard to follow and harder when read aloud. Say the same in everyday words.
Names in “…” and 《…》 stay as they are.
"""

from collections.abc import Iterator

from certguide.checks.plain import folded, unnamed
from certguide.checks.plain_words import found, used
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.core.text import Language

SEVERITY = "warning"
READS = "texts"

_LANGUAGES: tuple[Language, ...] = ("zh", "en")
_NOT_OURS = ("screen", "note")
"""What a screen says is not ours to change, and a note names its source as that names itself."""


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each office word, once in a text, with the plain one."""
    for language in _LANGUAGES:
        texts = [
            (said, unnamed(folded(said.text) if language == "zh" else said.text))
            for said in subject.said(language)
            if said.role not in _NOT_OURS
        ]
        words = used((text for _, text in texts), language)
        for said, text in texts:
            for word, plain in found(text, words, language):
                yield said.spot.fault(Code.JARGON, word=word, plain=plain)
