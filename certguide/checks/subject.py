"""What a check looks at: the files of a folder of flows, and what is proved of them."""

import datetime as dt
import shlex
from collections.abc import Collection, Iterator
from functools import cached_property
from pathlib import Path

from certguide.checks.allows import Allow, Named
from certguide.checks.entries import entries
from certguide.checks.heard import Heard, heard
from certguide.checks.ladders import Ladder, ladders
from certguide.checks.rules import Examined, examined
from certguide.checks.said import Said, Wording, wordings
from certguide.checks.ways import Ways
from certguide.core.case import FiledCase
from certguide.core.conditions import holds
from certguide.core.library import Library
from certguide.core.record import Record
from certguide.core.text import Language
from certguide.loading.names import flow_id
from certguide.loading.source import shipped
from certguide.loading.spot import Spot
from certguide.present.telling import command, told
from certguide.proof.proof import Proof, proofs
from certguide.proof.states import Answers, Explored, State
from certguide.words.fault import FaultWords


class Subject(Record, dict=True, frozen=True, kw_only=True):
    """The flows in `directory`, on the day `day`; what is told of them is in `language`.

    `national` are the files of the flows and of sources whose kind is known, `local` those of
    regions. `library` is there where all of them load: a check that READS the library is only
    asked then. `cases` are those beside the flows, `allows` what comments allow, and `unused`
    what of that none of the other checks needed.
    """

    directory: str
    language: Language
    words: FaultWords
    day: dt.date
    national: tuple[Spot, ...]
    local: tuple[Spot, ...]
    loaded: Library | None
    cases: tuple[FiledCase, ...] = ()
    allows: tuple[Allow, ...] = ()
    unused: tuple[tuple[Allow, Named], ...] = ()

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
    def wordings(self) -> tuple[Wording, ...]:
        """Every text of the files, in both languages and all voices."""
        return tuple(wordings(self.files))

    def said(self, language: Language) -> Iterator[Said]:
        """Every text in one language, as each person hears it."""
        for wording in self.wordings:
            yield from wording.chinese if language == "zh" else wording.english

    @cached_property
    def ways(self) -> Ways:
        """The ways that the answers open, as far as the trees decide."""
        return Ways(library=self.library)

    @cached_property
    def rules(self) -> tuple[Examined, ...]:
        """Every rule of a tree, and what becomes of it."""
        return tuple(examined(self))

    @cached_property
    def heard(self) -> tuple[Heard, ...]:
        """Everything that is told under a condition, and whether somebody hears it."""
        return tuple(heard(self.ways, entries(self)))

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
        if state.before is None or state.given is None:
            return self.flow(state.place.flow).get("start")
        before = explored.states[state.before]
        place = before.place
        name = state.place.name if state.place.flow in ("", place.flow) else state.place.flow
        ways = self.flow(place.flow).get("tree", place.name)
        facts = {**explored.counting(before), place.name: state.given}
        for rule in ways.items():
            for key in ("go", "else"):
                if rule.get(key).text == name and holds(rule.get("when").data, facts):
                    return rule.get(key)
        return ways

    def blamed(self, proof: Proof, state: State) -> Spot:
        """Where it can be mended that `state` is reached: its arrival, or what a place closes."""
        if proof.place is not None:
            facts = proof.explored.counting(state)
            for place in dict.fromkeys((proof.place, proof.place.partition("/")[0])):
                for closing in self.region(place).get("closes").items():
                    if holds(closing.get("when").data, facts):
                        return closing
        return self.arrival(proof.explored, state)

    def told(
        self, explored: Explored, state: State, leaving: Collection[str] = ()
    ) -> dict[str, str]:
        """The shortest way to `state` as params of a fault: `situation` and `command`.

        Without the answers to the questions `leaving`.
        """
        answers = tuple(each for each in explored.answers(state) if each[0] not in leaving)
        return self.telling(explored.library, explored.start(state), answers)

    def telling(self, library: Library, start: str, answers: Answers) -> dict[str, str]:
        """Like `told`, for these answers from the flow `start`."""
        return {
            "situation": told(library.questions, answers, self.language, self.words),
            "command": command(library, start, answers) + self.flag,
        }

    @property
    def flag(self) -> str:
        """What a command needs at its end to use these flows, and not the shipped ones."""
        own = Path(self.directory).resolve() != shipped()
        return f" --flows {shlex.quote(self.directory)}" if own else ""

    @cached_property
    def ladders(self) -> tuple[Ladder, ...]:
        """Every outcome with its hand-offs, in each place that differs."""
        return tuple(ladders(self.proofs, self.national, self.local))

    @cached_property
    def _flows(self) -> dict[str, Spot]:
        return {flow_id(spot): spot for spot in self.national}

    @cached_property
    def _regions(self) -> dict[str, Spot]:
        return {spot.stem: spot for spot in self.local}
