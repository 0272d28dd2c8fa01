"""Single values: what was expected, what was found, and texts that say nothing."""

import re
from collections.abc import Iterator

from certguide.core.faults import Code, Fault, Route
from certguide.loading import slips
from certguide.loading.tree import UNREAD, Data

# Escapes in double quotes can put these into a text, and a terminal would obey them.
HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)


def kind_of(data: Data) -> str:
    """The kind of a value, as the words name it."""
    if isinstance(data, bool):
        return "truth"
    kinds = {dict: "mapping", list: "list", str: "text", int: "number"}
    return kinds.get(type(data), "nothing")


def expected(kinds: tuple[str, ...], data: Data, file: str, route: Route) -> Fault:
    """The fault of a value that is none of `kinds`."""
    if data is None:
        return Fault(code=Code.EMPTY_VALUE, file=file, route=route, at="key")
    if isinstance(data, str) and slips.of_text(data):
        return Fault(
            code=Code.WIDE_COLON, file=file, route=route, params={"fixed": slips.mended(data)}
        )
    if "text" in kinds and isinstance(data, int):
        written = str(data).lower() if isinstance(data, bool) else str(data)
        return Fault(code=Code.NEEDS_QUOTES, file=file, route=route, params={"value": written})
    params = {"expected": "\n".join(kinds), "found": kind_of(data)}
    return Fault(code=Code.WRONG_TYPE, file=file, route=route, params=params)


def check_text(
    data: Data, file: str, route: Route, or_else: tuple[str, ...] = ()
) -> Iterator[Fault]:
    """Yield what is wrong with a text: another kind of value, blank, or with hidden characters.

    `or_else` are the other kinds that could stand here, for the sentence.
    """
    if data is UNREAD:
        return
    if not isinstance(data, str):
        yield expected(("text", *or_else), data, file, route)
    elif not data.strip():
        yield Fault(code=Code.EMPTY_TEXT, file=file, route=route)
    elif found := HIDDEN.search(data):
        character = f"U+{ord(found.group()):04X}"
        yield Fault(
            code=Code.HIDDEN_CHARACTER, file=file, route=route, params={"character": character}
        )
