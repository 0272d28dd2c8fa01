"""`certguide graph [FLOW]`: a flow as a picture, for Mermaid or Graphviz."""

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag
from certguide.cli.flow import takes
from certguide.cli.output import deliver
from certguide.cli.survey import flow_of, surveying
from certguide.core.library import Library
from certguide.words import words as said
from certguide.words.cli import CliWords

__all__ = ["LOADS_FLOWS", "flags", "run", "takes"]

LOADS_FLOWS = False

USUAL = "mermaid"


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    formats = said(words.language).survey.formats
    return common(words, {name: formats[name] for name in ("mermaid", "dot")})


def run(call: Call) -> int:
    """Draw a flow."""
    from certguide.present.views.graph import graph_page

    flow = flow_of(call)
    deliver(call, graph_page(surveying(call, call.library), flow), USUAL)
    return 0
