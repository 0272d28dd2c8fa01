"""Faults as text for the author of a flow: place, line, caret, what is wrong, what to write."""

from certguide.core.faults import Code, Fault, FlowFaults
from certguide.loading.excerpt import excerpt, visible
from certguide.words.fault import Advice, FaultWords

_LONGEST = 60
_KINDS = ("expected", "found")
_WHOLE = ("fixed", "loop", "situation", "command", "said")
_LONGEST_WHOLE = 1000
"""Params that are of little use when cut."""
_MOST = 30
"""Names in a list; the regions alone are three times as many."""


def report(faults: FlowFaults, words: FaultWords) -> str:
    """Return every fault, and their count in the last line; ends with a line break."""
    parts = [_one(fault, faults, words) for fault in faults.faults]
    files = len({fault.file for fault in faults.faults})
    count = len(parts)
    template = words.count_one if count == 1 else words.count
    return "\n".join([*parts, template.format(faults=count, files=files), ""])


def message(fault: Fault, words: FaultWords) -> str:
    """What is wrong, in one sentence."""
    return _fill(_advice(fault, words).what, fault, words)


def fix(fault: Fault, words: FaultWords) -> str:
    """What to write instead, in one sentence."""
    advice = _advice(fault, words)
    template = advice.near if advice.near and fault.params.get("near") else advice.fix
    return _fill(template, fault, words)


def _one(fault: Fault, faults: FlowFaults, words: FaultWords) -> str:
    place = visible(fault.file)
    lines = []
    if fault.position is not None:
        line, column = fault.position
        place = f"{place}:{line}:{column}"
        text = faults.lines.get((fault.file, line))
        if text is not None:
            lines = [f"  {each}" for each in excerpt(text, line, column).split("\n")]
    told = [message(fault, words), words.fix.format(fix=fix(fault, words))]
    return "\n".join([f"{place}  {fault.code}", *lines, *(f"  {each}" for each in told), ""])


def _advice(fault: Fault, words: FaultWords) -> Advice:
    name = Code(fault.code).name.lower()
    areas = (
        words.file,
        words.flow,
        words.logic,
        words.proof,
        words.content,
        words.cases,
        words.allow,
    )
    advice: Advice = next(getattr(area, name) for area in areas if hasattr(area, name))
    return advice


def _fill(template: str, fault: Fault, words: FaultWords) -> str:
    params = {key: _shown(key, value, words) for key, value in fault.params.items()}
    return template.format(**params)


def _shown(key: str, value: str, words: FaultWords) -> str:
    parts = value.split("\n") if value else []
    if len(parts) > _MOST:
        parts[_MOST:] = ["…"]
    if key in _KINDS:
        return words.either.join(getattr(words.kinds, part) for part in parts)
    if key in ("keys", "known"):
        return words.listed.join(visible(part) for part in parts)
    if key == "near":
        return words.either.join(visible(part) for part in parts)
    text = visible(value)
    longest = _LONGEST_WHOLE if key in _WHOLE else _LONGEST
    return text if len(text) <= longest else text[:longest] + "…"
