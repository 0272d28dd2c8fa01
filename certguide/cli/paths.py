"""`certguide paths [FLOW]`: how many paths lead through a flow, and how long they are."""

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


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    return common(words, {"csv": said(words.language).survey.formats["csv"]})


def run(call: Call) -> int:
    """Count the paths of a flow."""
    from certguide.present.views.paths import paths_page
    from certguide.proof.paths import paths
    from certguide.proof.states import explore

    flow = flow_of(call)
    to = surveying(call, call.library)
    deliver(call, paths_page(to, paths(explore(call.library, (flow.flow,)))))
    return 0
