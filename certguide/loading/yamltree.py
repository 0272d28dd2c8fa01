"""The one door to YAML: the text of a file becomes a tree, or faults."""

import gc
from collections.abc import Callable, Iterator
from typing import Any

import yaml  # noqa: TID253 - this module is itself imported where YAML has to be read

from certguide.core.faults import Code, Fault
from certguide.loading import slips
from certguide.loading.builder import Builder
from certguide.loading.decode import split_lines
from certguide.loading.syntax import Trouble, syntax_fault
from certguide.loading.tree import Position, Tree, position

# Only their events are used. libyaml's is missing where PyYAML was built without a C compiler.
_PURE: Any = yaml.SafeLoader
_FAST: Any = getattr(yaml, "CSafeLoader", _PURE)


def parse(text: str, file: str, *, pure: bool = False) -> tuple[Tree | None, tuple[Fault, ...]]:
    """Read `text`, which has no control characters, by the rules of YAML 1.2.

    Returns the tree, or None where reading had to stop, and every fault on the way. A tree may
    come with faults, so that later checks find theirs at once. `pure` does without libyaml.
    Nothing is raised.
    """
    parser = (_PURE if pure else _FAST)(text)
    builder = Builder(file)
    # Nothing here can be garbage yet: collecting takes longer than the building itself.
    collects = gc.isenabled()
    gc.disable()
    try:
        stopped = _build(builder, parser.get_event)
    finally:
        if collects:
            gc.enable()
    if stopped is not None:
        return None, _unlike(builder.faults, _explain(*stopped, text, file))
    tree = builder.tree()
    if tree is None and not builder.faults:
        builder.refuse(Code.EMPTY_FILE, yaml.Mark(file, 0, 0, 0, None, 0))
    return tree, tuple(builder.faults)


def scalars(
    text: str, last: int, *, pure: bool = False
) -> Iterator[tuple[Position, Position, bool]]:
    """Yield where each key and value of `text` starts and ends, line and column from 0.

    Those that start behind line `last` (from 0) are left out. The third is whether it is a block
    that begins behind `|` or `>`. `text` can be parsed; `pure` does without libyaml.
    """
    for event in yaml.parse(text, Loader=_PURE if pure else _FAST):
        start: Any = event.start_mark
        end: Any = event.end_mark
        if start.line > last:
            return
        if isinstance(event, yaml.ScalarEvent):
            yield (start.line, start.column), (end.line, end.column), event.style in ("|", ">")


def _build(
    builder: Builder, get_event: Callable[[], Any]
) -> tuple[yaml.MarkedYAMLError, Any] | None:
    """Feed the builder until the stream ends, or return why it did not and the last event.

    Keys that were met before, a third of all events, are passed on without a call.
    """
    known: set[str] = builder.known
    scalar: Any = yaml.ScalarEvent
    event: Any = None
    try:
        while builder.reading:
            event = get_event()
            if type(event) is not scalar:
                if type(event) is yaml.StreamEndEvent:
                    break
                _tell(builder, event)
                continue
            if event.anchor is not None or event.tag is not None:
                builder.decoration(event.start_mark, event.anchor, event.tag)
            level = builder.level
            if level.key is not None:
                builder.value(event.value, event.start_mark, plain=not event.style)
            elif event.value in known:
                level.key, level.key_at = event.value, event.start_mark
            else:
                builder.key(event.value, event.start_mark, plain=not event.style)
    except yaml.MarkedYAMLError as error:
        return error, event
    return None


def _tell(builder: Builder, event: Any) -> None:
    kind = type(event)
    at = event.start_mark
    if kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
        builder.close()
    elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
        builder.decoration(at, event.anchor, event.tag)
        builder.open({} if kind is yaml.MappingStartEvent else [], at, flow=event.flow_style)
    elif kind is yaml.AliasEvent:
        builder.alias(at, event.anchor)
    elif kind is yaml.DocumentStartEvent:
        builder.document(at)


def _unlike(found: list[Fault], explained: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """All of them: a slip that was seen in a key can be why the parser stopped in that line."""
    why = {(each.code, *(each.position or ())[:1]) for each in explained}
    kept = (each for each in found if (each.code, *(each.position or ())[:1]) not in why)
    return (*kept, *explained)


def _explain(error: yaml.MarkedYAMLError, event: Any, text: str, file: str) -> tuple[Fault, ...]:
    """The parser gave up: the slips of the keyboard that explain it, or its own complaint.

    `event` is the last that it reported.
    """
    if getattr(event, "style", None) and event.start_mark.line < event.end_mark.line:
        # A quote that was never closed runs on to where the next one opens.
        at = position(event.start_mark)
        return (Fault(code=Code.OPEN_QUOTE, file=file, position=at),)
    trouble = Trouble(
        problem=error.problem or "",
        position=position(error.problem_mark) if error.problem_mark else (1, 1),
        begun=position(error.context_mark) if error.context_mark else None,
    )
    lines = split_lines(text)
    first = (trouble.begun or trouble.position)[0]
    return slips.explaining(lines, file, first, trouble.position[0]) or (
        syntax_fault(trouble, lines, file),
    )
