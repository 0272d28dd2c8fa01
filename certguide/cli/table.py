"""`certguide table [FLOW]`: the complete decision table, to read and to sign."""

import sys
from pathlib import Path

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.file import write_whole
from certguide.cli.flag import Flag
from certguide.cli.flow import takes
from certguide.cli.output import deliver
from certguide.cli.paper import paper_flags
from certguide.cli.survey import flow_of, known_of, place_of, surveying
from certguide.cli.usage import Failed
from certguide.core.library import Library
from certguide.words import words as said
from certguide.words.cli import CliWords

__all__ = ["LOADS_FLOWS", "flags", "run", "takes"]

LOADS_FLOWS = False


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    survey = said(words.language).survey
    return (
        Flag(names=("--region",), value=words.place, help=survey.region),
        Flag(names=("--summary",), help=survey.summary),
        Flag(names=("--cycles",), help=survey.cycles),
        Flag(names=("--full",), help=survey.full),
        Flag(names=("--digest",), help=survey.digest),
        Flag(names=("--twin",), help=survey.twin),
        Flag(names=("--as-of",), value=words.date, help=words.as_of),
        *paper_flags(words),
        *common(words, {"csv": survey.formats["csv"]}),
    )


def run(call: Call) -> int:
    """Print the table of a flow, its sums, its questions on paper, or the cycles of all places."""
    from certguide.present.views.cycles import cycles_page, places_with_rules
    from certguide.present.views.table import summary_page, table_page
    from certguide.present.views.twin import twin_page
    from certguide.proof.boxes import boxes
    from certguide.proof.minimise_rows import TooManyRows
    from certguide.proof.states import explore
    from certguide.proof.table import table

    if call.switch("digest"):
        return _digest(call)
    flow = flow_of(call)
    place = place_of(call)
    library = call.library.at(place)
    to = surveying(call, library)
    if call.switch("cycles"):
        deliver(call, cycles_page(to, places_with_rules(to, place)))
        return 0
    if call.switch("twin"):
        deliver(call, twin_page(to, boxes(library, flow.flow, place)))
        return 0
    try:
        found = table(explore(library, (flow.flow,), known_of(library, place)))
    except TooManyRows as many:
        sentence = call.words.survey.too_many_rows
        raise Failed(sentence.format(flow=flow.flow, count=to.number(many.count))) from many
    if call.switch("summary"):
        deliver(call, summary_page(to, found))
    else:
        deliver(call, table_page(to, found, full=call.switch("full")))
    return 0


def _digest(call: Call) -> int:
    """Print or write the digest of all decisions, as it is kept beside the flows."""
    from certguide.loading import digestfile
    from certguide.proof.digest import digest
    from certguide.proof.proof import national

    call.at_most(0)
    text = digestfile.write(digest(national(call.library)))
    target = call.value("output")
    if target in (None, "-"):
        sys.stdout.write(text)
    else:
        write_whole(call, Path(str(target)), text.encode())
    return 0
