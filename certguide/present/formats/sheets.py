"""A page taken apart into its sheets, with the level that each heading has in a document."""

from certguide.present.page import Block, Break, Finding, Heading, Page

_FINDING = 2

Levelled = tuple[Block, int]
"""A block, and the level of the heading that it is or stands below; 0 before the first one."""


def sheets(page: Page) -> list[list[Levelled]]:
    """The blocks between the breaks of `page`.

    On each sheet headings go down by one level at a time, whatever levels the blocks have, and
    the first is of level 1: readers of screens go from one to the next.
    """
    found: list[list[Levelled]] = [[]]
    level = 0
    for block in page.blocks:
        if isinstance(block, Break):
            found.append([])
            level = 0
            continue
        if isinstance(block, Heading | Finding):
            wanted = block.level if isinstance(block, Heading) else _FINDING
            level = min(wanted, level + 1)
        found[-1].append((block, level))
    return found
