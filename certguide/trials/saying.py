"""The words of a page, as a case looks for them."""

from collections.abc import Iterator

from certguide.core.result import Result
from certguide.present.page import (
    Block,
    Bullets,
    Callout,
    Checklist,
    Heading,
    Paragraph,
    Steps,
)
from certguide.present.views.depth import Depth
from certguide.present.views.guide import told
from certguide.present.views.speaker import speaker
from certguide.words.page import PageWords

_DEPTH = Depth(full=True, basis=False)


def said(result: Result, words: PageWords) -> str:
    """All that the full page says of an outcome, line by line, in Chinese.

    It ends before the answers and the list of sources, which repeat what is known already.
    `result` must hold an outcome.
    """
    advice = result.advice
    assert advice is not None
    by = speaker(result.situation, "zh", words)
    return "\n".join(_lines(told(by, result, advice, _DEPTH)))


def _lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            yield block.text
        elif isinstance(block, Bullets | Callout | Checklist | Steps):
            for entry in block.entries:
                yield entry.text
                yield from (f"{detail.label}{detail.text}" for detail in entry.details)
