"""这句话在叫人交钱、转账。

认证从头到尾不收钱。叫老人先转账、充值、交手续费的，是骗子的话，流程里一句也不能有。
“不要转账”“不会叫您转账”“叫您转账的，是骗子”都可以写。
该退的钱，写“问社保局怎么退”，不写怎么转。

错：
    # bureau.yaml
    costs: {zh: 先转账十元手续费。, en: Pay a fee of ten yuan first.}
对：
    # bureau.yaml
    costs: {zh: 不收钱，也不会叫您转账。, en: Free. Nobody asks you to pay a fee.}
----
A text tells people to pay or to send money.

Certification is free from beginning to end. Whoever asks for a transfer, a top-up or a fee is a
swindler, and no flow may sound like one. “Do not transfer”, “nobody asks you to pay” and
“whoever asks for a transfer is a swindler” are fine.
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

_LIKELY = re.compile("[账钱款费值包购元块金资付缴垫存]|[转打汇][到入进过给]|下单")
"""In nearly no text: what is looked for fast, before the whole is."""

_SUM = "[零一二两三四五六七八九十百千万几多\\d]{1,6}[元块]"
_ZH = re.compile(
    "转(?:账|钱|款)|汇(?:款|钱)|打(?:款|钱)|付(?:款|钱|费)|扫码付|支付(?!宝|密码|待遇|养老)|"
    "缴(?:款|钱|费(?!部分|年限|基数|档次|记录|的))|交(?:钱|费|款)|充(?:值|钱|话费)|"
    "预存|存(?:钱|入|款(?!账户))|垫(?:付|钱|资)|(?:发|塞|包)个?红包|掏钱|出钱|花钱买|"
    "(?:手续|工本|服务|认证|保证|验证|会员|加急|激活|解冻|代办)(?:费|金)|押金|保证金|"
    "(?:转|打|汇|存)(?:到|入|进|过去|给)[^，。；]{0,12}(?:账户|户头|卡|账号)|"
    f"(?:转|付|交|给|打|充|存|汇|收|花|买|扣)[^，。；、]{{0,6}}{_SUM}|"
    "(?:交|付|收)[^，。；、材表证照]{0,4}(?:费用|费)|购买|下单"
)
_EN = re.compile(
    r"(?<!that )(?<!which )(?<!who )\b(?:pay(?! (?:back|(?:your |the |their )?pensions?))|prepay|"
    r"transfer|wire|remit|top[ -]?up|recharge|deposit|purchase|buy)\b"
    r"(?! (?:of|back|slip|day))|\bsend\b[^.;,]{0,20}\b(?:money|cash|yuan|funds)\b"
    r"|\b(?:handling|service|processing|activation|certification|registration) (?:fee|charge)s?\b",
    re.IGNORECASE,
)
_LIKELY_EN = (
    "pay ", "pay.", "pay,", "transfer", "wire", "remit", "prepay", "top up", "top-up", "topup",
    "recharge", "deposit", "purchase", "buy", "send", "fee", "charge",
)  # fmt: skip
_EN_SENTENCE = re.compile(r"[.!?](?:\s|$)|\n")


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each text that asks for money; what can go wrong only describes and is passed over."""
    for wording in subject.wordings:
        if wording.role != "failure":
            for said in wording.said:
                act = asked(said)
                if act:
                    yield said.spot.fault(Code.ASKS_MONEY, text=act)


def asked(said: Said) -> str:
    """What of a text asks for money, "" for nothing."""
    text = folded(said.text)
    if said.language != "en":
        if not _LIKELY.search(text):
            return ""
        pattern, no, parts = _ZH, denied, sentences(text)
    else:
        small = text.lower()
        if not any(word in small for word in _LIKELY_EN):
            return ""
        pattern, no, parts = _EN, denied_in_english, _EN_SENTENCE.split(text)
    for sentence in parts:
        for found in pattern.finditer(sentence):
            if not no(sentence, found.start(), found.end()):
                return found.group()
    return ""
