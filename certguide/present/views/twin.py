"""A flow on paper: numbered questions, where each answer leads, and what to do in the end."""

from collections.abc import Iterator

from certguide.core.advice import advise
from certguide.core.freshness import stale
from certguide.core.record import Record, replace
from certguide.core.situation import situation
from certguide.core.voice import WHO
from certguide.present.page import (
    Block,
    Bullets,
    Checklist,
    Detail,
    Entry,
    Heading,
    Page,
    Paragraph,
    Steps,
)
from certguide.present.views.data import FORMAT
from certguide.present.views.more import checked
from certguide.present.views.speaker import speaker
from certguide.present.views.surveyor import Surveyor
from certguide.present.views.tabledata import closings
from certguide.present.views.twindata import End, answers_line, boxes_data, ends_data, letter
from certguide.proof.boxes import WORKER, Box, Boxes, Way


def twin_page(to: Surveyor, found: Boxes) -> Page:
    """The sheet of a worker who asks somebody these questions and has no device.

    It speaks to the worker, of the rules of the place of `found`. Questions have the numbers of
    their boxes, outcomes have letters: at a letter nothing more is asked.
    """
    known = situation(found.library, {**found.known, WHO: WORKER}, to.by.as_of)
    by = speaker(known, to.by.language, to.by.words)
    ends = tuple(
        End(letter=letter(number), advice=advise(known, each))
        for number, each in enumerate(found.outcomes)
    )
    return _Sheet(to=replace(to, library=found.library, by=by), found=found, ends=ends).page()


class _Sheet(Record, frozen=True, kw_only=True):
    to: Surveyor
    found: Boxes
    ends: tuple[End, ...]

    def page(self) -> Page:
        to, found = self.to, self.found
        assert to.by.as_of is not None
        return Page(
            language=to.by.language,
            blocks=(*self._head(), *self._questions(), *self._outcomes(), *self._foot()),
            data={
                "format": FORMAT,
                "flow": to.flow_data(found.flow),
                "place": found.place,
                "date": to.by.as_of.isoformat(),
                "boxes": boxes_data(to, found.boxes),
                "outcomes": ends_data(to, self.ends),
                "places": closings(to, found.place),
            },
            reader="worker",
            columns=2,
        )

    def _head(self) -> Iterator[Block]:
        to, words, place = self.to, self.to.words, self.found.place
        title = to.flow_data(self.found.flow)["title"]
        yield Heading(text=words.twin_of.format(title=title), level=1)
        where = words.country if place is None else words.place.format(place=to.place(place))
        local = () if place is None else closings(to, place)
        ended = (to.by.words.sentence.format(text=each["text"].rstrip("。.")) for each in local)
        yield Paragraph(text=to.by.sentences(where, *ended))
        yield Paragraph(text=words.twin_how if self.found.boxes else words.twin_none)

    def _questions(self) -> Iterator[Block]:
        if self.found.boxes:
            yield Heading(text=self.to.words.twin_questions)
            yield Steps(entries=tuple(map(self._question, self.found.boxes)))

    def _question(self, box: Box) -> Entry:
        words = self.to.words
        return Entry(
            text=self.to.by.say(self.to.library.questions[box.question].ask),
            details=tuple(
                Detail(
                    label="",
                    text=words.twin_way.format(
                        answers=answers_line(self.to, box, way), target=self._leads(way)
                    ),
                )
                for way in box.ways
            ),
        )

    def _leads(self, way: Way) -> str:
        if way.outcome is None:
            return self.to.words.twin_box.format(number=way.box)
        end = next(each for each in self.ends if each.advice.outcome.flow == way.outcome)
        title = self.to.by.say(end.advice.outcome.title)
        return self.to.words.twin_outcome.format(letter=end.letter, title=title)

    def _outcomes(self) -> Iterator[Block]:
        by = self.to.by
        yield Heading(text=self.to.words.twin_outcomes)
        told = [each for end in self.ends for each in end.told]
        if stale(by.sources, told, by.as_of):
            yield Paragraph(text=by.words.stale.format(hotline=by.hotline), tone="strong")
        yield Checklist(entries=tuple(map(self._end, self.ends)))
        yield Paragraph(text=by.words.hotline_notice.format(hotline=by.hotline), tone="strong")

    def _end(self, end: End) -> Entry:
        by, words = self.to.by, self.to.words
        title = by.say(end.advice.outcome.title)
        first = (Detail(label=words.twin_first, text=by.say(each.step.do)) for each in end.first)
        things = by.things(end.must)
        must = (Detail(label=words.twin_bring, text=things),) if things else ()
        return Entry(
            text=words.twin_outcome.format(letter=end.letter, title=title), details=(*first, *must)
        )

    def _foot(self) -> Iterator[Block]:
        to = self.to
        if self.found.place is None:
            yield from self._places()
        flow = to.flow_data(self.found.flow)
        assert to.by.as_of is not None
        printed = to.words.flow.format(
            id=flow["id"],
            version=flow["version"],
            digest=flow["digest"][:19],
            date=to.by.day(to.by.as_of),
        )
        cited = {key for end in self.ends for each in end.told for key in each.sources}
        rests = checked(to.by, [to.by.sources[key] for key in cited])
        yield Paragraph(text=to.by.sentences(printed, rests), tone="small")

    def _places(self) -> Iterator[Block]:
        to = self.to
        letters = {each.advice.outcome.flow: each.letter for each in self.ends}
        entries = [
            Entry(
                text=to.words.twin_closed.format(
                    place=to.place(each["place"]),
                    text=each["text"].rstrip("。."),
                    letters=to.words.or_.join(closed),
                ),
                details=(Detail(label="", text=to.words.twin_own.format(place=each["place"])),),
            )
            for each in closings(to, None)
            if (closed := [letters[name] for name in each["methods"] if name in letters])
        ]
        if entries:
            yield Heading(text=to.words.twin_places)
            yield Bullets(entries=tuple(entries))
