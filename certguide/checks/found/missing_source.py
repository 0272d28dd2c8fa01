"""说给老人听的话没有出处。

每句话、每一步、每样要带的、每个条件、每种办不成，都要写 sources，老人才知道凭什么信它。
没查到出处的，不要写；要写，就写明没查到，请人拨区号+12333问。

错：
    # bureau.yaml
    checklist:
      - {id: id-card, item: {zh: 身份证, en: ID card}, must: true, form: original}
对：
    # bureau.yaml
    checklist:
      - {id: id-card, item: {zh: 身份证, en: ID card}, must: true, form: original, sources: [S01]}
----
Something that a person is told has no source.

Every statement, step, item, requirement and failure names its sources, so that one can see why to
believe it. What has none is not told; or it says so, and names area code + 12333.
"""

from collections.abc import Iterator

from certguide.checks.sources import resting
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield everything that a person is told and that names no source."""
    for file in subject.files:
        for told in resting(file):
            if told.get("sources").data in (None, []):
                # A whole file is pointed at by its name.
                spot = told if told.route else told.get("flow")
                yield spot.fault(Code.MISSING_SOURCE)
