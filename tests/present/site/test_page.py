"""The file of the offline page: what stands in it, and what must not."""

import base64
import hashlib
import json
import re
import subprocess
import sys
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from msgspec.structs import replace

from certguide.core.text import Text
from certguide.loading.library import load
from certguide.present.site.kept.pieces import Short, whole
from certguide.present.site.page import guide_file
from certguide.words.traditional import NAME, simplified, traditional
from cli.support import SHIPPED, SMALL
from present.site.built import DAY, built
from words.test_rewritten import texts

ROOT = Path(__file__).parents[3]


class Parts(HTMLParser):
    """All elements with their attributes, and the texts of styles and scripts."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements = []
        self.texts = []
        self._open = None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._open = (tag, dict(attrs)) if tag in ("style", "script") else None

    def handle_data(self, data):
        if self._open:
            self.texts.append((*self._open, data))

    def handle_endtag(self, tag):  # noqa: ARG002 - the parser names it
        self._open = None


@pytest.fixture(scope="module")
def text():
    return built("zh").decode()


@pytest.fixture(scope="module")
def parts(text):
    return Parts(text)


def test_only_the_very_style_and_scripts_are_let_in(parts):
    policy = next(each["content"] for tag, each in parts.elements if each.get("http-equiv"))
    hashes = [
        "sha256-" + base64.b64encode(hashlib.sha256(said.encode()).digest()).decode()
        for tag, attributes, said in parts.texts
        if attributes.get("type") != "application/json"
    ]
    style, early, script = hashes
    assert policy == (
        f"default-src 'none'; script-src '{early}' '{script}'; style-src '{style}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_nothing_is_fetched_and_no_element_carries_code_or_style(parts):
    for tag, attributes in parts.elements:
        assert not {"src", "style", "srcset", "poster", "action"} & attributes.keys(), tag
        assert not [each for each in attributes if each.startswith("on")]
    assert not [tag for tag, _ in parts.elements if tag in ("link", "img", "iframe", "form")]


def test_the_script_keeps_and_sends_nothing(parts):
    scripts = [said for _, attributes, said in parts.texts if "type" not in attributes][1:]
    for word in (
        "localStorage",
        "sessionStorage",
        "cookie",
        "fetch",
        "XMLHttp",
        "eval",
        "innerHTML",
    ):
        assert word not in "".join(scripts)
    assert sum(len(each.encode()) for each in scripts) < 21_000


def test_what_is_not_data_is_small(text):
    data = re.findall(r'<script id="data" type="application/json">(.*?)</script>', text)
    assert len(text.encode()) - len(data[0].encode()) <= 48_000


@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_in_the_data_ends_its_script(language):
    library = load(SMALL)
    nasty = "</script><script>alert(1)</script><!--&amp;\u2028"
    chooser = replace(library.chooser, title=Text(zh=nasty, en=nasty))
    library = replace(library, choosers={**library.choosers, chooser.flow: chooser})
    found = Parts(guide_file(library, DAY, language).decode())
    assert [tag for tag, _ in found.elements].count("script") == 3
    data = next(said for _, attributes, said in found.texts if attributes.get("id") == "data")
    kept = json.loads(data)
    chinese, _ = strings(kept)
    assert chinese[kept["title"]] == nasty


def strings(data):
    """The texts in both languages."""
    columns = tuple(data["strings"])
    return whole(Short(letters=data["letters"], pieces=data["pieces"], columns=columns))


def test_links_of_the_sheet_lead_to_boxes_and_outcomes(parts):
    ids = [each["id"] for _, each in parts.elements if "id" in each]
    links = [each["href"] for tag, each in parts.elements if tag == "a"]
    inside = [each.removeprefix("#") for each in links if each.startswith("#")]
    assert len(ids) == len(set(ids))
    assert set(inside) <= set(ids)
    assert {each.partition("-")[0] for each in inside} == {"zh", "en"}


def test_no_answer_of_the_sheet_has_an_empty_label(text):
    assert text.count('<a href="#') > 80
    assert "<b></b>" not in text


def test_the_sheet_names_no_command(text):
    sheet = text.partition('<main id="sheet">')[2]
    assert "九江" in sheet
    assert "Jiujiang" in sheet
    assert "certguide " not in sheet
    assert "--" not in sheet


@pytest.fixture(scope="module")
def traditional_text():
    return built("zh-hant").decode()


def test_in_traditional_characters_nothing_simplified_is_left(traditional_text):
    text = traditional_text
    parts = Parts(text)
    assert [each["lang"] for tag, each in parts.elements if tag == "section"] == ["zh-Hant", "en"]
    ids = [each["id"] for _, each in parts.elements if "id" in each]
    assert len(ids) == len(set(ids))
    data = json.loads(next(said for _, its, said in parts.texts if its.get("id") == "data"))
    assert data["languages"] == ["zh-Hant", "en"]
    words = [each[0] if isinstance(each, list) else each for each in data["words"].values()]
    said = "\n".join((*strings(data)[0], *map("".join, words), *data["places"]))
    sheet = re.findall(r'<section lang="zh-Hant">(.*?)</section>', text, re.DOTALL)
    # What stands on a screen stands there as it is.
    shows = {each.zh for way, each in texts(load(SHIPPED)).items() if "screen_says" in way}
    for line in {*(said + "".join(sheet)).splitlines()} - shows:
        bare = NAME.sub("…", line)
        assert traditional(simplified(bare)) == bare


def test_who_types_a_place_in_either_characters_is_understood(text, traditional_text):
    data = json.loads(re.findall(r'type="application/json">(.*?)</script>', traditional_text)[0])
    full, plain = data["forms"]
    folded = str.maketrans(full, plain)
    kept = [each.covers for each in load(SHIPPED).questions["region"].options.values()]
    assert [each.partition("|")[2].translate(folded).split() for each in data["places"]] == kept
    assert "自治區".translate(folded) == "自治区"
    assert '"forms":["",""]' in text


def test_the_files_of_the_page_lie_in_a_wheel(tmp_path):
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    folder = ROOT / "certguide" / "present" / "site"
    wanted = [each for each in folder.rglob("*") if each.suffix in (".js", ".css", ".html")]
    assert len(wanted) > 10
    for each in wanted:
        assert str(each.relative_to(ROOT)) in names
