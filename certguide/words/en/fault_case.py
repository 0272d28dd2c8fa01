"""What is said in English about files of cases."""

from certguide.words.fault import Advice, CaseAdvice

CASES = CaseAdvice(
    no_flow=Advice(
        what="There is no flow called “{name}” to walk.",
        fix="it can be {known}; to begin at the beginning, delete flow.",
        near="write {near}.",
    ),
    no_route=Advice(
        what="No place has another way called “{name}”.",
        fix="it can be {known}.",
        near="write {near}.",
    ),
    duplicate_case=Advice(
        what="There is a case “{name}” in {other} already.",
        fix="give one of them another name.",
    ),
    duplicate_row=Advice(
        what="“{text}” stands twice in this list.",
        fix="delete one.",
    ),
    case_fails=Advice(
        what="A case fails: {said}",
        fix="Look at the sources, and mend the flows or the case, whichever is wrong.",
    ),
)
