"""放行的问题，这里并没有。

问题已经改好了，或者注释写错了地方。留着它，以后真出了问题，就看不见了。

错：
    # alipay.yaml
    title:
      zh: 用支付宝认证  # certguide: allow CG-P301 因为以前有过
      en: With Alipay
对：
    # alipay.yaml
    title:
      zh: 用支付宝认证
      en: With Alipay
----
What is allowed here is not there.

The fault has been mended, or the comment stands in the wrong place. Left there, it would hide a
real fault one day.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "warning"
READS = "findings"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each code in a comment that was looked for and not found there."""
    for allow, named in subject.unused:
        yield allow.fault(Code.UNUSED_ALLOW, named.column, name=named.code)
