"""问到了个人信息。

流程不问姓名、证件号、电话、卡号、住址和出生日期。不问，就不会丢，也不会被人拿去骗老人。
只问有没有、是哪一种；要填的，让老人自己填进官方的软件。

错：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 您的身份证号是多少？, en: What is your ID number?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        options:
          window:
            label: {zh: 窗口, en: The counter}
          machine:
            label: {zh: 机器, en: The machine}
对：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        options:
          window:
            label: {zh: 窗口, en: The counter}
          machine:
            label: {zh: 机器, en: The machine}
----
A question asks who somebody is.

Flows do not ask for names, ID, phone or card numbers, addresses or birth dates. What is not asked
cannot be lost or be used against people. Ask whether there is one, or of which kind; what has to
be filled in, people type into the official program themselves.
"""

import re
from collections.abc import Iterator

from certguide.checks.plain import folded
from certguide.checks.said import Said
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"

_IDS = frozenset(
    [
        "name",
        "full-name",
        "real-name",
        "surname",
        "id-number",
        "idcard-number",
        "phone-number",
        "mobile-number",
        "telephone",
        "tel",
        "address",
        "home-address",
        "birthday",
        "birth-date",
        "date-of-birth",
        "birth-year",
        "bank-card",
        "card-number",
        "account-number",
        "email",
        "wechat-id",
    ]
)
_DATA = (
    "姓名|名字|大名|全名|身份证号码?|证件号码?|证号|社保卡?号码?|社会保障号码?|手机号码?|电话号码?|联系电话|联系方式|座机|"
    "银行卡号?码?|银行账号|卡号|账号|住址|家庭住址|详细地址|家庭地址|地址|门牌号?|出生日期|出生年月日?|生日|微信号|邮箱|邮编"
)
_VALUE = "(?:是|叫|填|写)?(?:多少|什么|几号?|哪一?[个天年里儿串])"
_ZH = re.compile(
    f"(?:{_DATA})(?:和(?:{_DATA}))?[^，。]{{0,3}}{_VALUE}"
    f"|(?:填|写|输入?|告诉|提供|报|留|说)(?!的)[^，。]{{0,5}}(?:{_DATA})"
    f"|^(?:请问)?(?:您|你|老人|本人|他|她|家人)?的?(?:{_DATA})(?:是|呢)?[？?：:]?$"
    "|叫什么|贵姓|姓什么|尊姓|怎么称呼|如何称呼"
    "|(?:哪一?年|哪一?天|哪个?月|什么时候|何时|几几年|几月几[号日])[^，。]{0,3}(?:出生|生的?(?=[？?]|$))|出生(?:在|于)?(?:哪|什么)"
    "|住在?[^，。]{0,4}(?:几号|几栋|几楼|哪条[路街]|哪个小区|哪一?[户栋])|家住(?:哪|什么)"
)
_DATA_EN = (
    r"(?:(?:full |first |last |sur|family )?names?|(?:id|identity)(?: card)? numbers?|"
    r"(?:phone|mobile|telephone|cell|card|account|bank card|social security) numbers?|"
    r"(?:home |street |postal |e-?mail )?address(?:es)?|birthdays?|birth dates?|dates? of birth)"
)
_EN = re.compile(
    rf"\bwhat(?: is|'s|’s| are)[^.?]{{0,20}}\b{_DATA_EN}"
    rf"|\b(?:enter|type|give|tell|write|fill in|provide|state|leave)\b[^.?]{{0,20}}\b{_DATA_EN}"
    rf"|^(?:your |the pensioner's |their )?{_DATA_EN}\??$"
    r"|\bwhen (?:were|was) [^.?]{1,20} born|\bwhich (?:year|day)[^.?]{0,16}\bborn"
    r"|\b(?:your|whose|the pensioner's) name\?|\bwhat are you called|\bwhat is \w+ called"
    r"|\bwhich (?:street|house)",
    re.IGNORECASE,
)
_ROLES = ("question", "option", "topic", "help")


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each question, and each answer to choose, that asks for personal data."""
    for file in subject.national:
        for name, question in file.get("questions").each():
            if name in _IDS:
                yield question.key_fault(Code.ASKS_PERSON, text=name)
    for wording in subject.wordings:
        if wording.role in _ROLES and "questions" in wording.spot.route:
            for said in wording.said:
                found = _found(said)
                if found:
                    yield said.spot.fault(Code.ASKS_PERSON, text=found)


def _found(said: Said) -> str:
    text = folded(said.text).strip()
    found = (_EN if said.language == "en" else _ZH).search(text)
    return found.group() if found else ""
