"""`certguide schema`: the JSON Schema of the flow files, for an editor; or the same to read."""

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.output import deliver
from certguide.cli.usage import UsageFault
from certguide.core.library import Library
from certguide.core.nearest import nearest
from certguide.core.record import replace
from certguide.words import words as said
from certguide.words.cli import CliWords

LOADS_FLOWS = False


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command: it reads no flows."""
    return tuple(flag for flag in common(words) if flag.key not in ("flows", "plain"))


def takes(words: CliWords, library: Library | None) -> Words | None:
    """A kind of file."""
    schema = said(words.language).schema
    return Words(value=schema.value, help=schema.which, choices=tuple(schema.kinds.items()))


def run(call: Call) -> int:
    """Print the schema: as JSON, or to read in the other formats."""
    from certguide.loading.schema import KINDS, schema
    from certguide.present.views.schema import schema_page

    words = call.words.schema
    kind = next(iter(call.at_most(1)), None)
    if kind is not None and kind not in KINDS:
        near = call.suggestion(nearest(kind, KINDS))
        known = ", ".join(KINDS)
        raise UsageFault(words.unknown.format(name=kind, nearest=near, known=known))
    deliver(_as_json(call), schema_page(schema(words, kind), call.language, words))
    return 0


def _as_json(call: Call) -> Call:
    """The call with `--json`, where neither it nor its file says otherwise."""
    if call.value("format") is not None or call.value("output") not in (None, "-"):
        return call
    return replace(call, values={**call.values, "json": True})
