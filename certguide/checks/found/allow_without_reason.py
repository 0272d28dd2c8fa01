"""放行了一处问题，却没有写明原因。

放行写在注释里：“# certguide: allow”，加编号，加原因。可以写在那一行的末尾，也可以单独写在上一行。
没有原因的放行不算数，后来的人也看不懂。原因要写清楚：为什么这里可以例外。

错：
    # alipay.yaml
    title:
      zh: 用支付宝认证  # certguide: allow CG-T201
      en: With Alipay
对：
    # alipay.yaml
    title:
      zh: 用支付宝认证
      en: With Alipay
----
A fault is allowed without a reason.

A comment allows a fault: “# certguide: allow”, the code, and the reason, at the end of the faulty
line or alone on the line before. Without a reason it does not count, and nobody who reads it
later understands it. Say why this is an exception.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each comment that allows something and does not say why."""
    for allow in subject.allows:
        if not allow.reason and allow.known:
            codes = " ".join(each.code for each in allow.known)
            yield allow.fault(Code.ALLOW_WITHOUT_REASON, codes=codes)
