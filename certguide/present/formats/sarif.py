"""Findings in SARIF 2.1.0, for editors and for services that keep them."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from certguide import __version__
from certguide.core.codec import to_json
from certguide.core.rule import Rule
from certguide.core.severity import Severity
from certguide.loading.excerpt import extent
from certguide.present.formats import markdown, text
from certguide.present.formats.address import from_here, uri
from certguide.present.page import Finding, Page

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "hint": "note"}
_ROOT = "%SRCROOT%"
"""What relative addresses begin from, by the name that services know."""

_ROOM = 80


def render(page: Page, *, width: int, colour: bool) -> str:
    """One log with one run. What is allowed is a suppressed result. Has no width, no colours."""
    found = page.findings
    assert found is not None
    numbers = {rule.code: number for number, (rule, _) in enumerate(found.rules)}
    driver = {
        "name": "certguide",
        "version": __version__,
        "semanticVersion": __version__,
        "language": page.language,
        "rules": [_rule(rule, told) for rule, told in found.rules],
    }
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": True}],
        "language": page.language,
        # Columns count what Python counts: code points, not the halves of UTF-16.
        "columnKind": "unicodeCodePoints",
        "results": list(_results((*found.found, *found.suppressed), numbers)),
    }
    return to_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}) + "\n"


def _rule(rule: Rule, told: Page) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("_")),
        "shortDescription": {"text": rule.short},
        "fullDescription": {"text": "\n\n".join(rule.paragraphs) or rule.short},
        "help": {
            "text": text.render(told, width=_ROOM, colour=False),
            "markdown": markdown.render(told, width=_ROOM, colour=False),
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _results(found: tuple[Finding, ...], numbers: dict[str, int]) -> Iterator[dict[str, Any]]:
    seen: Counter[tuple[str, ...]] = Counter()
    for each in found:
        # The line's text rather than its number: what moves down stays the same finding.
        same = each.code, uri(from_here(each.file)), (each.text or "").strip()
        seen[same] += 1
        yield {
            "ruleId": each.code,
            "ruleIndex": numbers[each.code],
            "level": _LEVELS[each.severity],
            "message": {"text": "\n".join(each.told)},
            "locations": [{"physicalLocation": _location(each)}],
            "partialFingerprints": {"certguide/v1": _digest(*same, str(seen[same]))},
            "suppressions": _suppressions(each),
        }


def _location(found: Finding) -> dict[str, Any]:
    path = from_here(found.file)
    address: dict[str, Any] = {"uri": uri(path)}
    if not path.is_absolute():
        address["uriBaseId"] = _ROOT
    if found.line is None or found.column is None:
        return {"artifactLocation": address}
    region: dict[str, Any] = {"startLine": found.line, "startColumn": found.column}
    location = {"artifactLocation": address, "region": region}
    if found.text is not None:
        length = extent(found.text, found.column)
        region["endColumn"] = found.column + length
        region["snippet"] = {"text": found.text[found.column - 1 :][:length]}
        whole = {"startLine": found.line, "snippet": {"text": found.text}}
        location["contextRegion"] = whole
    return location


def _suppressions(found: Finding) -> list[dict[str, str]]:
    if not found.reason:
        return []
    return [{"kind": "inSource", "status": "accepted", "justification": found.reason}]


def _digest(*parts: str) -> str:
    from hashlib import sha256

    return sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
