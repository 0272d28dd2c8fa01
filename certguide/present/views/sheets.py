"""Several results in one file, each for somebody else."""

from collections.abc import Iterator, Sequence

from certguide.core.text import Language
from certguide.present.page import Block, Break, Page
from certguide.present.views.data import FORMAT


def sheets_page(pages: Sequence[Page], language: Language) -> Page:
    """The pages in their order, each beginning a sheet of its own; there is at least one.

    What is left out where one does not fit is left out on all: people compare their sheets.
    """
    cut = [each.shorter for each in pages]
    shorter = [each or page for each, page in zip(cut, pages, strict=True)] if any(cut) else None
    return Page(
        language=language,
        blocks=tuple(_blocks(pages)),
        data={"format": FORMAT, "sheets": [each.data for each in pages]},
        reader=pages[0].reader,
        sides=pages[0].sides,
        shorter=None if shorter is None else sheets_page(shorter, language),
    )


def _blocks(pages: Sequence[Page]) -> Iterator[Block]:
    for number, page in enumerate(pages):
        if number:
            yield Break()
        yield from page.blocks
