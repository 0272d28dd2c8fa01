"""The flow for somebody with nothing but paper: numbered boxes, each with a question to ask."""

from typing import NamedTuple

from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.core.model import Outcome
from certguide.core.record import Record
from certguide.core.voice import WHO
from certguide.core.walk import flow_named
from certguide.proof.minimise import backwards
from certguide.proof.sorts import sorts
from certguide.proof.states import explore
from certguide.proof.terms import KNOWN
from certguide.proof.trails import bare

WORKER = "worker"
"""The answer to who is asking of those for whom the boxes are."""


class Way(Record, frozen=True, kw_only=True):
    """One way on from a box: the `answers` that take it, and the `box` or `outcome` they lead to.

    The answers are in the order of the question, `unsure` last; a day is `known` or it is not.
    """

    answers: tuple[str, ...]
    box: int | None
    outcome: str | None


class Box(Record, frozen=True, kw_only=True):
    """A question under its number, with every answer to it in exactly one way."""

    number: int
    question: str
    ways: tuple[Way, ...]


class Boxes(Record, frozen=True, kw_only=True):
    """A flow as boxes: whoever begins at the first and does as they say comes where `walk` comes.

    Every way leads to a box of a higher number, or to one of `outcomes`: methods by rank, then
    notices. Without boxes everybody comes to the one outcome. `library` has the rules of
    `place`, and `known` is what need not be asked.
    """

    library: Library
    flow: str
    place: str | None
    known: dict[str, str]
    boxes: tuple[Box, ...]
    outcomes: tuple[Outcome, ...]


def boxes(library: Library, flow: str | None = None, place: str | None = None) -> Boxes:
    """The fewest boxes that lead everybody through `flow` (None: the chooser) as it stands.

    The one who asks is a worker, and the place that pays is `place`, or one that closes nothing.
    States of the flow become one box where the same question is asked and each answer leads to
    the same box. A question whose answers all lead to the same box gets none: a state tells
    apart all that can still matter, so where every answer leads to the same, from there on
    nothing depends on it. An answer that is implied is not asked for, and needs no box either.
    Raises UnknownName for a flow.
    """
    known = _known(library, place)
    explored = explore(bare(library).at(place), (flow,), known)
    made: dict[_Node, int] = {}
    leads: dict[int, int | str] = {}
    for number in backwards(explored):
        here = explored.states[number].place
        if not here.flow:
            leads[number] = here.name
            continue
        ways = tuple((answer, leads[after]) for answer, after in explored.after[number])
        lead = ways[0][1]
        if any(each != lead for _, each in ways):
            lead = made.setdefault(_Node(here.name, ways), len(made))
        leads[number] = lead
    writing = _Writing(explored.library, len(made))
    # A box is made after all that it leads to, so that backwards no arrow leads back.
    listed = tuple(writing.box(node, at) for node, at in made.items())[::-1]
    ends = {each for each in leads.values() if isinstance(each, str)}
    everything = (*library.ranked, *library.notices.values())
    return Boxes(
        library=library.at(place),
        flow=flow_named(library, flow).flow,
        place=place,
        known=known,
        boxes=listed,
        outcomes=tuple(each for each in everything if each.flow in ends),
    )


def _known(library: Library, place: str | None) -> dict[str, str]:
    who, key = library.questions.get(WHO), library.chooser.place
    known = {WHO: WORKER} if who is not None and WORKER in who.options else {}
    return known if place is None or key is None else {**known, key: place}


class _Node(NamedTuple):
    """A question, and for each sort of answers the node or the outcome that it leads to.

    There may be one for each state, and they are looked up by what they are: tuples are quick.
    """

    question: str
    ways: tuple[tuple[str, int | str], ...]


class _Writing:
    """Writes nodes out as boxes: under their numbers, and with all answers to their questions."""

    def __init__(self, library: Library, count: int) -> None:
        self._count = count
        self._members = sorts(library).members
        self._places = {
            key: {option: at for at, option in enumerate((*question.options, UNSURE))}
            for key, question in library.questions.items()
        }

    def box(self, node: _Node, at: int) -> Box:
        """The box of the node that was made as number `at`, from 0."""
        members, places = self._members[node.question], self._places[node.question]
        by_lead: dict[int | str, list[str]] = {}
        for first, lead in node.ways:
            by_lead.setdefault(lead, []).extend(members[first])
        for answers in by_lead.values():
            # What is no option is the day that stands for every day.
            answers[:] = [each if each in places else KNOWN for each in answers]
            answers.sort(key=lambda answer: places.get(answer, -1))
        ways = (self._way(answers, lead) for lead, answers in by_lead.items())
        return Box(
            number=self._count - at,
            question=node.question,
            ways=tuple(sorted(ways, key=lambda way: places.get(way.answers[0], -1))),
        )

    def _way(self, answers: list[str], lead: int | str) -> Way:
        return Way(
            answers=tuple(answers),
            box=self._count - lead if isinstance(lead, int) else None,
            outcome=lead if isinstance(lead, str) else None,
        )
