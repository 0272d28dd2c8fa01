"""Every name that the files of a library declare, whatever else is wrong with them."""

import re
from collections.abc import Iterable, Iterator

from certguide.core.record import Record
from certguide.loading.spot import Spot

_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9/-]*")


class Names(Record, frozen=True, kw_only=True):
    """What is declared, each name with the spot of its first declaration.

    `perhaps` are the words of files that could not be read: one of them may be a declaration,
    so nothing is said about a missing name that is among them.
    """

    choosers: dict[str, Spot]
    methods: dict[str, Spot]
    notices: dict[str, Spot]
    questions: dict[str, Spot]
    requirements: dict[str, Spot]
    sources: dict[str, Spot]
    perhaps: frozenset[str]

    @property
    def outcomes(self) -> dict[str, Spot]:
        """The methods and notices."""
        return {**self.methods, **self.notices}

    def options(self, question: str) -> tuple[str, ...]:
        """The options of a question; none where it has none, or they cannot be read."""
        found = self.questions.get(question)
        return tuple(key for key, _ in found.get("options").each()) if found else ()

    def is_date(self, question: str) -> bool:
        """Whether a question asks for a date."""
        found = self.questions.get(question)
        return found is not None and found.get("kind").text == "date"


def choosers_first(files: Iterable[Spot]) -> list[Spot]:
    """The files in the order in which their declarations count: choosers, then by name."""
    return sorted(files, key=lambda file: file.get("kind").text != "chooser")


def flow_id(file: Spot) -> str:
    """The id of the flow in a file: what `flow` says, else the name of the file."""
    return file.get("flow").text or file.stem


def names(files: Iterable[Spot], unread: Iterable[str]) -> Names:
    """Gather the names from `files`; `unread` are the texts and names of unreadable ones."""
    gathered = Names(
        choosers={}, methods={}, notices={}, questions={}, requirements={}, sources={},
        perhaps=frozenset(word for text in unread for word in _WORD.findall(text)),
    )  # fmt: skip
    flows = {"chooser": gathered.choosers, "method": gathered.methods, "notice": gathered.notices}
    for file in choosers_first(files):
        kind = file.get("kind").text
        if kind in flows:
            flows[kind].setdefault(flow_id(file), file)
        for target, spots in (
            (gathered.questions, file.get("questions").each() if kind in flows else ()),
            (gathered.sources, file.get("sources").each() if kind == "sources" else ()),
            (gathered.requirements, _declared(file.get("requirements"))),
        ):
            for key, spot in spots:
                target.setdefault(key, spot)
    return gathered


def _declared(requirements: Spot) -> Iterator[tuple[str, Spot]]:
    for spot in requirements.items():
        key = spot.get("id").text
        if key is not None:
            yield key, spot
