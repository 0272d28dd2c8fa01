"""Findings as workflow commands, which GitHub shows beside the lines of a pull request."""

from collections.abc import Iterator

from certguide.core.severity import Severity
from certguide.present.formats.address import from_here, spelled
from certguide.present.page import Finding, Page

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "hint": "notice"}


def render(page: Page, *, width: int, colour: bool) -> str:
    """One line for each finding; none for what is allowed. Has no width and no colours."""
    found = page.findings.found if page.findings else ()
    return "".join(f"{_command(each)}\n" for each in found)


def _command(found: Finding) -> str:
    properties = ",".join(f"{key}={_property(value)}" for key, value in _properties(found))
    text = _data("\n".join(found.told))
    return f"::{_COMMANDS[found.severity]} {properties}::{text}"


def _properties(found: Finding) -> Iterator[tuple[str, str]]:
    yield "file", spelled(from_here(found.file))
    if found.line is not None:
        yield "line", str(found.line)
        yield "col", str(found.column)
    yield "title", found.code


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
