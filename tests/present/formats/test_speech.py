"""Pages that are read aloud: nothing is lost, and nothing is left that a voice stumbles over."""

import datetime as dt
import re
from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from certguide.core.result import consult
from certguide.core.situation import situation
from certguide.loading.library import load
from certguide.present.formats.registry import render
from certguide.present.formats.spoken.numerals import cardinal, digits
from certguide.present.formats.spoken.sentence import spoken
from certguide.present.page import (
    Address,
    Blanks,
    Break,
    Callout,
    Checklist,
    Detail,
    Diagram,
    Edge,
    Entry,
    Finding,
    Heading,
    Listing,
    Node,
    Page,
    Paragraph,
    Steps,
    Table,
)
from certguide.present.views.checklist import checklist_page
from certguide.present.views.duepage import due_page
from certguide.present.views.guide import guide_page, question_page
from certguide.present.views.methods import methods_page
from certguide.present.views.steps import steps_page
from present.sample import LANGUAGES, SITUATIONS, WORDS, compare_golden, result

TODAY = dt.date(2026, 11, 25)
READ = {"zh": "一-龥〇A-Za-z ，、；：。？’'-", "en": "一-龥A-Za-z0-9 ,;:.?’'-"}
"""All that a line may hold, as the inside of a class of characters."""


def speech(page):
    return render(page, "speech", width=80, colour=False)


def page(*blocks, language="zh"):
    return Page(language=language, blocks=blocks, data={})


def lines(*blocks, language="zh"):
    return speech(page(*blocks, language=language)).splitlines()


# The way back, written from the rules alone: characters and figures, without marks and pauses.


def _value(said):
    """What a run of Chinese numerals stands for: figures one by one, or a number."""
    if not set(said) & set("十百千万亿"):
        return "".join(str("零一二三四五六七八九".index(each)) for each in said)
    total = group = digit = 0
    for each in said:
        if each in "万亿":
            total = total + group + digit if each == "亿" else total
            total = total * 10**8 if each == "亿" else total + (group + digit) * 10**4
            group = digit = 0
        elif each in "十百千":
            group += (digit or 1) * 10 ** ("十百千".index(each) + 1)
            digit = 0
        else:
            digit = "零一二三四五六七八九".index(each)
    return str(total + group + digit)


def _figures(text):
    text = text.replace("〇", "零").replace("两", "二")
    return re.sub("[零一二三四五六七八九十百千万亿]+", lambda found: _value(found[0]), text)


def _bare(text, language):
    if language == "zh":
        text = _figures(text)
    return "".join(char for char in text if char.isalnum()).casefold()


_NAMES = {
    "zh": "加 和 等号 星号 斜杠 短横 下划线 点 冒号 问号 百分号 一横 两横",
    "en": "plus and equals asterisk slash dash underscore dot colon question_mark percent",
}


def unspoken(said, language):
    """The characters of a page that was read aloud."""
    said = re.sub(r"(?m)^(第[^步：]+步：|Step \d+: )", "", said)
    said = re.sub(r"空着，(要写|等着写)|blank, to be written in:?", "", said)
    for name in _NAMES[language].split():
        said = re.sub(rf" {name.replace('_', ' ')}(?= )", "", said)
    said = re.sub("(?<=[零一二三四五六七八九十百千万亿])点(?=[零一二三四五六七八九])", ".", said)
    return _bare(said.replace("区号加", "区号").replace("，或", "或"), language)


def unmarked(text, language):
    """The same of a page that is looked at."""
    text = re.sub(r"(?m)^ *(\d+\. |- |! |\[[x ]\] )", "", text)
    text = re.sub(r"https?://|[_\u3000]{2,}", "", text)
    # A line is broken within what has no space, such as a date.
    text = re.sub(r"\n +", " " if language == "en" else "", text)
    text = re.sub(r"(?<=\d-)\s+(?=\d)|(?<=/)\s+", "", text)
    text = re.sub(r"(?<![\d/-])(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])", _date_in(language), text)
    for name in ("and", "plus") if language == "en" else ():
        text = re.sub(rf" {name}(?= )", "", text)
    return _bare(text.replace(" / ", "或" if language == "zh" else "or"), language)


def _date_in(language):
    def said(found):
        year, month, day = found.groups()
        if language == "zh":
            return f"{year}年{int(month)}月" + (f"{int(day)}日" if day else "")
        name = WORDS["en"].months[int(month) - 1]
        return f"{int(day)} {name} {year}" if day else f"{name} {year}"

    return said


def assert_nothing_is_lost(page_):
    looked_at = render(page_, "text", width=100, colour=False)
    assert unspoken(speech(page_), page_.language) == unmarked(looked_at, page_.language)


def assert_it_can_be_read_aloud(page_):
    language = page_.language
    said = speech(page_)
    assert said.endswith("\n")
    for line in said.splitlines():
        assert re.fullmatch(rf"[{READ[language]}]+[{'。？' if language == 'zh' else '.?'}]", line)
        assert not re.search(
            r"[，、；：,;:.][，、；：。？,;:.?]|  |^[ ，、；：,;:]|[。？].", line
        ), line
        assert not re.search(r"\d{5}(?!\.\d)|\b110\b", line), line
        # One sentence a line.
        assert not re.search(r"[.?] [A-Z]", line), line


# What is said.


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("拨12333问。", "拨一二三三三问。"),
        ("拨发放地的区号+12333问。", "拨发放地的区号加一二三三三问。"),
        ("报警110，反诈96110。", "报警一一零，反诈九六一一零。"),
        ("2026-08-31 到 2026年9月1日", "二〇二六年八月三十一日到二〇二六年九月一日。"),
        ("约2023-01", "约二〇二三年一月。"),
        ("2026-13-45", "二零二六，一三，四五。"),
        ("2026-02-31", "二零二六，零二，三一。"),
        ("无日期，2019", "无日期，二〇一九。"),
        (
            "18岁，3次，12个月，25处，2个月，第2步，2月2日",
            "十八岁，三次，十二个月，二十五处，两个月，第二步，二月二日。",
        ),
        ("2,027种，2000个，79,722.2元", "两千零二十七种，两千个，七万九千七百二十二点二元。"),
        ("人社厅发〔2018〕54号", "人社厅发，二〇一八，五十四号。"),
        ("每月1–15日，3-5天", "每月一到十五日，三到五天。"),
        ("占95%，30.5分，第007号", "占百分之九十五，三十点五分，第零零七号。"),
        ("7064-6962-9121-7", "七零六四，六九六二，九一二一，七。"),
        (
            "依据：S60（2026-01-20，B级）、S63（无日期，A级）。",
            "依据：S 六零，二〇二六年一月二十日，B级；S 六三，无日期，A级。",
        ),
        ("网址 si.12333.gov.cn。", "网址 s i 点 一二三三三 点 gov 点 cn。"),
        ("https://m.a.com/b/X1?c=2", "m 点 a 点 com 斜杠 b 斜杠 X 一 问号 c 等号 二。"),
        ("打开“河南社保”或“豫事办”。", "打开河南社保或豫事办。"),
        ("说“过期”“领补贴”的", "说过期、领补贴的。"),
        ("加 --full，或 -a phone=own", "加 两横 full，或 一横 a phone 等号 own。"),
        ("日子：　　　　年　　月　　日", "日子：空着，要写年、月、日。"),
        ("帮忙的人：　　　　", "帮忙的人：空着，等着写。"),
        ("健在 / 去世", "健在，或去世。"),
        ("快！办好了", "快。|办好了。"),
        ("查了 64 个文件", "查了六十四个文件。"),
        ("S170 追回养老金", "S 一七零 追回养老金。"),
        ("→ [ ] * _ · ——", "到，星号 下划线。"),
        ("上午8:30–11:30，下午2:00—5:05", "上午八点三十分到十一点三十分，下午两点到五点零五分。"),
        ("15：00截止", "十五点截止。"),
        ("7—15个工作日", "七到十五个工作日。"),
        ("⽼⼈的caf\u0065\u0301", "老人的café。"),
        ("“”（）", ""),
        ("", ""),
    ],
)
def test_what_is_said_in_chinese(text, said):
    assert spoken(text, "zh") == tuple(each for each in said.split("|") if each)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Call 12333, 110 or 96110.", "Call 1 2 3 3 3, 1 1 0 or 9 6 1 1 0."),
        ("the area code + 12333", "the area code plus 1 2 3 3 3."),
        ("By 2026-08-31, since 2026-03", "By 31 August 2026, since March 2026."),
        ("Every 12 months. In 2026, 2,027 of them", "Every 12 months.|In 2026, 2,027 of them."),
        (
            "Based on S60 (2026-01-20, grade B); S63.",
            "Based on S 6 0, 20 January 2026, grade B; S 6 3.",
        ),
        ("At si.12333.gov.cn.", "At s i dot 1 2 3 3 3 dot gov dot cn."),
        ("Tap “登录” (log in). Done?", "Tap 登录, log in.|Done?"),
        ("result: 7064-6962-9121-7", "result: 7 0 6 4, 6 9 6 2, 9 1 2 1, 7."),
        ("(add --full)", "add dash dash full."),
        ("version 2026.11.25, 30.5, 95%", "version 2026 dot 11 dot 25, 30.5, 95 percent."),
        (
            "Done on: year　　month　　day　　",
            "Done on: blank, to be written in: year, month, day.",
        ),
        ("The pensioner's e-card — 1-3 days", "The pensioner's e-card, 1 to 3 days."),
        ("Open 8:30–11:30, 9 – 5 and at 15:00", "Open 8:30 to 11:30, 9 to 5 and at 15:00."),
        ("Living / Not sure", "Living, or Not sure."),
        ("社会保险法（第73条）", "社会保险法, 第 73 条."),
        ("Name____. Then call.", "blank, to be written in: Name.|Then call."),
        ("Such, e.g. this!Well", "Such, for example this.|Well."),
    ],
)
def test_what_is_said_in_english(text, said):
    assert spoken(text, "en") == tuple(said.split("|"))


def test_traditional_characters_have_their_own_numerals():
    assert spoken("2個月，20,000次，20000.5", "zh-hant") == ("兩個月，兩萬次，兩萬點五。",)
    assert spoken("2:00", "zh-hant") == ("兩點。",)


@given(st.integers(0, 10**16 - 1))
@example(10)
@example(110)
@example(100_000_001)
@example(20_002)
def test_a_number_is_read_as_it_is_counted(number):
    said = cardinal(number)
    assert _figures(said) == str(number)
    assert "零零" not in said
    assert not said.endswith("零") or number == 0


def test_some_numbers_as_people_say_them():
    said = "零 十 十八 二十 一百零一 一百一十 两千零二十七 一万零五百 两万 十二万三千 一亿零一"
    numbers = (0, 10, 18, 20, 101, 110, 2027, 10_500, 20_000, 123_000, 100_000_001)
    assert [cardinal(each) for each in numbers] == said.split()
    assert (digits("12333"), digits("2026", "〇")) == ("一二三三三", "二〇二六")


# What becomes of the blocks.


def test_a_step_a_failure_and_a_heading_are_sentences():
    failing = Detail(label="如果忘了密码：", text="重新设。还不行，就去窗口")
    steps = Steps(entries=(Entry(text="输入密码。", details=(failing,)), Entry(text="点“好”")))
    assert lines(Heading(text="一步一步来"), steps) == [
        "一步一步来。",
        "第一步：输入密码。",
        "如果忘了密码：重新设。",
        "还不行，就去窗口。",
        "第二步：点好。",
    ]
    assert lines(steps, language="en")[0] == "Step 1: 输入密码."


def test_a_box_is_told_of_where_some_are_ticked():
    plain = Checklist(entries=(Entry(text="必带：身份证"), Entry(text="可带：老花镜")))
    some = Checklist(entries=(Entry(text="身份证", ticked=True), Entry(text="老花镜")))
    assert lines(plain) == ["必带：身份证。", "可带：老花镜。"]
    assert lines(some) == ["已打勾：身份证。", "还没打勾：老花镜。"]
    assert lines(some, language="en")[0].startswith("Ticked: ")


def test_a_callout_is_announced_once():
    callout = Callout(entries=(Entry(text="不收钱"), Entry(text="别转账")))
    assert lines(callout) == ["请注意。", "不收钱。", "别转账。"]
    assert lines(Heading(text="请注意"), callout) == lines(callout)
    assert lines(Heading(text="别的"), callout)[:2] == ["别的。", "请注意。"]
    assert lines(callout, language="en")[0] == "Please note."


def test_a_table_is_told_row_by_row():
    table = Table(head=("地方", "多久"), rows=(("河南", "180天"), ("西藏", "–"), ("甲" * 60, "乙")))
    assert lines(table) == [
        "地方：河南；多久：一百八十天。",
        "地方：西藏。",
        f"地方：{'甲' * 60}。",
        "多久：乙。",
    ]


def test_a_diagram_is_told_place_by_place():
    nodes = [("s", "开始", "start"), ("q", "有手机吗？", "question"), ("m", "刷脸", "method")]
    drawn = Diagram(
        title="图",
        description="",
        nodes=tuple(Node(id=id_, text=text, kind=kind) for id_, text, kind in nodes),
        edges=(Edge(source="s", target="q"), Edge(source="q", target="m", text="有")),
    )
    assert lines(drawn) == ["开始。", "然后到：有手机吗？", "有手机吗？", "如果是有，就到：刷脸。"]


def test_what_is_on_paper_and_what_is_in_files():
    blank = Blanks(entries=(Detail(label="日子：", text="　　年　　月"),))
    finding = Finding(
        file="flows/a.yaml",
        line=3,
        column=5,
        code="CG101",
        severity="error",
        label="错误",
        text="  goto: b",
        message="",
        fix="",
        told=("没有 b。", "改成 c"),
    )
    whole = Finding(
        **{each: getattr(finding, each) for each in finding.__struct_fields__}
        | {"line": None, "text": None}
    )
    assert lines(
        Address(label="官网：", url="https://si.12333.gov.cn/"),
        blank,
        Break(),
        Listing(lines=("a: 1", "")),
        finding,
        whole,
        Paragraph(text="完"),
    ) == [
        "官网：s i 点 一二三三三 点 gov 点 cn。",
        "日子：空着，要写年、月。",
        "下一张。",
        "a：一。",
        "文件 flows 斜杠 a 点 yaml，第三行，第五列：错误，C G 一零一。",
        "goto：b。",
        "没有 b。",
        "改成 c。",
        "文件 flows 斜杠 a 点 yaml：错误，C G 一零一。",
        "没有 b。",
        "改成 c。",
        "完。",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_word_for_word(language, update_golden):
    each = guide_page(result("helper"), language, WORDS[language], full=True)
    compare_golden(f"helper-full.{language}.speech", speech(each), update=update_golden)


def test_traditional_characters_are_read_aloud_too():
    steps = Steps(entries=(Entry(text="撥12333，2次。"),))
    address = Address(label="官網：", url="https://si.12333.gov.cn")
    assert lines(steps, address, language="zh-hant") == [
        "第一步：撥一二三三三，兩次。",
        "官網：s i 點 一二三三三 點 gov 點 cn。",
    ]


# What holds whatever is said.


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
@example("0" * 30, "zh")
@example("--a.b.c//1-2-3%", "en")
def test_whatever_the_text_every_line_ends_and_begins_with_a_word(text, language):
    for line in spoken(text, language):
        assert line[-1] in "。？.?"
        assert line[0].isalnum() or not line[0].isascii()
        assert not set(line) & set("→[]!*_·“”（）()|<>{}~^`\n\t")


@cache
def library():
    return load()


PAID = {"who": "self", "benefit": "employee", "payment": "paid", "checked": "due"}
PEOPLE = {
    "e-card": {**PAID, "phone": "own", "face": "yes", "ecard": "active"},
    "mini-program": {**PAID, "phone": "own", "face": "yes", "ecard": "none", "app": "wechat"},
    "alipay": {**PAID, "phone": "own", "face": "yes", "ecard": "none", "app": "alipay"},
    "online-app": {**PAID, "phone": "own", "face": "yes", "ecard": "none", "app": "none"},
    "community-centre": {**PAID, "phone": "none", "mobility": "can-go", "office": "community"},
    "bureau": {**PAID, "phone": "none", "mobility": "can-go", "office": "bureau"},
    "home-visit": {**PAID, "phone": "none", "mobility": "homebound"},
    "nothing-to-do": {**PAID, "checked": "valid"},
    "consular": {**PAID, "residence": "abroad", "passport": "chinese"},
    "hk-mo-tw": {**PAID, "residence": "hk-mo-tw"},
    "report-death": {"who": "family", "life": "deceased"},
    "pension-paused": {"who": "family", "life": "serving-sentence"},
    "other-department": {"who": "self", "benefit": "other-allowance"},
}


def test_every_outcome_is_read_aloud():
    assert set(PEOPLE) == {*library().methods, *library().notices}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("outcome", PEOPLE)
def test_every_outcome_says_all_that_its_page_shows(outcome, language):
    answers = {"residence": "paying-place", **PEOPLE[outcome]}
    found = consult(library(), None, answers, TODAY)
    assert found.walk.outcome == outcome
    for full in (False, True):
        found_page = guide_page(found, language, WORDS[language], full=full)
        assert_nothing_is_lost(found_page)
        assert_it_can_be_read_aloud(found_page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_so_do_the_methods_their_steps_and_what_to_bring(language):
    words = WORDS[language]
    known = situation(library(), {"who": "family"}, TODAY)
    for each in (
        methods_page(known, language, words),
        *(steps_page(known, method, language, words) for method in library().ranked),
        *(checklist_page(known, method, language, words) for method in library().ranked),
    ):
        assert_it_can_be_read_aloud(each)
        assert_nothing_is_lost(each)


@pytest.mark.parametrize("language", LANGUAGES)
def test_so_does_every_place(language):
    for place in library().questions["region"].options:
        facts = {"region": place, "benefit": "survivor", "last": "2026-03-10"}
        known = situation(library().at(place), facts, TODAY)
        for each in (
            methods_page(known, language, WORDS[language]),
            due_page(known, language, WORDS[language]),
        ):
            assert_it_can_be_read_aloud(each)
            assert_nothing_is_lost(each)


@pytest.mark.parametrize("language", LANGUAGES)
def test_so_does_every_question_on_the_way(language):
    seen = set()
    waiting = [{}]
    while waiting:
        answers = waiting.pop()
        found = consult(library(), None, answers, TODAY)
        key = found.walk.question
        if key is None or key in seen:
            continue
        seen.add(key)
        each = question_page(found, language, WORDS[language])
        assert_it_can_be_read_aloud(each)
        assert_nothing_is_lost(each)
        waiting += [{**answers, key: option} for option in (*found.question.options, "unsure")]
    assert {"who", "benefit", "face", "office", "passport"} <= seen


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SITUATIONS)
def test_so_do_the_flows_of_others(name, language):
    each = guide_page(result(name), language, WORDS[language], full=True)
    assert_it_can_be_read_aloud(each)
    assert_nothing_is_lost(each)
