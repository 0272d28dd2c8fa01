"""The page's data, for programs."""

import json

from certguide.present.page import Page


def render(page: Page, *, width: int, colour: bool) -> str:
    """One JSON object, Chinese unescaped, ended by a line break. Has no width and no colours."""
    return json.dumps(page.data, ensure_ascii=False, indent=2) + "\n"
