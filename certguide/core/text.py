"""A text in every language, and in every voice where the voices differ."""

from typing import Literal

from certguide.core.record import Record, field

Language = Literal["zh", "zh-hant", "en"]
"""Chinese in simplified and in traditional characters, and English."""

Voice = Literal["self", "family", "worker"]


class Voices(Record, frozen=True, kw_only=True):
    """One text said to the retiree, to a relative, and to a community worker."""

    self_: str = field(name="self")
    family: str | None = None
    worker: str | None = None


class Text(Record, omit_defaults=True, frozen=True, kw_only=True):
    """A text side by side in both languages.

    `zh-hant` is the Chinese in traditional characters, written out only where it is not what the
    characters of `zh` become of themselves.
    """

    zh: str | Voices
    en: str | Voices
    zh_hant: str | Voices | None = field(name="zh-hant", default=None)

    def say(self, language: Language, voice: Voice = "self") -> str:
        """Return the text in `language`, in `voice` or the nearest voice that is written.

        A worker hears the relative's text where no own one is written: both help somebody else.
        """
        said = self.en if language == "en" else self.zh
        if language == "zh-hant" and self.zh_hant is not None:
            said = self.zh_hant
        if isinstance(said, str):
            return said
        if voice == "worker":
            return said.worker or said.family or said.self_
        if voice == "family":
            return said.family or said.self_
        return said.self_
