"""What is wrong in flow files, as a page: every fault, and how many there are."""

import os
from typing import Any

from certguide.core.diagnosis import Checked, Diagnosis, Diagnostic
from certguide.core.faults import MOST_FAULTS
from certguide.core.rule import Rule
from certguide.core.severity import SEVERITIES, Severity
from certguide.loading.excerpt import extent
from certguide.loading.report import fix, message
from certguide.present.page import Block, Finding, Findings, Heading, Page, Paragraph
from certguide.present.views.rule import rule_page
from certguide.words import Words
from certguide.words.check import CheckWords


def diagnosis_page(diagnosis: Diagnosis, rules: tuple[Rule, ...], words: Words) -> Page:
    """The page of a diagnosis. `rules` are those that were looked for, in the same language."""
    found = tuple(_finding(each, words) for each in diagnosis.found)
    suppressed = tuple(_finding(each, words) for each in diagnosis.suppressed)
    pages = tuple((rule, rule_page(rule, words)) for rule in rules)
    blocks: list[Block] = [*found]
    notes = _notes(diagnosis, words.check)
    if notes:
        blocks.append(Paragraph(text="\n".join(notes)))
    blocks.append(Heading(text=_last(diagnosis, words.check)))
    return Page(
        language=words.language,
        reader="office",
        blocks=tuple(blocks),
        data={
            "format": 1,
            "diagnostics": [_data(each) for each in found],
            "suppressed": [{**_data(each), "reason": each.reason} for each in suppressed],
            "summary": _summary(diagnosis),
        },
        findings=Findings(found=found, suppressed=suppressed, rules=pages),
    )


def _finding(each: Diagnostic, words: Words) -> Finding:
    fault = each.fault
    line, column = fault.position or (None, None)
    said = fix(fault, words.fault)
    command = fault.params.get("command", "")
    return Finding(
        file=fault.file,
        line=line,
        column=column,
        code=fault.code,
        severity=each.severity,
        label=words.check.severities[each.severity],
        text=each.line,
        message=message(fault, words.fault),
        fix=said,
        told=(message(fault, words.fault), words.check.fix.format(fix=said)),
        command=command if said.endswith(command) else "",
        reason=each.reason or "",
    )


def _data(found: Finding) -> dict[str, Any]:
    """A finding for programs; `end_column` is the column behind what is meant."""
    ends = None
    if found.text is not None and found.column is not None:
        ends = found.column + extent(found.text, found.column)
    return {
        "code": found.code,
        "severity": found.severity,
        "file": os.fsencode(found.file).decode("utf-8", "replace"),
        "line": found.line,
        "column": found.column,
        "end_column": ends,
        "message": found.message,
        "fix": found.fix,
    }


def _summary(diagnosis: Diagnosis) -> dict[str, Any]:
    checked = diagnosis.checked
    return {
        "errors": diagnosis.count("error"),
        "warnings": diagnosis.count("warning"),
        "hints": diagnosis.count("hint"),
        "files": len({each.fault.file for each in diagnosis.found}),
        "suppressed": len(diagnosis.suppressed),
        "skipped": list(diagnosis.skipped),
        "more": list(diagnosis.cut),
        "complete": diagnosis.loaded,
        "checked": {
            "files": checked.files,
            "places": checked.places,
            "cases": checked.cases,
            "situations": checked.situations,
        },
    }


def _notes(diagnosis: Diagnosis, words: CheckWords) -> list[str]:
    """What has to be known to read the count right."""
    notes = [words.cut.format(code=code, most=MOST_FAULTS) for code in diagnosis.cut]
    if not diagnosis.loaded:
        notes.append(words.not_loaded)
    if len(diagnosis.skipped) > len(diagnosis.made):
        notes.append(words.only_made.format(codes=words.listed.join(diagnosis.made)))
    elif diagnosis.skipped:
        notes.append(words.skipped.format(codes=words.listed.join(diagnosis.skipped)))
    if diagnosis.suppressed:
        notes.append(words.suppressed.format(count=len(diagnosis.suppressed)))
    return notes


def _last(diagnosis: Diagnosis, words: CheckWords) -> str:
    count = len(diagnosis.found)
    if not count:
        return words.clean.format(checked=_checked(diagnosis.checked, words))
    counts = words.listed.join(
        _count(diagnosis.count(severity), severity, words)
        for severity in SEVERITIES
        if diagnosis.count(severity)
    )
    template = words.count_one if count == 1 else words.count
    files = len({each.fault.file for each in diagnosis.found})
    return template.format(files=files, counts=counts)


def _count(count: int, severity: Severity, words: CheckWords) -> str:
    counts = words.counts_one if count == 1 else words.counts
    return counts[severity].format(count=count)


def _checked(checked: Checked, words: CheckWords) -> str:
    parts = {key: getattr(checked, key) for key in words.checked}
    return words.listed.join(
        words.checked[key].format(count=count) for key, count in parts.items() if count
    )
