"""Plain text: for files, pipes, screen readers and simple terminals."""

from certguide.present.formats.layout import layout, plain
from certguide.present.page import Page


def render(page: Page, *, width: int, colour: bool) -> str:
    """The page as lines of at most `width` columns. Plain text has no colours."""
    return "".join(plain(line).rstrip(" ") + "\n" for line in layout(page, width))
