"""`certguide checklist METHOD`: what to bring for one method, made for printing."""

from certguide.cli.call import Call
from certguide.cli.method import flags, method_named, takes
from certguide.cli.output import deliver

__all__ = ["LOADS_FLOWS", "flags", "run", "takes"]

LOADS_FLOWS = False


def run(call: Call) -> int:
    """Print the page of the method that the call names."""
    from certguide.present.views.checklist import checklist_page

    method = method_named(call)
    deliver(call, checklist_page(call.library, method, call.language, call.words.page))
    return 0
