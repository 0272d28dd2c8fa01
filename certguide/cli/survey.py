"""What the commands about whole flows share: the flow and the place they are asked about."""

from certguide.cli.call import Call
from certguide.cli.given import as_of, settled
from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.core.model import Flow
from certguide.core.walk import flow_named
from certguide.present.views.surveyor import Surveyor, surveyor


def flow_of(call: Call) -> Flow:
    """The flow that the call names, the chooser without a name; raises UnknownName."""
    given = call.at_most(1)
    return flow_named(call.library, given[0] if given else None)


def place_of(call: Call) -> str | None:
    """The place of `--region`, None for the country; raises UnknownName."""
    text = call.value("region")
    key = call.library.chooser.place
    if text is None or key is None:
        return None
    place = settled(call, key, text)
    return None if place == UNSURE else place


def known_of(library: Library, place: str | None) -> dict[str, str]:
    """What is known from the start where the place is."""
    key = library.chooser.place
    return {} if place is None or key is None else {key: place}


def surveying(call: Call, library: Library) -> Surveyor:
    """Somebody who speaks about `library` in the language of the call, on its day."""
    return surveyor(library, as_of(call), call.language, call.words.page, call.words.survey)
