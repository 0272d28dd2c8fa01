"""The page's data, for programs."""

from certguide.core.codec import to_json
from certguide.present.page import Page


def render(page: Page, *, width: int, colour: bool) -> str:
    """One JSON object, Chinese unescaped, ended by a line break. Has no width and no colours."""
    return to_json(page.data) + "\n"
