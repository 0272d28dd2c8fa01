"""What an edit of the flows changes, as a page."""

from collections.abc import Iterable, Iterator

from certguide.present.page import Block, Bullets, Detail, Entry, Heading, Page, Paragraph
from certguide.present.telling import command, told
from certguide.present.views.differencedata import Versions, difference_data
from certguide.proof.cycles import LAST, Counted, CycleMove
from certguide.proof.difference import Difference
from certguide.proof.moves import Move, Moves
from certguide.proof.pairing import Pair
from certguide.proof.wording import Edit
from certguide.words import Words
from certguide.words.diff import DiffWords


def difference_page(
    found: Difference,
    versions: Versions,
    said: Words,
    *,
    most: int,
) -> Page:
    """All that differs, with at most `most` examples for each entry, and who has to do what."""
    by, words = _Teller(found.libraries, said, most), said.diff
    return Page(
        language=said.language,
        reader="office",
        blocks=(
            Heading(text=words.title, level=1),
            Paragraph(text=words.versions.format(old=versions.old, new=versions.new)),
            *_moves(by, found),
            *_cycles(by, found),
            *_edits(words, words.heading_texts, found.texts),
            *_edits(words, words.heading_data, found.data),
            *_last(words, found, versions),
        ),
        data=difference_data(found, versions),
    )


class _Teller:
    def __init__(self, libraries: Pair, said: Words, most: int) -> None:
        self.libraries = libraries
        self.language = said.language
        self.words = said.diff
        self.faults = said.fault
        self.most = most

    def outcome(self, name: str) -> str:
        for library in reversed(self.libraries):
            found = library.outcome(name)
            if found is not None:
                return found.title.say(self.language)
        return self.words.no_outcome

    def place(self, name: str) -> str:
        for library in reversed(self.libraries):
            question = library.questions.get(library.chooser.place or "")
            if question is not None and name in question.options:
                return question.options[name].label.say(self.language)
        return name

    def told(self, answers: tuple[tuple[str, str], ...]) -> str:
        old, new = (library.questions for library in self.libraries)
        return told({**old, **new}, answers, self.language, self.faults) or self.words.everybody


def _moves(by: _Teller, found: Difference) -> Iterator[Block]:
    words = by.words
    changed = [each for each in found.moves if each.moved]
    entries = [
        *(Entry(text=words.only_old.format(flow=each)) for each in found.only_old),
        *(Entry(text=words.only_new.format(flow=each)) for each in found.only_new),
    ]
    yield Heading(text=words.heading_moves)
    if entries:
        yield Bullets(entries=tuple(entries))
    if not changed and not entries:
        yield Paragraph(text=words.unmoved)
    shown: set[tuple[str, str, tuple[str, ...], tuple[str, ...]]] = set()
    for each in changed:
        template = words.flow if each.place is None else words.flow_in_place
        yield Heading(
            text=template.format(
                flow=each.flow,
                place=by.place(each.place or ""),
                situations=each.situations,
                count=each.count,
            ),
            level=3,
        )
        entries = []
        for move in each.moved:
            key = move.old, move.new, move.opened, move.closed
            # What moves in one flow as in one before needs no example again.
            entries.append(_move(by, each, move, most=0 if key in shown else by.most))
            shown.add(key)
        yield Bullets(entries=tuple(entries))


def _move(by: _Teller, moves: Moves, move: Move, *, most: int) -> Entry:
    words = by.words
    template = words.turned if move.old == move.new else words.move
    turned = [
        Detail(label=label, text=", ".join(by.outcome(each) for each in methods))
        for label, methods in ((words.opened, move.opened), (words.closed, move.closed))
        if methods
    ]
    examples = [
        detail
        for answers in move.examples[:most]
        for detail in (
            Detail(label=words.example, text=by.told(answers)),
            Detail(label=words.try_it, text=command(by.libraries[1], moves.flow, answers)),
        )
    ]
    return Entry(
        text=template.format(old=by.outcome(move.old), new=by.outcome(move.new), count=move.count),
        details=(*turned, *examples),
    )


def _cycles(by: _Teller, found: Difference) -> Iterator[Block]:
    if found.cycles:
        yield Heading(text=by.words.heading_cycles)
        yield Bullets(entries=tuple(_cycle(by, each) for each in found.cycles))


def _cycle(by: _Teller, move: CycleMove) -> Entry:
    words = by.words
    dates = [
        Detail(
            label="",
            text=words.cycle_dates.format(
                last=last.isoformat(),
                **{
                    f"{side}_{what}": (day.isoformat() if day else words.no_date)
                    for side, counted in (("old", move.old), ("new", move.new))
                    for what, day in (
                        ("deadline", counted.deadlines[number]),
                        ("advised", counted.advised[number]),
                    )
                },
            ),
        )
        for number, last in list(enumerate(LAST))[-1:]
        if (move.old.deadlines, move.old.advised) != (move.new.deadlines, move.new.advised)
    ]
    examples = [
        Detail(label=words.example, text=by.told(answers)) for answers in move.examples[: by.most]
    ]
    return Entry(
        text=words.cycle.format(
            place=by.place(move.place),
            old=_every(words, move.old),
            new=_every(words, move.new),
            count=move.count,
        ),
        details=(*dates, *examples),
    )


def _every(words: DiffWords, counted: Counted) -> str:
    ((key, number),) = counted.cycle
    return words.every[key].format(number=number) + ("" if counted.known else words.unconfirmed)


def _edits(words: DiffWords, heading: str, edits: Iterable[Edit]) -> Iterator[Block]:
    entries = tuple(
        Entry(
            text=words.edit.format(file=each.file, way=".".join(each.way)),
            details=tuple(
                Detail(label=label, text=text)
                for label, text in ((words.edit_old, each.old), (words.edit_new, each.new))
                if text is not None
            ),
        )
        for each in edits
    )
    if entries:
        yield Heading(text=heading)
        yield Bullets(entries=entries)


def _last(words: DiffWords, found: Difference, versions: Versions) -> Iterator[Block]:
    if not found.decides and not found.texts and not found.data:
        yield Paragraph(text=words.nothing, tone="strong")
        return
    template = words.total if found.decides else words.total_none
    said = template.format(moved=found.moved, cycles=len(found.cycles), texts=len(found.texts))
    yield Paragraph(text=said, tone="strong")
    if found.decides:
        told = words.acknowledged if versions.acknowledged else words.not_acknowledged
        yield Paragraph(text=told.format(file=versions.file, flows=versions.new))
