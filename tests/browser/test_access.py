"""Who sees, hears or moves badly can use every question and every result."""

from importlib.resources import files as resources
from typing import Any

import pytest

from browser.drive import (
    ARGUMENTS,
    BROWSER,
    IN_A_BROWSER,
    LANGUAGES,
    PAGES,
    WALK,
    hurried,
    library,
    pressed,
    result,
    trails,
)

pytestmark = IN_A_BROWSER

AXE = """async (all) => (await axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
  rules: {
    "color-contrast": {enabled: all},
    "color-contrast-enhanced": {enabled: all},
    "target-size": {enabled: all},
  },
})).violations.map((each) => [each.id, each.nodes.map((node) => node.html)])"""
"""What axe finds: with `all`, or without the rules that take three quarters of the time."""

SHAPES = """() => {
  const copy = document.querySelector("#guide").cloneNode(true);
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const named = texts.currentNode.parentElement.closest("button[aria-label]");
    if (texts.currentNode.data.trim() && !named) texts.currentNode.data = "x";
  }
  copy.querySelectorAll("[value]").forEach((each) => each.removeAttribute("value"));
  const blocks = copy.querySelectorAll("header, footer, article > *, main > :not(article)");
  return [copy, ...blocks].map((each) => each.outerHTML);
}"""
"""The page as axe sees it, and each of its blocks alone: all elements and attributes.

Of a text it says only that there is one, but for a text that has to agree with a name beside it.
"""

MEASURE = """() => {
  document.querySelectorAll("details").forEach((each) => { each.open = true; });
  const seen = (each) => each.getClientRects().length > 0;
  const faults = [];
  const small = (each, least) => {
    const box = each.getBoundingClientRect();
    if (box.height < least || box.width < least) {
      faults.push(["target", box.width, box.height, each.outerHTML.slice(0, 90)]);
    }
  };
  document.querySelectorAll("button, summary, #find, .checklist label").forEach((each) => {
    if (seen(each)) small(each, 60);
  });
  const buttons = Array.from(document.querySelectorAll("button")).filter(seen);
  buttons.forEach((one, index) => buttons.slice(index + 1, index + 4).forEach((other) => {
    const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
    const gap = Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
    if (gap < 6) faults.push(["close", gap, one.textContent, other.textContent]);
  }));
  document.querySelectorAll("body *:not(script)").forEach((each) => {
    const text = Array.from(each.childNodes).some((node) => node.nodeType === 3 && node.data.trim());
    if (!text || !seen(each)) return;
    const style = getComputedStyle(each), size = parseFloat(style.fontSize);
    if (size < 24) faults.push(["size", size, each.outerHTML.slice(0, 90)]);
    if (parseFloat(style.lineHeight) < 1.3 * size) {
      faults.push(["lines", style.lineHeight, each.outerHTML.slice(0, 90)]);
    }
    if (each.matches("p.plain") && parseFloat(style.marginBottom) < 1.3 * parseFloat(style.lineHeight)) {
      faults.push(["paragraphs", style.marginBottom, each.outerHTML.slice(0, 90)]);
    }
  });
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) faults.push(["wide", wide]);
  return faults;
}"""

FITS = """() => {
  const answers = Array.from(document.querySelectorAll(".answers > .answer"));
  return Math.max(...answers.map((each) => each.getBoundingClientRect().bottom));
}"""


def pages() -> list[dict[str, str]]:
    """A way to each question, to the cities of a province, and to each outcome."""
    found: dict[str, dict[str, str]] = {}
    for answers in trails():
        at = result(answers)
        name = at.walk.question or at.walk.outcome
        assert name is not None
        found.setdefault(name, answers)
    return list(found.values())


def each_page(visit: Any, size: int) -> Any:
    """The page at every one of `pages`, in the size of text that comes after `size` steps."""
    page = visit.open(f"#.size={size}")
    for answers in pages():
        page.evaluate(WALK, [pressed(answers)])
        yield answers, page


def with_axe(page: Any) -> Any:
    """The page, with axe in it."""
    script = resources("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    page.evaluate(script)
    return page


@pytest.mark.parametrize("size", [0, 4])
@pytest.mark.parametrize("language", PAGES)
def test_axe_finds_nothing_on_any_page(visiting, language, size):
    visit = visiting(language, color_scheme="dark" if size else "light")
    found = {}
    loaded = False
    for answers, page in each_page(visit, size):
        if not loaded:
            with_axe(page)
            loaded = True
        faults = page.evaluate(AXE, arg=True)
        if faults:
            found[tuple(answers.items())] = faults
    assert found == {}


def test_axe_finds_nothing_in_any_state(visit):
    page = with_axe(hurried(visit.open()))
    found = {}
    pages, parts = set(), set()
    for answers in trails():
        page.evaluate(WALK, [pressed(answers)])
        whole, *blocks = page.evaluate(SHAPES)
        if whole not in pages:
            # What stands around a block makes no difference to its contrast and its targets.
            faults = page.evaluate(AXE, arg=not parts.issuperset(blocks))
            pages.add(whole)
            parts.update(blocks)
            if faults:
                found[tuple(answers.items())] = faults
    assert found == {}
    assert len(pages) > 500


def test_axe_finds_what_is_wrong(visit):
    page = with_axe(visit.open())
    page.evaluate("document.querySelector('h1').remove(); document.documentElement.lang = ''")
    assert {each for each, _ in page.evaluate(AXE, arg=True)} >= {
        "html-has-lang",
        "page-has-heading-one",
    }


@pytest.mark.parametrize("size", [0, 4])
@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_are_large_and_buttons_easy_to_hit(visiting, language, size):
    visit = visiting(language, viewport={"width": 320, "height": 568})
    found = {}
    for answers, page in each_page(visit, size):
        faults = page.evaluate(MEASURE)
        if faults:
            found[tuple(answers.items())] = faults
        assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == (
            24 if size == 0 else 40
        )
    assert found == {}


@pytest.mark.parametrize("language", PAGES)
def test_twice_as_large_letters_in_the_browser_do_not_make_the_page_wider(browser, files, language):
    wide = {}
    larger = browser.browser_type.launch(
        executable_path=BROWSER, args=[*ARGUMENTS, "--blink-settings=defaultFontSize=32"]
    )
    page = larger.new_page(viewport={"width": 320, "height": 568})
    for size in (0, 4):
        page.goto("about:blank")
        page.goto(f"{files[language]}#.size={size}")
        assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") == (
            48 if size == 0 else 80
        )
        for answers in pages():
            page.evaluate(WALK, [pressed(answers)])
            page.evaluate(
                "document.querySelectorAll('details').forEach((each) => each.open = true)"
            )
            width = page.evaluate("document.documentElement.scrollWidth")
            if width > 320:
                wide[tuple(answers.items())] = width
    larger.close()
    assert wide == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_and_its_answers_are_seen_at_once(visiting, language):
    visit = visiting(language)
    low = {}
    for answers, page in each_page(visit, 0):
        question = result(answers).walk.question
        if question is not None and len(library().questions[question].options) <= 4:
            bottom = page.evaluate(FITS)
            if bottom > 640:
                low[question] = bottom
    assert low == {}
