"""The questions on paper as HTML with links from box to box, for browsers without a script."""

import html
from collections.abc import Iterable, Iterator
from typing import Any

from certguide.core.record import replace
from certguide.core.text import Language
from certguide.present.formats.markup.inline import LANGUAGES, detail, inline
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


def sheet(page: Page, said_first: str) -> str:
    """The twin on paper as one `section`, after the sentence that is `said_first`.

    Its boxes and outcomes have ids, and every way leads to one of them.
    """
    return "\n".join(_Sheet(page).lines(said_first))


class _Sheet:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._language: Language = page.language
        self._letters = {each["id"]: each["letter"] for each in page.data["outcomes"]}

    def lines(self, said_first: str) -> Iterator[str]:
        yield f'<section lang="{LANGUAGES[self._language]}">'
        for block in self._page.blocks:
            yield from self._block(block)
            if isinstance(block, Heading) and block.level == 1:
                yield f"<p>{self._say(said_first)}</p>"
        yield "</section>"

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                yield f"<h{block.level}>{self._say(block.text)}</h{block.level}>"
            case Paragraph():
                yield f'<p class="{block.tone}">{self._say(block.text)}</p>'
            case Steps():
                boxes = self._page.data["boxes"]
                yield from self._list("ol", block.entries, map(self._box, boxes))
            case Checklist():
                outcomes = self._page.data["outcomes"]
                yield from self._list("ul", block.entries, map(self._outcome, outcomes))
            case Bullets():
                # Beneath it are commands that print other sheets, for who has the program.
                plain = [replace(each, details=()) for each in block.entries]
                yield from self._list("ul", plain, (("", ()) for _ in plain))
            case _:
                raise TypeError(block)

    def _box(self, box: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
        return str(box["number"]), tuple(
            str(way["box"] or self._letters[way["outcome"]]) for way in box["answers"]
        )

    def _outcome(self, outcome: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
        return outcome["letter"], ()

    def _list(
        self, tag: str, entries: Iterable[Entry], targets: Iterable[tuple[str, tuple[str, ...]]]
    ) -> Iterator[str]:
        """Entries, each with its id and with where its details lead, as far as they do."""
        yield f'<{tag} role="list">'
        for entry, (name, leads) in zip(entries, targets, strict=True):
            own = f' id="{self._id(name)}"' if name else ""
            said = [
                f'<p>{self._label(each)}<a href="#{self._id(to)}">{self._say(each.text)}</a></p>'
                for each, to in zip(entry.details, leads, strict=False)
            ]
            rest = [detail(each, self._language) for each in entry.details[len(leads) :]]
            yield f"<li{own}><p>{self._say(entry.text)}</p>{''.join((*said, *rest))}</li>"
        yield f"</{tag}>"

    def _label(self, each: Detail) -> str:
        return f"<b>{self._say(each.label)}</b>" if each.label else ""

    def _id(self, name: str) -> str:
        return html.escape(f"{self._language}-{name}")

    def _say(self, text: str) -> str:
        return inline(text, self._language)
