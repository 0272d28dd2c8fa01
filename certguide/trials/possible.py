"""Which parts of the flows anybody can make use of at all: proved by enumeration."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import product

from certguide.core.conditions import UNSURE, Facts, Verdict, comparisons, holds, judge
from certguide.core.faults import Route
from certguide.core.library import Library
from certguide.core.model import Condition, Failure, Method, Requirement
from certguide.core.record import replace
from certguide.core.verdicts import joined, judged
from certguide.proof.kinds import stand_ins
from certguide.proof.live import required
from certguide.proof.proof import Proof, proofs
from certguide.trials.element import (
    REGIONS,
    SECTIONS,
    Element,
    Elements,
    flow_of,
    found_at,
)

Ends = tuple[tuple[str, dict[str, str]], ...]
"""Outcomes, each with what is known there."""

Usable = dict[frozenset[str], list[dict[str, str]]]
"""For each set of methods that are open together, the situations in which they are."""


class Possible:
    """What the enumerated situations of `library` make possible."""

    def __init__(self, library: Library) -> None:
        self.library = library
        probe = _telling_apart(library)
        self.proofs = tuple(proofs(probe))
        self._ends = {proof.place: _ends(proof) for proof in self.proofs}
        self.kinds = Kinds(probe)
        self._handing = _Handing(library, self._ends, self.kinds)

    def elements(self, known: Elements) -> tuple[Element, ...]:
        """The parts that some set of answers makes use of, as far as enumeration can tell.

        Left out are verdicts that no answers give to a requirement, and methods to which no
        answers let a failure lead.
        """
        verdicts = set(self._verdicts(known))
        return tuple(
            each
            for each in known.listed
            if (each.kind != "requirement" or each in verdicts)
            and (each.kind != "hand_off" or self.leads(each))
        )

    def leads(self, element: Element) -> bool:
        """Whether a failure hands anybody to the method at this place in its list."""
        return self._handing.leads(element)

    def ends(self) -> Iterator[tuple[Library, str, dict[str, str]]]:
        """Every outcome that is reached, with the flows of the place and what is known."""
        for place, ends in self._ends.items():
            library = self.library.at(place)
            for name, facts in ends:
                yield library, name, facts

    def told(self, file: str, route: Route) -> Iterator[tuple[str, dict[str, str]]]:
        """The outcomes and merged situations in which what stands in a file may be told."""
        outcome = self._outcome(file, route)
        for place in _places(file, route, self._ends):
            for name, facts in self._ends[place]:
                if outcome is None or name == outcome:
                    yield name, facts

    def _outcome(self, file: str, route: Route) -> str | None:
        """The outcome with which something is told; None for any."""
        if not file.startswith(f"{REGIONS}/"):
            return None if file in self.library.choosers else file
        for section in ("says", "steps", "papers"):
            if section in route and "routes" not in route:
                at = route.index(section) + 2
                flow = str(found_at(self.library, file, route[:at]).at).partition(".")[0]
                return None if flow in self.library.choosers else flow
        return None

    def _verdicts(self, known: Elements) -> Iterator[Element]:
        """The verdicts of each requirement: of a notice's where it is reached, else everywhere."""
        everywhere = [facts for _, facts in self._ends[None]]
        listed = dict.fromkeys(
            (each.file, each.route) for each in known.listed if each.kind == "requirement"
        )
        for file, route in listed:
            here = everywhere
            if file in self.library.notices:
                here = [facts for name, facts in self._ends[None] if name == file]
            requirement = found_at(self.library, file, route)
            for verdict in judgements(requirement.when, here):
                yield Element(kind="requirement", file=file, route=route, case=verdict.value)


def _telling_apart(library: Library) -> Library:
    """The same flows, in which situations differ too by what only methods of their own ask.

    Who comes another way is not asked, so what is told for such an answer is told to few. The
    first method is made to read these questions; nobody judges it by that.
    """
    asked = {key for each in library.choosers.values() for key in each.tree}
    own = {key for each in library.methods.values() for key in each.tree if key not in asked}
    read = [{key: option} for key in sorted(own) for option in library.questions[key].options]
    if not read:
        return library
    first = library.ranked[0]
    met = first.title
    reading = Requirement(id="asked", when={"any": read}, met=met, unmet=met, unknown=met)
    telling = replace(first, requires=[*first.requires, reading])
    return replace(library, methods={**library.methods, first.flow: telling})


def _ends(proof: Proof) -> Ends:
    explored = proof.explored
    return tuple((end.place.name, explored.counting(end)) for end in explored.ends)


def judgements(condition: Condition | None, situations: Sequence[Facts]) -> set[Verdict]:
    """The verdicts on a condition in these situations, each combination judged once."""
    read = tuple(dict.fromkeys(question for question, _ in comparisons(condition)))
    combined = {tuple(facts.get(question) for question in read) for facts in situations}
    return {
        judge(condition, {key: value for key, value in zip(read, values, strict=True) if value})
        for values in combined
    }


class _Handing:
    """Where failures lead, over all situations in which their steps are told."""

    def __init__(self, library: Library, ends: Mapping[str | None, Ends], kinds: "Kinds") -> None:
        self._library = library
        self._ends = ends
        self._kinds = kinds
        self._usable: dict[object, Usable] = {}
        self._led: dict[object, frozenset[str]] = {}
        self._read: dict[tuple[str | None, str], tuple[str, ...]] = {}
        self._verdicts: dict[object, bool] = {}

    def leads(self, element: Element) -> bool:
        """Whether the failure hands anybody to the method at this place in its list."""
        *step_at, _, number, _, go = element.route
        key = (element.file, *step_at, number)
        step = found_at(self._library, element.file, tuple(step_at))
        failure: Failure = step.if_fails[number]
        if key not in self._led:
            whens = [step.when, *around(self._library, element.file, element.route)]
            method = _method(element, step)
            self._led[key] = frozenset(
                each
                for place in _places(element.file, element.route, self._ends)
                for usable in [self._usable_in(method, place, failure.means)]
                for each in self._first(failure, usable, whens)
            )
        return failure.go[int(go)] in self._led[key]

    def _first(
        self, failure: Failure, usable: Usable, whens: Sequence[Condition | None]
    ) -> Iterator[str]:
        for open_, situations in usable.items():
            first = next((each for each in failure.go if each in open_), None)
            if first is not None and any(
                all(holds(when, known) for when in whens)
                for known in self._kinds.situations(situations, whens)
            ):
                yield first

    def _usable_in(self, method: str | None, place: str | None, means: dict[str, str]) -> Usable:
        """The methods to which somebody in `place` can go on from `method`, and who that is."""
        key = (method, place, *means.items())
        if key not in self._usable:
            library = self._library.at(place)
            usable: Usable = {}
            for name, facts in self._ends[place]:
                if name not in library.methods or name != (method or name):
                    continue
                after = {**facts, **means}
                open_ = frozenset(
                    each.flow
                    for each in library.ranked
                    if each.flow != name and self._open(library, each, after)
                )
                usable.setdefault(open_, []).append(facts)
            self._usable[key] = usable
        return self._usable[key]

    def _open(self, library: Library, method: Method, facts: Facts) -> bool:
        """Whether the method is not ruled out; each combination of answers is judged once."""
        place = None if library.local is None else library.local.place
        if (place, method.flow) not in self._read:
            conditions = [each.when for each in library.requirements(method)]
            self._read[place, method.flow] = tuple(
                dict.fromkeys(key for each in conditions for key, _ in comparisons(each))
            )
        values = tuple(map(facts.get, self._read[place, method.flow]))
        key = (place, method.flow, values)
        if key not in self._verdicts:
            verdict = joined(judged(library, method, facts))
            self._verdicts[key] = verdict is not Verdict.UNMET
        return self._verdicts[key]


_DATED = "dated"
"""Stands for every day that is known."""


class Kinds:
    """Undoes the merging of options: what one situation stands for, as far as conditions read."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._required = required(library)
        self._stands = stand_ins(library)

    def situations(
        self, merged: Iterable[Facts], conditions: Sequence[Condition | None]
    ) -> Iterator[dict[str, str]]:
        """All that can be known, of what `conditions` read, in the `merged` situations.

        What no requirement reads may be anything in any of them.
        """
        read = tuple(dict.fromkeys(key for each in conditions for key, _ in comparisons(each)))
        for values in dict.fromkeys(tuple(facts.get(key) for key in read) for facts in merged):
            choices = (self._options(*pair) for pair in zip(read, values, strict=True))
            for picked in product(*choices):
                known = zip(read, picked, strict=True)
                yield {key: value for key, value in known if value is not None}

    def _options(self, key: str, value: str | None) -> tuple[str | None, ...]:
        """The answers that `value` stands for."""
        question = self._library.questions[key]
        options = (*question.options, _DATED) if question.kind == "date" else question.options
        if key not in self._required:
            return (*options, None)
        if value is None or value == UNSURE:
            return (value,)
        stands = self._stands[key]
        return tuple(each for each in options if stands[each] == stands.get(value, value))


def around(library: Library, file: str, route: Route) -> Iterator[Condition | None]:
    """What has to hold besides its own condition for what stands at `route` to be told."""
    if "routes" in route:
        at = route.index("routes") + 2
        if route[at:] and route[at] != "when":
            yield found_at(library, file, route[:at]).when
        return
    if not file.startswith(f"{REGIONS}/"):
        yield from (_HELPED,) if route[0] in _HELPING else ()
        return
    section = next((each for each in ("says", "steps", "papers") if each in route), None)
    if section is not None:
        at = route.index(section) + 2
        yield from _national(library, found_at(library, file, route[:at]).at)


_HELPING = ("helper", "only_they")
_HELPED: Condition = {"any": [{"who": ["family", "worker"]}, {"phone": "helper"}]}
"""What these sections say is said where somebody helps."""


def _national(library: Library, point: str) -> Iterator[Condition | None]:
    """What has to hold for what a place says at a point of the national flows."""
    name, _, key = point.partition(".")
    flow = flow_of(library, name)
    if flow.open.get(key) in _HELPING:
        yield _HELPED
    for section in (*SECTIONS, "steps", "checklist"):
        for each in getattr(flow, section, ()):
            if each.id == key and each.open:
                yield each.when
                yield from (_HELPED,) if section in _HELPING else ()


def _method(element: Element, step: object) -> str | None:
    """The method whose step this is; None for a step of another way, which all may take."""
    if not element.file.startswith(f"{REGIONS}/"):
        return element.file
    return str(getattr(step, "at", "")).partition(".")[0] or None


def _places(file: str, route: Route, proved: Collection[str | None]) -> tuple[str | None, ...]:
    """The places in which what stands in a file holds, among those that differ in what is proved.

    What the country says holds in all of them; None is every place that does not differ.
    """
    folder, _, region = file.partition("/")
    if folder != REGIONS:
        return tuple(proved)
    here = f"{region}/{route[1]}" if route[0] == "cities" else region
    cities = (
        ()
        if here != region
        else tuple(each for each in proved if each is not None and each.startswith(f"{region}/"))
    )
    return (here if here in proved else None, *cities)
