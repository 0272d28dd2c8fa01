"""The ways through the flows, merged wherever the trees cannot tell them apart."""

from certguide.core.library import Library
from certguide.core.record import replace
from certguide.proof.proof import starting
from certguide.proof.states import Explored, explore


def trail(library: Library, place: str | None = None) -> Explored:
    """Explore every flow by what its rules read, in the country or in a `place` that differs.

    These are far fewer situations than there are judgements of methods. Whatever can be
    answered on a way through the library can be answered on a way of these, and nothing else.
    """
    key = library.chooser.place
    known = {key: place} if key and place else {}
    return explore(bare(library).at(place), starting(library), known)


def bare(library: Library) -> Library:
    """The same flows, whose outcomes require nothing but that they are not closed."""
    return replace(
        library,
        methods={key: replace(each, requires=[]) for key, each in library.methods.items()},
        notices={key: replace(each, requires=[]) for key, each in library.notices.items()},
    )
