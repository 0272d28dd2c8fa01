"""只说颜色或位置，没说名字。

看不清颜色的人、屏幕和您不一样的人，都找不到“红色按钮”“右上角那个”。软件一更新，位置也会变。
写出按钮上的字，放在“……”里；没有字的，说它的样子，如“三个点”。位置可以一起写。

错：
    # bureau.yaml
    steps:
      - id: machine
        do: {zh: 点右上角的蓝色按钮。, en: Tap the blue button at the top right.}
        sources: [S01]
对：
    # bureau.yaml
    steps:
      - id: machine
        do: {zh: 点右上角的“资格认证”。, en: Tap “资格认证” at the top right.}
        sources: [S01]
----
A thing is named by its colour or its place alone.

Not everybody sees colours, and places change with every update. Write what stands on the button,
between “ and ”; if nothing does, say what it looks like. The place may be added.
"""

import re
from collections.abc import Iterator

from certguide.checks.plain import folded
from certguide.checks.said import Said
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "warning"
READS = "texts"

_COLOUR = "红|绿|蓝|黄|橙|橘|紫|粉|灰|黑|白|彩"
_PLACE = (
    "[左右][上下]?[角边侧方]|[上下]方|[最正]?中间|最[上下左右]|"
    "第[一二三四五六七八九十两\\d]+[个排行]|"
    "[顶底]部|[页屏]面?[最]?[上下]"
)
_THING = (
    "按钮|按键|图标|键|框|方块|圆点|圆圈|圈|标志|标|条|菜单|选项|链接|"
    "[那这][个条项一]|一[个项栏]|位置|地方"
)
_ZH = re.compile(
    f"(?P<colour>(?:{_COLOUR})色?的?(?:[^，。；、“]{{0,3}})?(?:{_THING}))"
    f"|(?P<place>(?:点|按|选|找|看)[^，。；“]{{0,4}}(?:{_PLACE})(?:的|那|这)?"
    f"(?:[^，。；、“]{{0,2}}(?:{_THING}))?(?=[，。；、]|$))"
)
_LIKELY = re.compile(f"{_COLOUR}|[上下左右中角边侧方顶底第]")
_COLOURS_EN = "red|green|blue|yellow|orange|purple|pink|gr[ea]y|black|white|colou?red"
_THINGS_EN = "button|icon|key|box|circle|dot|sign|bar|menu|option|link|one|thing|area|corner|field"
_EN = re.compile(
    rf"\b(?:{_COLOURS_EN})\b(?: \w+)? (?:{_THINGS_EN})\b"
    rf"|\b(?:tap|press|click|choose|select|touch)(?: on)? (?:the )?(?:\w+ )?(?:{_THINGS_EN})?"
    r" ?(?:(?:at|in|on) the )(?:very )?(?:top|bottom|upper|lower|left|right|middle|corner)",
    re.IGNORECASE,
)
_ROLES = ("step", "remedy", "statement", "help")
_SENTENCE = re.compile(r"[。！；\n]|[.!;](?: |$)")
_MARKS = "，,；;："
_TOLD = re.compile(
    "[，,：]?(?:上面|也就)?(?:写着|写的|标着|叫|是|有)[^“]{0,4}“|, (?:marked|with|named)? ?“"
)
_LOOKS = re.compile(
    "三个点|三条(?:杠|线)|加号|叉|放大镜|齿轮|箭头|问号|对勾|头像|小人|铃铛|照相机|房子"
)


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each text that sends people to a colour or place without a name."""
    for wording in subject.wordings:
        if wording.role in _ROLES:
            for said in wording.said:
                yield from _check(said)


def _check(said: Said) -> Iterator[Fault]:
    if said.language != "en" and not _LIKELY.search(said.text):
        return
    for sentence in _SENTENCE.split(folded(said.text)):
        for found in (_EN if said.language == "en" else _ZH).finditer(sentence):
            if not _named(sentence, found):
                yield said.spot.fault(Code.COLOUR_ONLY, text=found.group())
                return


def _named(sentence: str, found: re.Match[str]) -> bool:
    """Whether a name, or a look, stands in the same clause, or is told right behind it."""
    begin = max(sentence.rfind(mark, 0, found.start()) for mark in _MARKS) + 1
    ends = (sentence.find(mark, found.end()) for mark in _MARKS)
    end = min((each for each in ends if each >= 0), default=len(sentence))
    clause = sentence[begin:end]
    return "“" in clause or bool(_LOOKS.search(clause) or _TOLD.match(sentence[end:]))
