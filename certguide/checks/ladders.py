"""What a person goes on with when something fails: every hand-off, over all ends of its method."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from certguide.core.conditions import Verdict
from certguide.core.model import Condition, Outcome
from certguide.core.record import Record
from certguide.loading.names import flow_id
from certguide.loading.spot import Spot
from certguide.proof.kinds import outcomes
from certguide.proof.proof import Proof, closing_places
from certguide.proof.standing import Standing, standing
from certguide.proof.states import State


class HandOff(Record, frozen=True, kw_only=True):
    """A failure that names methods to go on with (`go`, best first), at its `spot`.

    `of` is the outcome whose steps it belongs to, None for those of a way that a place has
    beside all methods; `place` is where it is said, None for everywhere. It can be met with
    where `when` is met, and shows what it `means`.
    """

    spot: Spot
    of: str | None
    place: str | None
    when: Condition
    means: dict[str, str]
    go: tuple[str, ...]


class Rung(Record, frozen=True, kw_only=True):
    """One way that the methods can stand where an outcome is reached; `end` is its first end.

    `met` are the methods of which nothing is lacking; `closed` those ruled out, under each of
    the ladder's means.
    """

    end: State
    met: frozenset[str]
    closed: tuple[frozenset[str], ...]
    shown: tuple[bool, ...]


class Ladder(Record, dict=True, frozen=True, kw_only=True):
    """An outcome in the situations of `proof`, with the hand-offs that can be met with there."""

    proof: Proof
    outcome: Outcome
    hand_offs: tuple[HandOff, ...]

    @cached_property
    def rungs(self) -> tuple[Rung, ...]:
        """Each way that the methods can stand, in the order of their first ends."""
        return self._rungs(self.proof.ends.get(self.outcome.flow, []))

    @cached_property
    def chosen(self) -> tuple[Rung, ...]:
        """The same without the ends to which only the outcome's own flow leads."""
        ends = self.proof.ends.get(self.outcome.flow, [])
        return self._rungs([end for end in ends if end.number not in self.proof.explored.own])

    def met_with(self, hand_off: HandOff) -> Iterator[tuple[Rung, frozenset[str]]]:
        """Where `hand_off` can be met with, and the methods that are closed once it was."""
        meant = self._means.index(hand_off.means)
        when = self._conditions.index(hand_off.when)
        return ((each, each.closed[meant]) for each in self.rungs if each.shown[when])

    def _rungs(self, ends: Sequence[State]) -> tuple[Rung, ...]:
        explored = self.proof.explored
        return tuple(map(self._rung, standing(explored, ends, self._means, self._conditions)))

    def _rung(self, each: Standing) -> Rung:
        closed = [self._of(Verdict.UNMET, verdicts) for verdicts in each.verdicts]
        return Rung(
            end=each.end,
            met=self._of(Verdict.MET, each.verdicts[0]),
            closed=tuple(closed),
            shown=each.shown,
        )

    def _of(self, wanted: Verdict, verdicts: Sequence[Verdict]) -> frozenset[str]:
        ranked = self.proof.explored.library.ranked
        return frozenset(
            method.flow
            for method, verdict in zip(ranked, verdicts, strict=True)
            if verdict is wanted
        )

    @cached_property
    def _means(self) -> list[dict[str, str]]:
        return _distinct([{}, *(each.means for each in self.hand_offs)])

    @cached_property
    def _conditions(self) -> list[Condition]:
        return _distinct([each.when for each in self.hand_offs])


def ladders(
    proofs: Sequence[Proof], national: Sequence[Spot], local: Sequence[Spot]
) -> Iterator[Ladder]:
    """Every outcome of every proof; the files are those of the flows and of the regions."""
    said = [*_national(national), *_local(local, {flow_id(file): file for file in national})]
    closing = closing_places(proofs[0].explored.library)
    for proof in proofs:
        library = proof.explored.library
        here = [each for each in said if each.place is None or _said_in(each.place, proof, closing)]
        for outcome in outcomes(library):
            # After a notice nobody goes on with another way.
            of = (outcome.flow, None) if outcome.flow in library.methods else (outcome.flow,)
            hand_offs = tuple(each for each in here if each.of in of)
            yield Ladder(proof=proof, outcome=outcome, hand_offs=hand_offs)


def _said_in(place: str, proof: Proof, closing: Sequence[str]) -> bool:
    """Whether what `place` says is said where the proof holds: places that close are apart."""
    if proof.place is None:
        return place not in closing
    return place in (proof.place, proof.place.partition("/")[0])


def _national(files: Sequence[Spot]) -> Iterator[HandOff]:
    for file in files:
        for step in file.get("steps").items():
            yield from _hand_offs(step, flow_id(file), None, _when(step))


def _local(files: Sequence[Spot], flows: dict[str, Spot]) -> Iterator[HandOff]:
    for file in files:
        cities = file.get("cities").each()
        for place, part in ((file.stem, file), *((f"{file.stem}/{key}", at) for key, at in cities)):
            for step in part.get("steps").items():
                flow, _, name = (step.get("at").text or "").partition(".")
                others = flows[flow].get("steps").items() if flow in flows else ()
                before = (_when(each) for each in others if each.get("id").text == name)
                yield from _hand_offs(step, flow, place, _both(next(before, {}), _when(step)))
            for route in part.get("routes").items():
                for step in route.get("steps").items():
                    yield from _hand_offs(step, None, place, _both(_when(route), _when(step)))


def _hand_offs(step: Spot, of: str | None, place: str | None, when: Condition) -> Iterator[HandOff]:
    for failure in step.get("if_fails").items():
        go = tuple(each.text or "" for each in failure.get("go").items())
        if go:
            means = {key: each.text or "" for key, each in failure.get("means").each()}
            yield HandOff(spot=failure, of=of, place=place, when=when, means=means, go=go)


def _when(spot: Spot) -> Condition:
    found: Condition = spot.get("when").data or {}
    return found


def _both(first: Condition, second: Condition) -> Condition:
    parts = [each for each in (first, second) if each]
    return {"all": parts} if len(parts) > 1 else next(iter(parts), {})


_T = TypeVar("_T")


def _distinct(listed: Iterable[_T]) -> list[_T]:
    found: list[_T] = []
    for each in listed:
        if each not in found:
            found.append(each)
    return found
