"""这句话在叫人说出密码、验证码，或让别人看屏幕。

银行卡号、密码和短信验证码，谁来要都不能给。共享屏幕、点链接装软件，也会让骗子拿到它们。
流程里只能叫老人把登录用的密码、验证码，自己填进官方的软件。
“不念给别人听”“要验证码的，是骗子”都可以写。

错：
    # bureau.yaml
    never_asked:
      zh: 把短信验证码念给工作人员听。
      en: Read the text-message code out to the staff.
对：
    # bureau.yaml
    never_asked:
      zh: 短信验证码不念给任何人听。
      en: Never read the text-message code out to anybody.
----
A text tells people to give away a password or a code, or to let others see their screen.

Bank card numbers, passwords and codes are given to nobody. Shared screens and apps from a link
give them away too. A flow may only have people type their own log-in into the official program
themselves. “Never read it out” and “whoever asks for the code is a swindler” are fine.
"""

import re
from collections.abc import Iterator

from certguide.checks.denial import denied, denied_in_english
from certguide.checks.plain import folded, sentences
from certguide.checks.said import Said
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"

_BANK = "银行卡号?码?|银行账号|卡号|取款密码|支付密码|银行密码|卡密码|卡的密码|卡背面|安全码|CVV"
_SECRET = (
    f"{_BANK}|密码|验证码|校验码|动态码|动态密码|口令|短信码|"
    "短信里的[^，。]{0,6}(?:数字?|码)|[四六46]位数字?"
)
_TELL = (
    "告诉|告知|说给|念给|读给|报给|发给|传给|转给|写给|抄给|交给|拿给|念出|报出|"
    "报一下|念一下|转发|发送|发到|发过|回复|提供|透露|留下|上报|泄露|说出"
)
_ZH = re.compile(
    f"(?:{_TELL})[^，。；、]{{0,14}}(?:{_SECRET})"
    f"|(?:把|将)?(?:{_SECRET})[^，。；]{{0,10}}(?:{_TELL})"
    f"|(?:{_SECRET})[^。；]{{0,4}}[，,][^，。；]{{0,6}}(?:{_TELL})"
    "[^，。；]{0,3}(?:人|员|客服|对方|他|她|老师|我们|银行|社保)"
    f"|(?:输入?|填写?|绑定?|留|写)[^，。；、]{{0,8}}(?:{_BANK})"
    "|(?:在|到|进)[^，。；]{0,8}(?:链接|网页|群里|聊天|对话框|表格)"
    f"[^，。；]{{0,10}}(?:{_SECRET})"
    "|(?:共享|分享|投)屏幕?|屏幕(?:共享|分享)|远程(?:控制|协助|操作)"
    "|(?:点|打开|点开|点击|进入)[^，。；、]{0,10}(?:短信|别人发|对方发|发来|收到)"
    "[^，。；、]{0,6}(?:链接|网址|码)"
    "|(?:点|打开|点开|点击|通过|从)[^，。；、“]{0,6}链接"
    "|扫[^，。；、]{0,8}(?:短信|发来|发的|传单|来路)[^，。；、]{0,6}码"
)
_LIKELY = re.compile("[码令号幕程接址数字]|位数|CVV|屏")
"""In nearly no text: what is looked for fast, before the whole is."""

_VERB = re.compile(f"{_TELL}|[输填绑留写享点扫]|远程|打开")
_SAID_BEFORE = re.compile(f"(?:{_SECRET})")
_AFTERWARDS = re.compile(
    f"(?:把|将)(?:它|这[个串几四六]|那[个串几四六])[^，。；]{{0,8}}(?:{_TELL})"
    f"|(?:{_TELL})[^，。；]{{0,4}}(?:它|这[个串几四六]|那[个串几四六])"
)
_HIDDEN_EN = r"(?:(?:bank )?card numbers?|passwords?|passcodes?|pins?|codes?|cvv|security numbers?)"
_EN = re.compile(
    r"\b(?:give|tell|send|forward|read|share|reveal|disclose|hand over|pass on|text|dictate|"
    rf"provide|show)\b[^.;]{{0,30}}\b{_HIDDEN_EN}\b"
    r"|\b(?:enter|type|fill in|give|provide)\b[^.;]{0,20}\b(?:bank|card|payment)\b"
    rf"[^.;]{{0,12}}\b{_HIDDEN_EN}\b"
    r"|\b(?:share|sharing|mirror)\b[^.;]{0,10}\bscreen|\bremote (?:control|access|assistance)"
    r"|\b(?:click|tap|open|follow|install|download)\b[^.;]{0,25}\blinks?\b",
    re.IGNORECASE,
)
_EN_SENTENCE = re.compile(r"[.!?](?:\s|$)|\n")
_NO_LINK = re.compile(r"\b(?:no|none|nothing|nobody)\b", re.IGNORECASE)
_LIKELY_EN = ("code", "pass", "pin", "cvv", "number", "link", "screen", "remote")


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each text that gives a secret away; what can go wrong only describes."""
    for wording in subject.wordings:
        if wording.role != "failure":
            for said in wording.said:
                act = _english(said) if said.language == "en" else _chinese(said)
                if act:
                    yield said.spot.fault(Code.ASKS_SECRET, text=act)


def _chinese(said: Said) -> str:
    text = folded(said.text)
    if not _LIKELY.search(text):
        return ""
    known = False
    for sentence in sentences(text):
        for found in _ZH.finditer(sentence):
            if not _denied_anywhere(sentence, found):
                return found.group()
        if known:
            for found in _AFTERWARDS.finditer(sentence):
                if not denied(sentence, found.start(), found.end()):
                    return found.group()
        known = known or _SAID_BEFORE.search(sentence) is not None
    return ""


def _denied_anywhere(sentence: str, found: re.Match[str]) -> bool:
    """Whether the verb of what was found is denied, wherever in it the verb stands."""
    at = found.start()
    for verb in _VERB.finditer(found.group()):
        at = found.start() + verb.start()
    return denied(sentence, at, found.end()) or denied(sentence, found.start(), found.end())


def _english(said: Said) -> str:
    text = said.text.lower().replace("area code", "area")
    if not any(word in text for word in _LIKELY_EN):
        return ""
    for sentence in _EN_SENTENCE.split(text):
        for found in _EN.finditer(sentence):
            denial = _NO_LINK.search(found.group())
            if not (denial or denied_in_english(sentence, found.start(), found.end())):
                return found.group()
    return ""
