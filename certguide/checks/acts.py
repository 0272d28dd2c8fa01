"""The actions a Chinese step asks for, one by one."""

import re
from collections.abc import Iterator

from certguide.checks.plain import HAN

_NAME = "【"
"""Stands for a quoted name while a clause is read."""

_VERBS = {
    "open": "(?:点进去?|点开它?|打开它?|点它|点一下|进去?)(?=$|看)",
    "leave": "(?:走|退出|离开|关掉|挂断)(?=$)",
    "check": "核对|检查|看一眼|看清|对一遍|再看",
    "wait": "等",
    "pose": "脸?正?对[准着]|眨|点头|张嘴|摇头|转头|念|读|照[^，]{0,8}提示做|照[^，]{0,6}做|"
    "跟着|坐|站|摘|脱|露",
    "tap": "点|打开|关[掉闭]|开启|选|勾|长?按|滑|[下上]滑|下拉|往下拉|返回|退|进入|切换|双击|"
    "允许|同意|确认",
    "find": "找|搜|查|看到|看",
    "type": "输|填|设|修改|改成",
    "enter": "登[录陆]|注册|照[^，]{0,6}(?:提示)?(?:登[录陆]|注册|领卡)|认证|领[取好]|领",
    "install": "下载|安装|装|更新|升级|卸载",
    "shoot": "拍|上传|扫|刷|录",
    "sign": "签|贴|附|印上|按手印|盖",
    "send": "提交|递交|交|寄|发",
    "call": "拨|打(?:一次|个)?电话|打给|联系|给[^，]{1,8}打电话",
    "speak": "问|说|告诉|申请|预约|约|要一份",
    "note": "记[下住]?|写|抄|截[图屏]|打印|复印|保存",
    "take": "带|拿|备好|准备|备|放",
    "go": "前往|去|到|回到|来到|走到|来",
}
_TOGETHER = frozenset(
    (first, second)
    for first, seconds in {
        "find": "open install speak",
        "call": "speak note call",
        "go": "speak send sign take",
        "take": "go send shoot speak take",
        "speak": "note speak send go",
        "send": "speak send note",
        "type": "check sign",
        "note": "check leave note",
        "shoot": "check pose sign",
        "check": "check speak",
        "pose": "pose shoot",
        "wait": "find check go leave speak",
        "sign": "sign send",
    }.items()
    for second in seconds.split()
)
"""Which actions are one when the second follows the first: it only completes it."""

_TO_PEOPLE = ("find", "go", "call", "speak", "send", "take")
"""After these, to ask somebody for something is part of it."""

_PATTERN = re.compile(
    "(?:" + "|".join(f"(?P<{kind}>{verbs})" for kind, verbs in _VERBS.items()) + ")(?!不)"
)
_WHO = (
    "您本人|老人本人|您|老人|他|她|本人|自己|家里人|家人|家属|代办的?人|帮忙的?人|"
    "工作人员|旁人|协理员"
)
_ON = (
    "(?:[点搜找选填输拍刷打问说去到交寄盖写记拿带登注装设扫查看核念读签贴放领按进返退联拨告申约等眨]"
    "|对[着准]|上传|安装|往下|[上下]滑)"
)
_LEAD = re.compile(
    "(?:完成|首先|先|再|然后|接着|随后|之后|最后|并且|并|同时|也|就|都|后|可以|要|"
    f"慢慢|马上|直接|当面|一起|重新|{_WHO}"
    f"|请(?:(?:{_WHO})(?:本人|自己)?(?![的或])|[^，]{{1,10}}?(?={_ON}))?"
    "|(?:替|给|陪|帮|向|跟|和|用|在|从|照|按|把|将|对着?|往)"
    f"[^，]{{1,16}}?(?=(?:再|先|也|请)?{_ON})"
    f"|[{HAN}]{{1,6}}(?:以后|之后|后|完)(?={_ON}))"
)
_NO_ACT = re.compile(
    "不|别|没|勿|若|如果|要是|有的|要[^，]{1,12}的$|[^，]{0,14}的$|能|这|那|是|慢慢来|歇|来人|多数|"
    "到时|到期|过些天"
)
_ENDS = re.compile(r"[，,；;。！!\n]")
_DO = "(?:[点选填输刷搜拍交扫按](?![的钮])|打开|退出|提交|登录|上传|核对|返回)"
_AND = re.compile(
    f"(?<=[^，用别必不要了几])(?=(?:然后|接着|随后|之后|以后|并且?|再)(?:再|请)?{_DO})"
    f"|(?<={_NAME})(?=后?{_DO})|(?<=[好完])(?=打开|退出|提交|登录|点|交上)"
)


def acts(step: str) -> list[str]:
    """The actions of a step that are not one with the action before, in the words of the step."""
    found: list[str] = []
    last = ""
    clauses = list(_clauses(step))
    for at, clause in enumerate(clauses):
        if at + 1 < len(clauses) and clauses[at + 1].startswith(("就", "才", "那就")):
            # "问给谁办，就选…": the first says only when.
            continue
        kind = _kind(clause)
        if kind is None:
            continue
        if clause.startswith("请") and last in _TO_PEOPLE:
            kind = "speak"
        if not found or (last, kind) not in _TOGETHER:
            found.append(clause.replace(_NAME, "“…”"))
        last = kind
    return found


def _clauses(step: str) -> Iterator[str]:
    for clause in _ENDS.split(re.sub("“[^“”]*”", _NAME, step)):
        for part in _AND.split(clause):
            if part.strip():
                yield part.strip()


def _kind(clause: str) -> str | None:
    """The kind of action that a clause asks for, None for none."""
    rest = clause
    while not _NO_ACT.match(rest):
        lead = _LEAD.match(rest)
        if lead is None:
            head = _PATTERN.match(rest)
            return head.lastgroup if head else None
        rest = rest[lead.end() :]
    return None
