"""The blocks of a page as the content of a Word document."""

import copy
from collections.abc import Iterable
from typing import Any

from certguide.present.formats.outline import outline
from certguide.present.formats.printsize import points
from certguide.present.formats.sheets import sheets
from certguide.present.formats.word.lists import BULLETS, STEPS, WARNINGS
from certguide.present.formats.word.paper import width
from certguide.present.formats.word.pictures import Pictures
from certguide.present.formats.word.rare import address, finding, listing, table
from certguide.present.formats.word.xml import box, name, paragraph, run, sub, write
from certguide.present.page import (
    Address,
    Blanks,
    Block,
    Bullets,
    Callout,
    Checklist,
    Detail,
    Diagram,
    Entry,
    Finding,
    Heading,
    Listing,
    Page,
    Paragraph,
    Steps,
    Table,
)
from certguide.present.paper import Paper

_TONES = {"plain": "Normal", "strong": "Normal", "small": "Small"}


class Writer:
    """Writes a page into `part`, the main part of a document without any content.

    It keeps count of what a document numbers through: its numbered lists and its boxes.
    """

    def __init__(self, part: Any, page: Page, paper: Paper) -> None:
        self.part = part
        self.body = part.element.body
        self.end = self.body.sectPr
        self.page = page
        self.width = width(paper)
        self.size = points(page, paper)
        self.pictures = Pictures(part)
        self.steps = STEPS
        self.boxes = 0

    def write(self) -> None:
        """Write all blocks, the sheets on sides of their own."""
        self.body.remove(self.end)
        for number, sheet in enumerate(sheets(self.page)):
            if number:
                self._break()
            for block, level in sheet:
                self._block(block, level)
        self.body.append(self.end)

    def _break(self) -> None:
        """End a sheet: a section of its own, for pages to count from 1 again."""
        last = self.body[-1] if len(self.body) else None
        if last is None or last.tag != name("w:p"):
            last = paragraph(self.body, "Small")
        last.find(name("w:pPr")).append(copy.deepcopy(self.end))

    def _block(self, block: Block, level: int) -> None:
        match block:
            case Heading():
                self._say(f"Heading{level}", block.text)
            case Paragraph():
                self._say(_TONES[block.tone], block.text, bold=block.tone == "strong")
            case Steps():
                self._list("ListNumber", self.steps, block.entries, bold=True)
                self.steps += 1
            case Bullets():
                self._list("ListBullet", BULLETS, block.entries)
            case Diagram():
                self._list("ListBullet", BULLETS, outline(block).entries)
            case Checklist():
                self._checklist(block.entries)
            case Callout():
                self._callout(block.entries)
            case Blanks():
                for each in block.entries:
                    self._detail(each, "Blank", keep=False)
            case _:
                self._rare(block, level)

    def _rare(self, block: Block, level: int) -> None:
        match block:
            case Table():
                table(self.body, self.part, block, self.width, self.size)
            case Address():
                address(self.body, self.part, self.pictures, block, self.page.language)
            case Listing():
                listing(self.body, block.lines)
            case Finding():
                finding(self.body, self.part, block, level)

    def _say(self, style: str, text: str, *, bold: bool = False) -> None:
        write(paragraph(self.body, style), self.part, text, bold=bold)

    def _list(
        self, style: str, number: int, entries: Iterable[Entry], *, bold: bool = False
    ) -> None:
        for entry in entries:
            keep = bool(entry.details)
            made = paragraph(self.body, style, number=number, keep=keep)
            write(made, self.part, entry.text, bold=bold)
            self._details(entry)

    def _checklist(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self.boxes += 1
            made = paragraph(self.body, "List", keep=bool(entry.details))
            box(made, self.boxes, ticked=entry.ticked)
            write(made, self.part, entry.text, bold=True)
            self._details(entry)

    def _callout(self, entries: Iterable[Entry]) -> None:
        """Warnings in one box: Word draws it on only around paragraphs that all stand in alike."""
        for entry in entries:
            made = paragraph(self.body, "Warning", number=WARNINGS)
            write(made, self.part, entry.text, bold=True)
            for each in entry.details:
                sub(sub(made, "w:r"), "w:br")
                self._labelled(made, each)

    def _details(self, entry: Entry) -> None:
        for number, each in enumerate(entry.details, start=1):
            self._detail(each, "ListContinue", keep=number < len(entry.details))

    def _detail(self, each: Detail, style: str, *, keep: bool) -> None:
        self._labelled(paragraph(self.body, style, keep=keep), each)

    def _labelled(self, made: Any, each: Detail) -> None:
        if each.label:
            run(made, each.label, bold=True)
        write(made, self.part, each.text)
