"""Where the rules for the shape of a file are stricter than the types of its records.

A field is named by the record that declares it and its key in the file: `Review.on`.
"""

from typing import Any

from certguide.core.case import NONE
from certguide.loading.identity import ID, OPTION, RESERVED, SOURCE
from certguide.loading.regionfile import CYCLES, MOST
from certguide.loading.values import HIDDEN

Schema = dict[str, Any]


def _escaped(pattern: str) -> str:
    """`pattern` in signs that everybody can see."""
    return "".join(each if " " <= each <= "~" else f"\\u{ord(each):04x}" for each in pattern)


_LEAP = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)"
_UNRESERVED = rf"(?!(?:{'|'.join(RESERVED)})$)"

_DATE = (
    r"(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    rf"|{_LEAP}-02-29)"
)

PATTERNS = {
    "text": rf"^(?=[\s\S]*\S)[^{_escaped(HIDDEN.pattern[1:-1])}]*$",
    "id": rf"^{_UNRESERVED}{ID.pattern}$",
    "option": rf"^{_UNRESERVED}{OPTION.pattern}$",
    "answer": rf"^{OPTION.pattern}$",
    "question": rf"^{ID.pattern}$",
    "source": rf"^{SOURCE.pattern}$",
    "point": r"^[^.]+\.[\s\S]+$",
    "date": rf"^{_DATE}$",
    "day": rf"^(?:{NONE}|{_DATE})$",
}
"""The forms of texts. A date is a day of the calendar, leap years and all."""

TEXTS = {
    "Flow.flow": "id",
    "Flow.start": "id",
    "Flow.tree": "id",
    "Flow.sources": "source",
    "Chooser.place": "id",
    "Chooser.also": "id",
    "Outcome.requires": "id",
    "Rule.go": "id",
    "Rule.else": "id",
    "Requirement.id": "id",
    "Requirement.sources": "source",
    "Statement.id": "id",
    "Statement.only_with": "id",
    "Statement.sources": "source",
    "Step.id": "id",
    "Step.sources": "source",
    "Item.id": "id",
    "Item.sources": "source",
    "Failure.go": "id",
    "Failure.means": "answer",
    "Failure.sources": "source",
    "Review.on": "date",
    "Source.checked_on": "date",
    "Region.region": "id",
    "CycleRule.id": "id",
    "CycleRule.sources": "source",
    "CycleRule.since": "date",
    "CycleRule.until": "date",
    "LocalStatement.at": "point",
    "LocalStep.at": "point",
    "LocalItem.at": "point",
    "Closing.id": "id",
    "Closing.methods": "id",
    "Closing.sources": "source",
    "Route.id": "id",
    "Route.sources": "source",
    "Case.as_of": "date",
    "Case.answers": "answer",
    "Case.outcome": "id",
    "Case.flow": "id",
    "Case.fallbacks": "id",
    "Case.ways": "id",
    "Case.onward": "id",
    "DueWanted.deadline": "day",
    "DueWanted.advised_by": "day",
}
"""The form of the texts in a field, where it is not just any text."""

KEYS = {
    "Flow.questions": "id",
    "Flow.tree": "id",
    "Question.options": "option",
    "Failure.means": "id",
    "SourceList.sources": "source",
    "Region.cities": "id",
    "Case.answers": "id",
}
"""The form of the keys in a field."""

_VALID = ("Statement", "Step", "Item", "CycleRule", "Closing", "Route")
_SOME = {"minProperties": 1}
_SAID: Schema = {"minItems": 1, "uniqueItems": True}

VALUES: dict[str, Schema] = {
    "Option.from": {"minimum": 0},
    "Option.to": {"minimum": 0},
    "Review.every_days": {"minimum": 1},
    **{f"{each}.valid_days": {"minimum": 1} for each in _VALID},
    **{f"Cycle.{key}": {"minimum": 1, "maximum": most} for key, most in MOST.items()},
    "Case.must_say": _SAID,
    "Case.must_not_say": _SAID,
    "Case.onward": _SOME,
    "Case.reasons": _SOME,
    "Case.methods": _SOME,
}
"""What else holds for the value of a field."""

LISTS: dict[str, Schema] = {"Flow.tree": {"contains": {"required": ["else"]}, "maxContains": 1}}
"""What else holds for a list that is the value of a field, or of one of its keys."""

_BEGUN: Schema = {"required": ["tree"], "properties": {"tree": _SOME}}


def _just(key: str) -> Schema:
    """Only `key` is given; `false` is as good as not given."""
    given: Schema = {"required": [key]}
    return given if key in MOST else {**given, "properties": {key: {"const": True}}}


RECORDS: dict[str, Schema] = {
    "Flow": {"if": {"required": ["start"]}, "then": _BEGUN},
    "Chooser": {"required": ["start"]},
    "Outcome": {"if": _BEGUN, "then": {"required": ["start"]}},
    "Question": {
        "if": {"required": ["kind"], "properties": {"kind": {"const": "date"}}},
        "then": {"properties": {"options": {"maxProperties": 0}}},
        "else": {"required": ["options"], "properties": {"options": _SOME}},
    },
    "Rule": {
        "if": {"required": ["else"]},
        "then": {"properties": {"when": False, "go": False}},
        "else": {"required": ["when", "go"]},
    },
    "DueWanted": _SOME,
    "Cycle": {"oneOf": [_just(key) for key in CYCLES]},
    "CycleRule": {
        "if": {"properties": {"every": {"required": ["months"]}}},
        "else": {"properties": {"counted": False}},
    },
}
"""What else holds for a record."""
