"""What somebody does on the page: press, go back, change, tick, print, read aloud, switch."""

import datetime as dt
import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from browser.drive import IN_A_BROWSER, PAGES, expected, library, lines, result
from certguide.present.formats.html import digest
from certguide.present.site.told.lasting import lasts
from certguide.present.site.told.result import site_page
from certguide.words import words
from present.site.built import DAY, built

pytestmark = IN_A_BROWSER

HOME = {
    "who": "family",
    "life": "alive",
    "benefit": "employee",
    "payment": "paid",
    "checked": "no",
    "region": "henan",
    "residence": "paying-place",
    "phone": "none",
    "mobility": "homebound",
    "stays-in": "home",
}
PRESSED = [
    *("帮家里人或朋友", "健在", "职工养老金（企业退休、灵活就业）", "按月到账", "还没查过"),
    *("河南", "河南别的地方", "就住在发养老金的地方", "没有", "出不了门（卧床、住院）", "家里"),
]
ADDRESS = "#" + "&".join(f"{key}={value}" for key, value in HOME.items())
SHOWN = """Array.from(document.querySelectorAll("article :is(h1, h2, h3, p, label)"))
  .filter((each) => !each.closest("[data-own]")).map((each) => each.textContent)"""
VOICES = """
window.said = [];
const voices = ["zh-CN", "en-US"].map((lang) => ({lang, name: lang}));
Object.defineProperty(window, "SpeechSynthesisUtterance", {value: class {
  constructor(text) { this.text = text; }
}});
Object.defineProperty(window, "speechSynthesis", {value: {
  getVoices: () => voices, cancel: () => window.said.push("stop"), addEventListener: () => {},
  speak: (each) => window.said.push([each.text, each.voice.lang]),
}});
"""


def press(page, text):
    page.get_by_role("main").get_by_role("button", name=text, exact=True).click()


def focused(page):
    return page.evaluate(
        "document.activeElement.tagName + ' ' + document.activeElement.textContent"
    )


def test_a_whole_way_by_pressing(visit):
    page = visit.open()
    assert visit.title == "您是替谁来问的？"
    assert not page.get_by_role("button", name="返回").is_visible()
    titles = []
    for text in PRESSED:
        press(page, text)
        assert focused(page) == f"H1 {visit.title}"
        assert page.evaluate("scrollY") == 0
        titles.append(page.title())
    assert visit.title == "请人上门认证"
    assert page.evaluate(SHOWN) == expected(HOME, "zh")["lines"]
    assert len(set(titles)) == len(PRESSED)
    assert all(each.endswith(" – 养老金领取资格认证，怎么办最合适") for each in titles)


def test_a_whole_way_by_keys_alone(visit):
    page = visit.open()
    for text in PRESSED:
        for _ in range(80):
            page.keyboard.press("Tab")
            if focused(page) == f"BUTTON {text}":
                break
        page.keyboard.press("Enter")
    assert visit.title == "请人上门认证"


def test_back_is_the_browsers_and_the_pages_own(visit):
    page = visit.open()
    seen = []
    for text in PRESSED:
        seen.append(visit.title)
        press(page, text)
    end = visit.title
    for number, title in enumerate(reversed(seen)):
        if number % 2:
            page.go_back()
        else:
            page.get_by_role("button", name="返回").click()
        page.wait_for_function(
            "(title) => document.querySelector('h1').textContent === title", arg=title
        )
    for _ in seen:
        page.go_forward()
    page.wait_for_function("(title) => document.querySelector('h1').textContent === title", arg=end)
    assert page.evaluate(SHOWN) == expected(HOME, "zh")["lines"]


def test_reloading_keeps_the_place_and_back_still_works(visit):
    page = visit.open()
    for text in PRESSED[:4]:
        press(page, text)
    page.get_by_role("button", name="大字").click()
    here = visit.title
    page.reload()
    assert visit.title == here
    assert page.evaluate("document.documentElement.className") == "js size-1"
    page.get_by_role("button", name="返回").click()
    page.wait_for_function(
        "(title) => document.querySelector('h1').textContent !== title", arg=here
    )
    assert visit.title == "这笔钱现在还按月到账吗？"


def test_a_page_opened_in_the_middle_has_a_way_back(visit):
    page = visit.open(ADDRESS)
    assert visit.title == "请人上门认证"
    page.get_by_role("button", name="返回").click()
    assert visit.title == "老人现在住在家里、医院，还是养老院？"
    page.get_by_role("button", name="返回").click()
    assert visit.title == "老人方便出门吗？"


def test_an_address_that_fits_nothing_begins_anew(visit):
    for strange in ("#who=nobody&<b>=1&.at=nowhere&.in=x&.size=99", "#%", "#=&&", "#.size=-1"):
        visit.open(strange)
        assert visit.title == "您是替谁来问的？"
    visit.open(ADDRESS.replace("henan", "hubei%2Fwuhan"))
    assert "武汉" in visit.page.inner_text("article")


def test_an_answer_is_changed_and_the_others_stay(visit):
    page = visit.open(ADDRESS)
    page.get_by_role("button", name="改：养老金是哪里发的？").click()
    assert visit.title == "养老金是哪里发的？"
    press(page, "海南")
    press(page, "海南别的地方")
    assert page.evaluate(SHOWN) == expected({**HOME, "region": "hainan"}, "zh")["lines"]
    page.get_by_role("button", name="改：老人方便出门吗？").click()
    assert page.locator(".was").all_inner_texts() == ["上次选的"]
    press(page, "方便")
    assert visit.title == "哪一个离得近？"
    press(page, "社保局大厅")
    without = {key: value for key, value in HOME.items() if key != "stays-in"}
    wanted = {**without, "region": "hainan", "mobility": "can-go", "office": "bureau"}
    assert page.evaluate(SHOWN) == expected(wanted, "zh")["lines"]
    assert "stays-in" not in page.evaluate("location.hash")


def test_what_to_do_if_a_step_fails_is_unfolded_and_what_to_have_ready_is_seen(visit):
    page = visit.open(
        "#who=self&benefit=employee&payment=paid&checked=no&region=henan"
        "&residence=paying-place&phone=own&face=yes&ecard=active"
    )
    assert page.locator(".fallbacks details").count() == 0
    assert page.locator(".fallbacks .detail").first.is_visible()
    assert not page.locator(".steps details .detail").first.is_visible()
    page.get_by_text("没办成？看这里").first.click()
    assert page.locator(".steps details .detail").first.is_visible()


def test_more_answers_make_a_result_finer(visit):
    page = visit.open(ADDRESS)
    press(page, "老人的身份证怎么样？")
    press(page, "找不到了")
    assert page.evaluate(SHOWN) == expected({**HOME, "id-card": "lost"}, "zh")["lines"]


def test_starting_again_forgets_answers_and_ticks(visit):
    page = visit.open(ADDRESS)
    page.get_by_role("checkbox").first.check()
    press(page, "从头来过")
    assert (visit.title, page.evaluate("location.hash")) == ("您是替谁来问的？", "")
    page = visit.open(ADDRESS)
    assert not page.get_by_role("checkbox").first.is_checked()


def test_the_same_thing_is_ticked_for_each_way_of_its_own(visit):
    page = visit.open(
        "#who=self&benefit=survivor&payment=new&region=anhui/wuhu&residence=elsewhere"
        "&phone=own&face=yes&ecard=active"
    )
    twice = page.get_by_role("checkbox", name="必带：身份证原件")
    assert twice.count() == 2
    twice.first.check()
    for language in ("English", "中文"):
        page.get_by_role("button", name=language).click()
    assert [each.is_checked() for each in twice.all()] == [True, False]


def test_another_language_keeps_answers_ticks_and_focus(visit):
    page = visit.open(ADDRESS)
    page.get_by_role("checkbox").nth(1).check()
    page.get_by_role("button", name="English").click()
    assert page.evaluate("document.documentElement.lang") == "en"
    assert focused(page) == "BUTTON 中文"
    assert page.evaluate(SHOWN) == expected(HOME, "en")["lines"]
    assert [each.is_checked() for each in page.get_by_role("checkbox").all()][:3] == [
        False,
        True,
        False,
    ]
    assert page.evaluate("document.querySelector('article [lang=zh-CN]').lang") == "zh-CN"
    page.reload()
    assert page.evaluate("document.documentElement.lang") == "en"
    press(page, "Change: Can this person go out?")
    page.go_back()
    page.wait_for_selector("article")
    assert page.evaluate("document.documentElement.lang") == "en"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("河南", ["河南"]),
        ("wuhan", ["武汉"]),
        ("wh", ["芜湖", "威海", "武汉"]),
        ("九江", ["九江"]),
        ("太原", ["山西（太原）"]),
        ("湖北省", ["湖北"]),
        ("　ＷＵ han", ["武汉"]),
        ("火星", []),
    ],
)
def test_a_place_is_found_by_a_part_of_its_name(visit, typed, found):
    page = visit.open("#who=self&benefit=employee&payment=paid&checked=no")
    page.get_by_label("打字找：省、市，或拼音").fill(typed)
    shown = page.locator(".find .answer").all_inner_texts()
    assert shown == found
    said = f"找到{len(found)}个" if found else "没有找到。换个写法，或在下面选。"
    assert page.get_by_role("status").inner_text() == said
    if len(found) == 1:
        page.keyboard.press("Enter")
        assert visit.title != "养老金是哪里发的？"


def test_what_was_typed_stays_in_larger_letters_and_in_another_language(visit):
    page = visit.open("#who=self&benefit=employee&payment=paid&checked=no")
    page.get_by_label("打字找：省、市，或拼音").fill("wuhan")
    page.get_by_role("button", name="大字").click()
    assert page.locator(".find .answer").all_inner_texts() == ["武汉"]
    page.get_by_role("button", name="English").click()
    assert page.locator("#find").input_value() == "wuhan"
    assert page.locator(".find .answer").all_inner_texts() == ["Wuhan, Hubei"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        *((each, ["廣東"]) for each in ("廣東", "广东", "廣東省", "guangdong", "gd", "guangd")),
        ("內蒙古自治區", ["內蒙古"]),
        ("揚州", ["江蘇（揚州）"]),
        ("扬", ["江蘇（揚州）"]),
        ("臺灣", []),
    ],
)
def test_on_a_traditional_page_a_place_is_found_in_either_characters(visiting, typed, found):
    page = visiting("zh-hant").open("#who=self&benefit=employee&payment=paid&checked=no")
    page.get_by_label("打字找：省、市，或拼音").fill(typed)
    assert page.locator(".find .answer").all_inner_texts() == found
    said = f"找到{len(found)}個" if found else "沒有找到。換個寫法，或在下面選。"
    assert page.get_by_role("status").inner_text() == said


def test_a_traditional_page_goes_back_and_forth_to_english(visiting):
    visit = visiting("zh-hant")
    page = visit.open(ADDRESS)
    told = expected(HOME, "zh-hant")["lines"]
    assert visit.title == "請人上門認證"
    assert page.evaluate("document.documentElement.lang") == "zh-Hant"
    assert page.evaluate(SHOWN) == told
    other = page.get_by_role("button", name="English")
    assert other.inner_text() == words("zh").site.language
    other.click()
    assert page.evaluate("[document.documentElement.lang, location.hash.slice(-8)]") == [
        "en",
        ".lang=en",
    ]
    page.get_by_role("button", name="中文").click()
    assert page.evaluate(SHOWN) == told
    # An address from the other page means its answers here too.
    page = visit.open(f"{ADDRESS}&.lang=zh-CN")
    assert page.evaluate(SHOWN) == told


def test_a_traditional_page_is_read_aloud_in_chinese(visiting):
    visit = visiting("zh-hant")
    visit.page.add_init_script(VOICES)
    page = visit.open(ADDRESS)
    page.get_by_role("button", name="朗讀").click()
    said = page.evaluate("window.said.filter(Array.isArray)")
    assert ["請人上門認證", "zh-CN"] in said
    assert any("區號+一二三三三" in text for text, _ in said)


def test_the_text_grows_to_thirty_points_and_no_further(visit):
    page = visit.open()
    sizes = []
    for _ in range(6):
        sizes.append(page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)"))
        page.get_by_role("button", name="大字").click(force=True)
    assert sizes == [24, 28, 32, 36, 40, 40]
    assert focused(page) == "BUTTON 大字"


def test_a_page_without_a_voice_has_no_button_for_it(visit):
    assert not visit.open().get_by_role("button", name="朗读").is_visible()


def test_reading_aloud_says_numbers_digit_by_digit(visit):
    visit.page.add_init_script(VOICES)
    page = visit.open(ADDRESS)
    page.evaluate("window.said.length = 0")
    page.get_by_role("button", name="朗读").click()
    said = page.evaluate("window.said")
    assert said[0] == ["结果", "zh-CN"]
    assert said[1] == ["请人上门认证", "zh-CN"]
    assert any("区号+一二三三三" in text for text, _ in said)
    assert not any("12333" in text for text, _ in said)
    page.get_by_role("button", name="停").click()
    assert page.evaluate("window.said").pop() == "stop"
    page.get_by_role("button", name="English").click()
    page.get_by_role("button", name="Read").click()
    assert any(
        lang == "en-US" and "1 2 3 3 3" in text
        for text, lang in page.evaluate("window.said.slice(-99)")
        if lang
    )


@pytest.mark.parametrize(
    ("language", "locale", "tags", "spoken"),
    [
        ("zh", "zh-CN", ["zh-HK", "zh_CN", "en-US"], "zh_CN"),
        ("zh", "zh-HK", ["zh-TW", "zh-HK", "zh-CN"], "zh-CN"),
        ("zh-hant", "zh-HK", ["zh-CN", "zh-TW", "zh-HK"], "zh-HK"),
        ("zh-hant", "zh-TW", ["zh-CN", "zh-HK", "zh-TW"], "zh-TW"),
        ("zh-hant", "en-US", ["zh-CN", "zh-HK"], "zh-CN"),
        ("en", "de-DE", ["de-DE", "en-IN"], "en-IN"),
        ("en", "en-GB", ["en-IN", "en-GB"], "en-GB"),
        ("en", "en-GB", ["fr-FR", "zh-CN"], None),
    ],
)
def test_the_voice_is_the_one_that_the_reader_speaks(visiting, language, locale, tags, spoken):
    visit = visiting(language, locale=locale)
    visit.page.add_init_script(VOICES.replace('["zh-CN", "en-US"]', str(tags)))
    page = visit.open()
    button = page.locator("header [role=group] button").nth(2)
    assert button.is_visible() == (spoken is not None)
    if spoken is not None:
        button.click()
        assert page.evaluate("window.said.pop()[1]") == spoken


def test_a_voice_that_sends_the_text_away_is_not_used(visit):
    visit.page.add_init_script(VOICES.replace("name: lang}", "name: lang, localService: false}"))
    assert not visit.open().get_by_role("button", name="朗读").is_visible()


def test_moving_on_and_changing_anything_ends_the_reading(visit):
    visit.page.add_init_script(VOICES)
    page = visit.open("#who=self&benefit=employee")
    for name in ("English", "中文", "大字", "按月到账", "返回"):
        page.get_by_role("button", name=re.compile("^(朗读|Read)")).click()
        assert page.get_by_role("button", name=re.compile("^(停|Stop)$")).is_visible()
        page.evaluate("window.said.length = 0")
        page.get_by_role("button", name=name).first.click()
        page.wait_for_function("window.said.length > 0")
        assert page.evaluate("window.said.every((each) => each === 'stop')")
        assert not page.get_by_role("button", name=re.compile("^(停|Stop)$")).is_visible()


def test_on_paper_there_is_the_result_alone(visit):
    page = visit.open(ADDRESS)
    page.get_by_role("checkbox").first.check()
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    shown = page.evaluate(
        "document.body.innerText.split('\\n').map((each) => each.trim()).filter(Boolean)"
    )
    wanted = expected(HOME, "zh")["lines"]
    at = wanted.index("依据")
    assert re.sub(r"\s", "", "".join(shown[:-3])) == re.sub(r"\s", "", "".join(wanted[:at]))
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator("article details[open]").count() == 0
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"


def test_on_paper_no_sheet_ends_with_a_stray_line(visit):
    page = visit.open(ADDRESS)
    sheets = PdfReader(BytesIO(page.pdf(format="A4"))).pages
    said = re.sub(r"\s", "", sheets[-1].extract_text())
    assert "下次最晚" in said
    assert "做成" in said


@pytest.mark.parametrize("language", PAGES)
def test_a_page_made_long_ago_says_so_with_each_result(visiting, language):
    until = lasts(library(), DAY)
    assert until is not None
    said = words(language).page.stale.partition("{hotline}")[0]
    for day, told in ((until, False), (until + dt.timedelta(days=1), True)):
        visit = visiting(language, opened=day.isoformat())
        page = visit.open(ADDRESS)
        assert page.get_by_text(said).is_visible() == told
        assert page.locator("article :has(> h1) + .old").count() == int(told)
        page.emulate_media(media="print")
        assert page.get_by_text(said).is_visible() == told
        assert page.evaluate(SHOWN) == expected(HOME, language)["lines"]


def test_nothing_is_kept(visit):
    page = visit.open(ADDRESS)
    page.get_by_role("checkbox").first.check()
    kept = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
    assert kept == [0, 0, ""]


@pytest.mark.parametrize("media", ["screen", "print"])
def test_without_a_script_the_numbers_of_all_boxes_are_whole(visiting, media):
    visit = visiting(java_script_enabled=False)
    page = visit.open()
    page.emulate_media(media=media)
    room, wide = page.locator("#sheet ol").first.evaluate(
        """(list) => {
          const number = document.createElement("span");
          number.textContent = "15. ";
          number.style.whiteSpace = "pre";
          list.parentElement.append(number);
          return [parseFloat(getComputedStyle(list).paddingLeft), number.getBoundingClientRect().width];
        }"""
    )
    assert room > wide


@pytest.mark.parametrize("language", PAGES)
def test_without_a_script_there_are_questions_with_links(visiting, language):
    visit = visiting(language, java_script_enabled=False)
    page = visit.open()
    assert page.locator("#guide").inner_text() == ""
    assert "12333" in page.inner_text("#sheet")
    links = page.locator("#sheet section").first.get_by_role("link").all()
    targets = [each.get_attribute("href") for each in links]
    inside = [each for each in targets if each.startswith("#")]
    assert len(inside) > 30
    for each in inside:
        assert page.locator(f"[id='{each[1:]}']").count() == 1
    links[0].click()
    assert page.url.endswith(inside[0])
    assert page.locator(f"[id='{inside[0][1:]}']").is_visible()


def test_a_browser_too_old_for_the_script_shows_the_questions(visiting, tmp_path):
    text = built("zh").decode()
    script = re.findall("<script>(.*?)</script>", text, re.DOTALL)[1]
    old = "let = = 1;\n"
    broken = text.replace(script, old).replace(digest(script), digest(old))
    (tmp_path / "old.html").write_text(broken, encoding="utf-8")
    visit = visiting()
    visit.page.goto((tmp_path / "old.html").as_uri())
    assert visit.page.locator("#sheet").is_visible()
    assert len(visit.complaints) == 1
    visit.complaints.clear()
    visit.asked.clear()


def test_a_script_that_is_not_ours_does_not_run(visit):
    page = visit.open()
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'),"
        " {textContent: 'window.ours = 1'}))"
    )
    assert page.evaluate("window.ours") is None
    assert len(visit.complaints) == 1
    visit.complaints.clear()


def test_lines_tell_what_is_missing():
    page = site_page(result(HOME), "zh", words("zh").page)
    said = list(lines(page))
    assert said[0] == "请人上门认证"
    assert len(said) > 40
