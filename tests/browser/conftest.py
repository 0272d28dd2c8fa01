from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from browser.drive import ARGUMENTS, BROWSER, PAGES
from present.site.built import DAY, built


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert BROWSER is not None, "Chromium is not installed"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The address of the page by the language in which it begins."""
    folder = tmp_path_factory.mktemp("page")
    for language in PAGES:
        (folder / f"{language}.html").write_bytes(built(language))
    return {each: (folder / f"{each}.html").as_uri() for each in PAGES}


class Visit:
    """The page as somebody sees it, and all that it must not do."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.asked: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda each: self.asked.append(each.url))
        page.on("console", lambda each: self.complaints.append(each.text))
        page.on("pageerror", lambda each: self.complaints.append(str(each)))

    def open(self, hash_: str = "") -> Page:
        self.page.goto("about:blank")
        self.page.goto(self.address + hash_)
        return self.page

    @property
    def title(self) -> str:
        return self.page.locator("h1").inner_text()


Visiting = Callable[..., Visit]


@pytest.fixture
def visiting(browser: Browser, files: dict[str, str]) -> Iterator[Visiting]:
    """Opens the page that begins in a language, in a browser with more options."""
    made: list[tuple[Visit, BrowserContext]] = []

    def begin(language: str = "zh", opened: str = "", **options: Any) -> Visit:
        options = {"viewport": {"width": 360, "height": 640}, "offline": True, **options}
        context = browser.new_context(**options)
        # What is shown may hang on the day on which the page is opened.
        context.clock.set_fixed_time(f"{opened or DAY.isoformat()}T12:00:00")
        made.append((Visit(context.new_page(), files[language]), context))
        return made[-1][0]

    yield begin
    for visit, context in made:
        assert visit.complaints == []
        assert {each.partition("#")[0] for each in visit.asked} <= {visit.address, "about:blank"}
        assert context.cookies() == []
        context.close()


@pytest.fixture
def visit(visiting: Visiting) -> Visit:
    return visiting()
