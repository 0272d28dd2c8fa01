"""Pages as HTML in a real browser: for eyes, hands and readers of screens."""

import datetime as dt
import os
import unicodedata

import pytest
from pypdf import PdfReader

from certguide.core.result import consult
from certguide.core.situation import situation
from certguide.loading.library import load
from certguide.present.formats.html import publish
from certguide.present.paper import Paper
from certguide.present.views.checklist import checklist_page
from certguide.present.views.guide import guide_page
from certguide.present.views.methods import methods_page
from certguide.present.views.surveyor import surveyor
from certguide.present.views.table import table_page
from certguide.proof.states import explore
from certguide.proof.table import table
from certguide.words import words
from pictures.chromium import BROWSER
from present.blocks import every_block
from present.test_shipped import SITUATIONS

pytestmark = pytest.mark.skipif(
    BROWSER is None and not os.environ.get("CI"), reason="Chromium is not installed"
)

DAY = dt.date(2026, 11, 25)
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"color-contrast-enhanced": {"enabled": True}},
}
"""Level AA of WCAG 2.2, and of AAA the contrast of 7 to 1."""
KINDS = ("guide", "checklist", "table", "methods", "blocks")


@pytest.fixture(scope="module")
def library():
    return load()


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield running
        running.close()


def page_of(kind, language, library):
    said = words(language)
    found = consult(library, None, dict(SITUATIONS["home-visit"]), DAY)
    match kind:
        case "guide":
            return guide_page(found, language, said.page, full=True)
        case "checklist":
            outcome = found.advice.outcome
            return checklist_page(found.situation, outcome, language, said.page)
        case "table":
            to = surveyor(library, DAY, language, said.page, said.survey)
            decided = table(explore(library, (library.chooser.flow,), {}))
            return table_page(to, decided, full=False)
        case "methods":
            return methods_page(situation(library, {}), language, said.page)
        case "blocks":
            return every_block(language)


@pytest.fixture
def shown(browser, library, tmp_path):
    """Opens a page of a kind and a language in a window of this width."""
    windows = []

    def opened(kind, language, width, *, large=False, **context):
        file = tmp_path / f"{kind}-{language}.html"
        file.write_bytes(publish(page_of(kind, language, library), Paper(day=DAY, large=large)))
        window = browser.new_context(viewport={"width": width, "height": 800}, **context)
        windows.append(window)
        page = window.new_page()
        said = []
        page.on("console", lambda message: said.append(message.text))
        page.goto(file.as_uri())
        assert said == []
        return page

    yield opened
    for window in windows:
        window.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_stands_in_the_way_of_anybody(shown, kind, language, scheme):
    from axe_playwright_python.sync_playwright import Axe

    page = shown(kind, language, 390, color_scheme=scheme)
    found = Axe().run(page, options=RULES)
    assert [(each["id"], each["nodes"][0]["html"]) for each in found.response["violations"]] == []


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_narrow_phone_never_scrolls_sideways(shown, kind, language, large):
    page = shown(kind, language, 320, large=large)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("language", ["zh", "en"])
def test_text_is_large_and_lines_stand_apart(shown, language):
    page = shown("checklist", language, 390)
    sizes = page.evaluate(
        """[...document.querySelectorAll("p:not(.small), li, label, a, h1, h2")].map(each => {
            const style = getComputedStyle(each);
            return [parseFloat(style.fontSize), parseFloat(style.lineHeight)];
        })"""
    )
    assert min(size for size, _ in sizes) >= 24
    assert all(line >= 1.3 * size for size, line in sizes)


@pytest.mark.parametrize("kind", ["checklist", "blocks"])
def test_what_is_to_be_hit_is_large(shown, kind):
    page = shown(kind, "zh", 320)
    heights = page.evaluate(
        """[...document.querySelectorAll("label, .alone a, .address a")].map(
            each => each.getBoundingClientRect().height)"""
    )
    assert len(heights) > 1
    assert min(heights) >= 60


def test_boxes_are_ticked_with_a_finger_and_with_keys(shown):
    page = shown("blocks", "zh", 390)
    box = page.get_by_label("身份证")
    page.get_by_text("身份证", exact=True).click()
    assert box.is_checked()
    box.press("Space")
    assert not box.is_checked()
    assert page.get_by_label("老花镜").is_checked()


def test_steps_are_counted_and_begin_again(shown):
    tree = shown("blocks", "zh", 390).locator("main").aria_snapshot()
    assert tree.index("先做这个") < tree.index("再做那个") < tree.index("又是第一步")
    assert 'heading "认证 & 办法" [level=1]' in tree
    assert 'img "二维码：si.12333.gov.cn"' in tree


def test_on_paper_each_sheet_begins_a_page_of_the_right_size(shown, tmp_path):
    page = shown("blocks", "zh", 1280)
    page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    sides = PdfReader(tmp_path / "page.pdf").pages
    # Chromium takes some characters for the radicals that look like them.
    texts = [unicodedata.normalize("NFKC", each.extract_text()).strip() for each in sides]
    numbered = [f"{at} / {len(sides)}\n" for at in range(1, len(sides) + 1)]
    bodies = [text.removeprefix(each) for text, each in zip(texts, numbered, strict=True)]
    assert [each.startswith("第二张") for each in bodies if "第二张" in each] == [True]
    assert [round(float(each) / 72 * 25.4) for each in sides[0].mediabox[2:]] == [210, 297]
