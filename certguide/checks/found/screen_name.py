"""屏幕上的名字，写得前后不一样。

按钮、软件、小程序的名字要照屏幕一个字不差地抄，放在“……”里。差一个字、多一个空格，就找不到。
screen_says 里的名字，步骤里也要这样写。英文里照抄中文名字，后面可以加括号解释。
别的引号（「」『』‘’）换成“”。

错：
    # bureau.yaml
    steps:
      - id: machine
        do: {zh: 点“资格认证”。, en: Tap “资格认证”.}
        screen_says: {zh: 资格确认, en: 资格确认 (certification)}
        sources: [S01]
对：
    # bureau.yaml
    steps:
      - id: machine
        do: {zh: 点“资格认证”。, en: Tap “资格认证”.}
        screen_says: {zh: 资格认证, en: 资格认证 (certification)}
        sources: [S01]
----
A name on a screen is not written the same everywhere.

Buttons, apps and programs are looked for character by character, so copy the name from the screen,
between “ and ”. What screen_says says stands in the step in the same characters. English texts
keep the Chinese name and may explain it in brackets. Use no other quotation marks.
"""

import re
from collections.abc import Iterator

from certguide.checks.plain import HAN, quoted
from certguide.checks.said import Said, Wording
from certguide.checks.subject import Subject
from certguide.checks.written_names import otherwise_written
from certguide.core.faults import Code, Fault, Route

SEVERITY = "warning"
READS = "texts"

_OTHER_QUOTES = re.compile(f"[「『‘〝＂][^「『‘」』’〞＂]*[{HAN}][^「『‘」』’〞＂]*[」』’〞＂]")
_IN_STEPS = ("step", "failure", "remedy")


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each name that is written otherwise elsewhere, or not as it stands on the screen.

    A text is named once, for what is nearest to it.
    """
    told: set[tuple[str, Route | None]] = set()
    for fault in _all(subject):
        place = fault.file, fault.route
        if place not in told:
            told.add(place)
            yield fault


def _all(subject: Subject) -> Iterator[Fault]:
    steps = {_place(each): each for each in subject.wordings if each.role == "step"}
    for wording in subject.wordings:
        yield from _marks(wording)
        if wording.role == "screen":
            yield from _screen(wording, steps.get(_place(wording)))
        elif wording.english and wording.chinese:
            yield from _translated(wording)
    for said, name, usual in otherwise_written(subject.wordings):
        yield _fault(said, name, usual)


def _marks(wording: Wording) -> Iterator[Fault]:
    for said in wording.said:
        found = _OTHER_QUOTES.search(said.text)
        if found is not None:
            yield _fault(said, found.group(), f"“{found.group()[1:-1]}”")


def _screen(screen: Wording, step: Wording | None) -> Iterator[Fault]:
    """What a screen says must stand in its step, and in English as in Chinese."""
    name = next((each.text.strip() for each in screen.chinese), None)
    if name is None:
        return
    for said in screen.english:
        if name not in said.text:
            yield _fault(said, said.text, name)
    for said in step.said if step else ():
        if name not in quoted(said.text) and (said.language != "en" or quoted(said.text)):
            yield _fault(screen.chinese[0], name, "\n".join(quoted(said.text)) or f"“{name}”")
            return


def _place(wording: Wording) -> tuple[str, Route]:
    """The file and the step that a text belongs to."""
    return wording.spot.file, wording.spot.route[:-1]


def _translated(wording: Wording) -> Iterator[Fault]:
    """Chinese names in English are those of the Chinese text, and in a step none is left out."""
    chinese = "\n".join(said.text for said in wording.chinese)
    names = set(quoted(chinese))
    for said in wording.english:
        kept = [name for name in quoted(said.text) if re.search(f"[{HAN}]", name)]
        wrong = [name for name in kept if name not in chinese]
        if wrong:
            yield _fault(said, wrong[0], "\n".join(sorted(names - set(kept))))
        elif wording.role in _IN_STEPS:
            same = {each.voice: each for each in wording.chinese}
            own = same.get(said.voice) or wording.chinese[0]
            lacking = [name for name in quoted(own.text) if name not in said.text]
            if lacking:
                yield _fault(said, lacking[0], f"“{lacking[0]}”")


def _fault(said: Said, name: str, near: str) -> Fault:
    return said.spot.fault(Code.SCREEN_NAME, name=name, near=near)
