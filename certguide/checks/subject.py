"""What a check looks at: the files of a folder of flows, and what is proved of them."""

import datetime as dt
from collections.abc import Iterator
from functools import cached_property

from certguide.checks.telling import command, told
from certguide.core.library import Library
from certguide.core.record import Record
from certguide.core.text import Language
from certguide.loading.names import flow_id
from certguide.loading.spot import Spot
from certguide.proof.proof import Proof, proofs
from certguide.proof.states import Explored, State
from certguide.words.fault import FaultWords


class Subject(Record, dict=True, frozen=True, kw_only=True):
    """The flows in `directory`, on the day `day`; what is told of them is in `language`.

    `national` are the files of the flows and of sources whose kind is known, `local` those of
    regions. `library` is there where all of them load: a check that READS the library is only
    asked then.
    """

    directory: str
    language: Language
    words: FaultWords
    day: dt.date
    national: tuple[Spot, ...]
    local: tuple[Spot, ...]
    loaded: Library | None

    @property
    def library(self) -> Library:
        """The loaded flows; only for checks that say so in READS."""
        assert self.loaded is not None
        return self.loaded

    @property
    def files(self) -> Iterator[Spot]:
        """Every file, those of regions last."""
        yield from self.national
        yield from self.local

    @cached_property
    def proofs(self) -> tuple[Proof, ...]:
        """Every situation: the country's first, then one proof for each place that differs."""
        return tuple(proofs(self.library))

    def flow(self, name: str) -> Spot:
        """The file of a flow, method or notice that was loaded."""
        return self._flows[name]

    def region(self, place: str) -> Spot:
        """What the files say of a place (`hubei` or `hubei/wuhan`): its part of the file."""
        province, _, city = place.partition("/")
        spot = self._regions[province]
        return spot.get("cities", city) if city else spot

    def arrival(self, explored: Explored, state: State) -> Spot:
        """Where the rule stands that leads to `state` on the shortest way; its start for none."""
        if state.before is None:
            return self.flow(state.place.flow).get("start")
        place = explored.states[state.before].place
        name = state.place.name if state.place.flow in ("", place.flow) else state.place.flow
        ways = self.flow(place.flow).get("tree", place.name)
        for rule in ways.items():
            for key in ("go", "else"):
                if rule.get(key).text == name:
                    return rule.get(key)
        return ways

    def told(self, explored: Explored, state: State) -> dict[str, str]:
        """The shortest way to `state` as params of a fault: `situation` and `command`."""
        answers = explored.answers(state)
        start = explored.start(state)
        return {
            "situation": told(explored.library, answers, self.language, self.words),
            "command": command(explored.library, start, answers),
        }

    @cached_property
    def _flows(self) -> dict[str, Spot]:
        return {flow_id(spot): spot for spot in self.national}

    @cached_property
    def _regions(self) -> dict[str, Spot]:
        return {spot.stem: spot for spot in self.local}
