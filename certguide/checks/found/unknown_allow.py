"""放行的编号并不存在。

编号要和报告里的一样，如 CG-T201。多半是抄错了一位，于是什么也没有放行。

错：
    # alipay.yaml
    title:
      zh: 用支付宝认证  # certguide: allow CG-T999 因为名字就叫这个
      en: With Alipay
对：
    # alipay.yaml
    title:
      zh: 用支付宝认证
      en: With Alipay
----
The code that is allowed does not exist.

It has to be the code from the report, such as CG-T201. It was probably copied wrongly, so that
nothing is allowed.
"""

from collections.abc import Iterator

from certguide.checks.found.refused_allow import allowable
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.core.nearest import nearest

SEVERITY = "error"
READS = "texts"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each code in a comment that is none, and each comment without a code."""
    codes = tuple(str(code) for code in Code if allowable(code))
    for allow in subject.allows:
        if not allow.codes:
            yield allow.fault(Code.UNKNOWN_ALLOW, name="", near="")
        for named in allow.codes:
            if named not in allow.known:
                near = "\n".join(nearest(named.code, codes))
                yield allow.fault(Code.UNKNOWN_ALLOW, named.column, name=named.text, near=near)
