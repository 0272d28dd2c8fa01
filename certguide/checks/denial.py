"""Whether a sentence tells people not to do what it names, or warns of who asks for it."""

import re

_NO = re.compile(
    "不用|不必|不要|不会|不得|不能|不可以|不可|不许|不准|不需要|不需|不应该?|无需|无须|"
    "没有|拒绝|谨防|禁止|严禁|[不别勿没未莫]"
)
_TURN = re.compile("就|才|而是|但|却|只要|只需|可以|必须|得先|需要|直接|马上|赶快|也[要得]")
_NOT_NOT = re.compile(
    "不得不|不能不|不可不|非[^，]*不可|[别勿]忘|不要忘|不忘|别不|少不了|免不了|不[妨如]"
)
_THREAT = re.compile(
    "^[^，。]{0,4}[，,]?[^，。]{0,6}(?:就|将|便|则|会)[^，。]{0,3}(?:[不没停]|取消|无法|作废|失效)"
)
_ASKED = re.compile("谁|凡|叫|让|要|说|来人|对方|有人|骗子|陌生人|电话里|自称|冒充")
_LIAR = re.compile(r"(?:是|为|属于)[^，。]{0,4}[骗诈假]|骗子[，,]")
_AWAY = re.compile(r"的[^，。]{0,8}[，,]?[^，。]{0,4}(?:挂断|挂掉|别信|别理|不要信|不要理|报警|骗)")
_UNHEEDED = re.compile(
    "^[^。]{0,14}[，,]都?(?:请|马上|立刻|立即|赶快|直接|要)?(?:别信|别理|不要信|不要理|挂断|挂掉|报警|不信)"
)
_ASKER = re.compile("谁|凡是|有人|对方|来人|骗子|陌生人|[叫让][您你人老]")
_LIARS = re.compile("(?:^|[，,：:？?])(?:有的|有些)?(?:骗子|坏人|诈骗分子)[^，。]{0,6}$")

_NO_EN = re.compile(
    r"\b(?:never|not|no|nobody|none|without|cannot|nor|neither|refuse)\b|n['’]t\b", re.IGNORECASE
)
_TURN_EN = re.compile(
    r"\b(?:but|instead|just|only|then|simply|unless|until|first)\b", re.IGNORECASE
)
_NOT_NOT_EN = re.compile(r"\b(?:forget|fail|hesitate|delay)\b", re.IGNORECASE)
_LIAR_EN = re.compile(r"\b(?:scam|swindle|fraud|crook|fake|liar|hang up)", re.IGNORECASE)
_ASKED_EN = re.compile(
    r"\b(?:who|whoever|anyone|anybody|someone|if|asks?|asking|wants?|demands?)\b", re.IGNORECASE
)

_FAR, _FAR_EN = 60, 200
"""Characters that a denial reaches over; nobody reads further."""


def denied(sentence: str, start: int, end: int) -> bool:
    """Whether what stands at `start` to `end` of a Chinese sentence is denied or warned of.

    A denial holds within its clause; "不得不" and "不…就停发" deny nothing.
    """
    far = max(start - _FAR, 0)
    begin = max(far, *(sentence.rfind(mark, far, start) + 1 for mark in "，,：:？?"))
    before, after = sentence[begin:start], sentence[end : end + _FAR]
    if _NOT_NOT.search(before + sentence[start:end]):
        return False
    last = _last(_NO, before)
    if last is not None and not _TURN.search(before[last.end() :]):
        return not (last.group() in ("不", "没", "未", "没有") and _THREAT.match(after))
    if _LIARS.search(sentence[far:start]):
        return True
    if _ASKER.search(before) and _UNHEEDED.match(after):
        return True
    asked = _ASKED.search(sentence[far:start]) is not None
    return asked and (_LIAR.search(after) or _AWAY.match(after)) is not None


def denied_in_english(sentence: str, start: int, end: int) -> bool:
    """The same of an English sentence, in which a denial holds to the next "but" or "just"."""
    before, after = sentence[max(start - _FAR_EN, 0) : start], sentence[end : end + _FAR_EN]
    last = _last(_NO_EN, before)
    if last is not None and not _TURN_EN.search(before[last.end() :]):
        return _NOT_NOT_EN.search(before[last.end() :]) is None
    return bool(_ASKED_EN.search(before) and _LIAR_EN.search(after))


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return max(pattern.finditer(text), key=lambda found: found.start(), default=None)
