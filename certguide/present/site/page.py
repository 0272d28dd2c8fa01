"""The whole guide as one file: the page, its style, its script and all that they look up."""

import datetime as dt
import html
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from certguide.core.library import Library
from certguide.core.model import Option, Question
from certguide.core.region import NO_PLACE
from certguide.core.text import Language
from certguide.present.formats.html import digest
from certguide.present.formats.markup.inline import LANGUAGES, clean
from certguide.present.formats.squares import matrix
from certguide.present.site.data import site_data
from certguide.present.site.kept.pieces import Short, whole
from certguide.present.site.sheet import sheet
from certguide.present.site.told.lasting import lasts
from certguide.present.views.surveyor import surveyor
from certguide.present.views.twin import twin_page
from certguide.proof.boxes import boxes
from certguide.words import Words, words

_HERE = Path(__file__).parent
_KINDS = "省市自治區"
"""What may be typed behind the name of a place."""

_COMMENT = re.compile(r"(?:^|\s)(?://|/\*)\s.*$")
"""None is longer than its line, and in no text are two strokes between spaces."""

_POLICY = (
    "default-src 'none'; script-src '{early}' '{script}'; style-src '{style}'; "
    "base-uri 'none'; form-action 'none'"
)
_SCRIPT = (
    *("begin", "lookup", "say", "make", "places", "question", "result"),
    *("moves", "voice", "screen"),
)
"""The files of the script in their order: one function, each part with a noun of its own."""


def guide_file(library: Library, day: dt.date, language: Language) -> bytes:
    """The file: it needs no other, connects to nothing and keeps nothing.

    It begins in `language`, and is the same for the same flows and the same `day`. Beside
    English it has one kind of Chinese characters: for `zh-hant` the traditional ones, in which
    `library` has to be there. Raises DateAsked where the chooser asks for a date.
    """
    both: tuple[Language, Language] = ("zh-hant" if language == "zh-hant" else "zh", "en")
    style = _shorter(_file("guide.css"))
    early = _short(_file("early.js"))
    script = _short("".join(_file(f"script/{name}.js") for name in _SCRIPT))
    policy = _POLICY.format(early=digest(early), script=digest(script), style=digest(style))
    return (
        _file("guide.html")
        .format(
            language=LANGUAGES[language],
            policy=policy,
            title=html.escape(clean(library.chooser.title.say(language)), quote=False),
            style=style,
            early=early,
            data=_json(_data(library, day, both)),
            script=script,
            sheet="\n".join(
                _sheet(library, day, each) for each in sorted(both, key=lambda at: at != language)
            ),
        )
        .encode()
    )


def _file(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8").strip() + "\n"


def _short(text: str) -> str:
    """A script without what only its readers need."""
    lines = (_COMMENT.sub("", each).strip() for each in text.splitlines())
    return "\n".join(filter(None, lines)) + "\n"


def _shorter(style: str) -> str:
    """The same of a style, in which spaces and ends of lines around signs mean nothing either."""
    short = _short(style)
    pairs = ((" {", "{"), ("{ ", "{"), (": ", ":"), ("; ", ";"), (" }", "}"))
    ends = (("{\n", "{"), (";\n", ";"), (";}", "}"), ("}\n", "}"))
    for before, after in (*pairs, *ends):
        short = short.replace(before, after)
    return short


def _json(data: Mapping[str, Any]) -> str:
    """The data as it can stand within a `script`: nothing in it ends or opens one."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return clean(text).replace("<", "\\u003c")


def _data(library: Library, day: dt.date, both: tuple[Language, Language]) -> dict[str, Any]:
    """What Python worked out, and with it what only this page needs."""
    data = site_data(library, day, both)
    until = lasts(library, day)
    return {
        **data,
        "until": "" if until is None else until.isoformat(),
        "nowhere": NO_PLACE,
        "words": _words(library, day, both),
        **_places(library.questions.get(library.chooser.place or ""), both[0]),
        "squares": {
            url: ["".join("01"[each] for each in row) for row in matrix(url)]
            for url in sorted(_addresses(data))
        },
    }


def _addresses(data: Mapping[str, Any]) -> set[str]:
    """Every address that is drawn as squares."""
    strings, _ = whole(
        Short(letters=data["letters"], pieces=data["pieces"], columns=tuple(data["strings"]))
    )
    items = (item for each in data["lists"] for item in each if not isinstance(item, int))
    return {strings[item[2]] for item in items if item[0] == "address"}


def _words(library: Library, day: dt.date, both: tuple[Language, Language]) -> dict[str, Any]:
    """The sentences of the page in both languages, one where they are the same."""
    said = [_said(words(each), library, day) for each in both]
    return {
        key: text if text == said[1][key] and isinstance(text, str) else [text, said[1][key]]
        for key, text in said[0].items()
    }


def _said(spoken: Words, library: Library, day: dt.date) -> dict[str, str | tuple[str, ...]]:
    site, page = spoken.site, spoken.page
    written = page.date.format(year=day.year, month=page.months[day.month - 1], day=day.day)
    left_out = ("twin", "unknown_ending")
    return {
        **{key: getattr(site, key) for key in site.__struct_fields__ if key not in left_out},
        "made": site.made.format(day=written, version=library.chooser.version),
        "call": page.hotline_notice.format(hotline="{h}"),
        "old": page.stale.format(hotline="{h}"),
    }


def _places(question: Question | None, chinese: Language) -> dict[str, list[str]]:
    """By what each place is found: its initials, and what lies in it without rules of its own.

    In traditional characters too, with those in them that count as a simplified one, and these.
    """
    options = [] if question is None else [*question.options.values()]
    if chinese != "zh-hant":
        return {"places": [_names(each, each.covers) for each in options], "forms": ["", ""]}
    from certguide.words.traditional import simplified, traditional

    places = [_names(each, map(traditional, each.covers)) for each in options]
    shown = {*_KINDS, *"".join((*places, *(each.label.say(chinese) for each in options)))}
    forms = [each for each in sorted(shown) if simplified(each) != each]
    return {"places": places, "forms": ["".join(forms), "".join(map(simplified, forms))]}


def _names(option: Option, covers: Iterable[str]) -> str:
    """Its initials, then what lies in it; its label and id stand among the questions."""
    initials = "".join(each[:1] for each in (option.pinyin or "").split())
    return "|".join((initials, " ".join(covers)))


def _sheet(library: Library, day: dt.date, language: Language) -> str:
    spoken = words(language)
    to = surveyor(library, day, language, spoken.page, spoken.survey)
    page = twin_page(to, boxes(library, library.chooser.flow, None))
    return sheet(page, spoken.site.twin)
