"""What is said in English about the comments that allow a fault."""

from certguide.words.fault import Advice, AllowAdvice

ALLOW = AllowAdvice(
    allow_without_reason=Advice(
        what="What is allowed needs a reason. There is none, so this does not count.",
        fix="write the reason behind the code, as in “allow {codes} because …”, or delete this.",
    ),
    unused_allow=Advice(
        what="{name} is allowed here, but was not found.",
        fix="delete {name}; if it belongs elsewhere, put it at the end of that line, or alone on"
        " the line before.",
    ),
    unknown_allow=Advice(
        what="There is no code “{name}”.",
        fix="write the code from the report, such as CG-T201; all codes: certguide check --list",
        near="write {near}.",
    ),
    refused_allow=Advice(
        what="{name} cannot be allowed: the flows cannot be used with it.",
        fix="mend the fault itself, then delete {name}.",
    ),
)
