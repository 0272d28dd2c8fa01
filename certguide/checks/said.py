"""Everything that the files say to a person, text by text, whatever else is wrong with them."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal, get_args

from certguide.core.faults import Route
from certguide.core.record import Record
from certguide.core.text import Language, Voice
from certguide.loading.spot import Spot
from certguide.loading.tree import Data

Role = Literal[
    "question",
    "reason",
    "help",
    "option",
    "opens",
    "topic",
    "title",
    "summary",
    "about",
    "entry",
    "verdict",
    "statement",
    "step",
    "screen",
    "failure",
    "remedy",
    "item",
    "item_why",
    "note",
    "other",
]
"""What a text is to its reader: `failure` is what can go wrong in a step, `remedy` what to do."""

_ROLES: dict[str, Role] = {
    "ask": "question",
    "why": "reason",
    "how": "help",
    "label": "option",
    "hint": "option",
    "unsure": "option",
    "opens": "opens",
    "topic": "topic",
    "title": "title",
    "summary": "summary",
    "entry": "entry",
    "text": "statement",
    "otherwise": "statement",
    "do": "step",
    "screen_says": "screen",
    "when": "failure",
    "item": "item",
    "note": "note",
    **dict.fromkeys(("for_whom", "needs", "takes", "costs", "never_asked"), "about"),
    **dict.fromkeys(("met", "unmet", "unknown"), "verdict"),
}
_LANGUAGES: tuple[Language, ...] = get_args(Language)
_VOICES: tuple[Voice, ...] = get_args(Voice)
_KEYS = frozenset(_LANGUAGES)


class Said(Record, frozen=True, kw_only=True):
    """One text as one person hears it in one language; `voice` is None where all hear the same."""

    spot: Spot
    role: Role
    language: Language
    voice: Voice | None
    text: str


class Wording(Record, dict=True, frozen=True, kw_only=True):
    """One text in both languages and all voices; `spot` is the mapping of the languages."""

    spot: Spot
    role: Role
    said: tuple[Said, ...]

    @property
    def whole(self) -> bool:
        """Whether there is no key but of languages and voices: a misspelt one cuts a text short."""
        data: dict[str, Data] = self.spot.data
        voices = (each for each in data.values() if isinstance(each, dict))
        return data.keys() <= _KEYS and all(each.keys() <= set(_VOICES) for each in voices)

    @cached_property
    def chinese(self) -> tuple[Said, ...]:
        """The text in Chinese, voice by voice."""
        return tuple(each for each in self.said if each.language == "zh")

    @cached_property
    def english(self) -> tuple[Said, ...]:
        """The text in English, voice by voice."""
        return tuple(each for each in self.said if each.language == "en")


def wordings(files: Iterable[Spot]) -> Iterator[Wording]:
    """Every text of the files, in their order. What is no text is passed over."""
    for file in files:
        # A stack, as a file may be nested as deep as it likes.
        stack: list[tuple[Data, Route]] = [(file.data, file.route)]
        while stack:
            data, route = stack.pop()
            if isinstance(data, dict):
                if _KEYS & data.keys():
                    yield _wording(file, data, route)
                else:
                    stack += [(data[key], (*route, key)) for key in reversed(data)]
            elif isinstance(data, list):
                stack += [(data[at], (*route, at)) for at in range(len(data) - 1, -1, -1)]


def _wording(file: Spot, data: dict[str, Data], route: Route) -> Wording:
    role = _role(route)
    said: list[Said] = []
    for language in _LANGUAGES:
        each = data.get(language)
        voices: dict[Voice | None, Data] = {None: each}
        if isinstance(each, dict):
            voices = {voice: each.get(voice) for voice in _VOICES}
        for voice, text in voices.items():
            if isinstance(text, str) and text.strip():
                way = (*route, language) if voice is None else (*route, language, voice)
                spot = Spot(file=file.file, stem=file.stem, data=text, route=way)
                said.append(Said(spot=spot, role=role, language=language, voice=voice, text=text))
    spot = Spot(file=file.file, stem=file.stem, data=data, route=route)
    return Wording(spot=spot, role=role, said=tuple(said))


def _role(route: Route) -> Role:
    key = route[-1] if route else ""
    if key == "do" and "if_fails" in route:
        return "remedy"
    if key == "why" and "questions" not in route:
        return "item_why"
    if "closes" in route:
        return "verdict"
    return _ROLES.get(key, "other") if isinstance(key, str) else "other"
