import datetime as dt
from typing import Any, get_args

import msgspec
import pytest

from certguide.core.model import Source
from certguide.core.record import replace
from certguide.core.result import consult
from certguide.core.text import Text, Voice, Voices
from certguide.loading.library import load
from certguide.words import in_language, words
from certguide.words.traditional import NAME, simplified, traditional

DAY = dt.date(2026, 11, 25)
AREAS = (
    *("check", "cli", "diff", "fault", "new", "page"),
    *("prompt", "schema", "site", "speech", "survey", "trial"),
)


def texts(value: Any, route: tuple[Any, ...] = ()) -> dict[tuple[Any, ...], Any]:
    """Every text of a library, and every sentence of a record, by the way to it."""
    if isinstance(value, Text | str):
        return {route: value}
    if isinstance(value, msgspec.Struct):
        value = {name: getattr(value, name) for name in value.__struct_fields__}
    if hasattr(value, "items"):
        parts = value.items()
    else:
        parts = enumerate(value) if isinstance(value, list | tuple) else ()
    return {way: text for name, part in parts for way, text in texts(part, (*route, name)).items()}


@pytest.fixture(scope="module")
def plain():
    return load()


@pytest.fixture(scope="module")
def rewritten(plain):
    return in_language(plain, "zh-hant")


def test_other_languages_need_nothing(plain):
    assert in_language(plain, "zh") is plain
    assert in_language(plain, "en") is plain


def test_every_text_of_every_file_is_there_in_traditional_characters(plain, rewritten):
    made = {way: text for way, text in texts(rewritten).items() if isinstance(text, Text)}
    told = {way: text for way, text in texts(plain).items() if isinstance(text, Text)}
    assert made.keys() == told.keys()
    for way, text in made.items():
        assert (text.zh, text.en) == (told[way].zh, told[way].en)
        for voice in get_args(Voice):
            said, shown = told[way].say("zh", voice), text.say("zh-hant", voice)
            if "screen_says" in way:
                assert shown == said
                continue
            # A name of ours in “…” may have changed.
            bare = NAME.sub("…", shown)
            assert bare == NAME.sub("…", traditional(said)), way
            assert traditional(simplified(bare)) == bare, way


def test_nothing_else_of_the_flows_changes_but_what_sources_say(plain, rewritten):
    made, told = texts(rewritten), texts(plain)
    changed = {way for way in told if isinstance(told[way], str) and made[way] != told[way]}
    assert {(way[0], way[2]) for way in changed} == {
        ("sources", "title"),
        ("sources", "publisher"),
        ("sources", "date"),
    }
    for way in changed:
        assert made[way] == traditional(told[way])


@pytest.mark.parametrize("area", AREAS)
def test_every_sentence_of_the_program_is_there_in_traditional_characters(area):
    said, made = texts(getattr(words("zh"), area)), texts(getattr(words("zh-hant"), area))
    assert made.keys() == said.keys()
    for way, text in made.items():
        expected = "zh-hant" if said[way] == "zh" else traditional(said[way])
        assert text == expected
        bare = NAME.sub("…", text)
        assert traditional(simplified(bare)) == bare


def test_the_button_for_the_other_language_names_it():
    assert words("zh-hant").site.language == words("zh").site.language


def test_what_is_written_out_stays(plain):
    title = Text(zh="发", en="Hair", zh_hant="髮")
    method = replace(plain.methods["alipay"], title=title)
    library = in_language(replace(plain, methods={"alipay": method}), "zh-hant")
    assert library.methods["alipay"].title == title


def test_a_question_quotes_its_own_options_as_they_are_shown(plain, rewritten):
    question = rewritten.questions["record"]
    assert "“沒有，都對”" in question.how.say("zh-hant")


def test_regions_are_rewritten_when_one_is_looked_up(plain):
    read = []

    class Regions(dict):
        def __getitem__(self, key):
            read.append(key)
            return super().__getitem__(key)

    given = Regions(plain.regions)
    read.clear()
    library = in_language(replace(plain, regions=given), "zh-hant")
    assert (len(library.regions), list(library.regions), read) == (len(given), list(given), [])
    assert "hubei" in library.regions
    assert "atlantis" not in library.regions
    library.at("hubei/wuhan")
    library.at("hubei")
    assert read == ["hubei"]
    with pytest.raises(KeyError):
        library.regions["atlantis"]


def test_the_same_answers_come_to_the_same(plain, rewritten):
    answers = {"who": "family", "region": "湖北", "residence": "hk-mo-tw"}
    one, other = (consult(each, None, answers, DAY) for each in (plain, rewritten))
    assert (one.walk.path, one.walk.question) == (other.walk.path, other.walk.question)
    assert one.due == other.due


def test_voices_are_rewritten_one_by_one(plain):
    text = Text(zh=Voices(self_="您的脸", worker="老人的脸"), en="the face")
    source = Source(
        title="“办事”的事",
        publisher="人社局",
        date="约2022",
        grade="A",
        checked_on="2026-01-01",
        note=text,
    )
    library = in_language(replace(plain, sources={"S1": source}), "zh-hant")
    made = library.sources["S1"]
    assert (made.title, made.publisher, made.date) == ("“办事”的事", "人社局", "約2022")
    assert made.note.zh_hant == Voices(self_="您的臉", worker="老人的臉")
