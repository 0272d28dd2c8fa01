"""The pictures of a Word document: each address as squares, kept once however often it is shown."""

import copy
import io
from typing import Any

from certguide.present.formats.markup.inline import clean
from certguide.present.formats.squares import png

_SIDE = 30 * 36000
"""30 mm, in the units that drawings are measured in."""


class Pictures:
    """Draws into `part`, the main part of a document, and numbers what it draws."""

    def __init__(self, part: Any) -> None:
        self._part = part
        self._drawn: dict[str, Any] = {}
        self._count = 0

    def squares(self, url: str, said: str) -> Any:
        """A drawing of `url`, to put into a run; `said` is for those who do not see it."""
        if url not in self._drawn:
            self._drawn[url] = self._part.new_pic_inline(io.BytesIO(png(url)), _SIDE, _SIDE)
        drawn = copy.deepcopy(self._drawn[url])
        self._count += 1
        drawn.docPr.set("id", str(self._count))
        drawn.docPr.set("name", f"QR {self._count}")
        drawn.docPr.set("descr", clean(said))
        return drawn
