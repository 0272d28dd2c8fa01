"""放行了不能放行的错误。

编号是三位数，以 1 开头的，是读文件时的错误：流程带着它根本读不进来。
放行的注释自己写错了（CG-A），也不能再放行。这样的错误只能改好。

错：
    # alipay.yaml
    title:
      zh: 用支付宝认证  # certguide: allow CG-S105 因为以后再改
      en: With Alipay
对：
    # alipay.yaml
    title:
      zh: 用支付宝认证
      en: With Alipay
----
A fault is allowed that cannot be.

Codes whose number begins with 1 keep the flows from being loaded. Faults in the comments that
allow others (CG-A) cannot be allowed either. Such faults have to be mended.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each code in a comment that nothing can allow."""
    for allow in subject.allows:
        for named in allow.known:
            if not allowable(named.code):
                yield allow.fault(Code.REFUSED_ALLOW, named.column, name=named.code)


def allowable(code: str) -> bool:
    """Whether a comment can allow faults of this code."""
    return not refuses(code) and not code.startswith("CG-A")


def refuses(code: str) -> bool:
    """Whether faults of this code keep flows from being loaded: their numbers begin with 1."""
    return code[len("CG-T")] == "1"
