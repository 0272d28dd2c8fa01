import datetime as dt

import pytest

from certguide.present.formats.registry import render
from certguide.present.page import (
    Address,
    Blanks,
    Bullets,
    Callout,
    Checklist,
    Entry,
    Heading,
    Paragraph,
    Steps,
)
from certguide.present.views.checklist import Marks, checklist_page
from present.sample import LANGUAGES, WORDS, compare_golden, library, printed, replace, someone
from present.sample import result as result_of

DAY = dt.date(2026, 11, 25)


def sheet(flow, language="zh", marks=None, as_of=DAY, **facts):
    outcome = library().outcome(flow)
    known = someone(as_of, **facts)
    return checklist_page(known, outcome, language, WORDS[language], marks or Marks())


def of_kind(page, kind):
    return [block for block in page.blocks if isinstance(block, kind)]


def steps_of(page):
    return of_kind(page, Steps)[0].entries


def said(page):
    """Every text of a page, a label and its text as one."""
    found = []
    for block in page.blocks:
        if isinstance(block, Address):
            found.append(block.label + block.shown)
        for each in getattr(block, "entries", ()):
            details = getattr(each, "details", ())
            found += [getattr(each, "label", "") + each.text]
            found += [detail.label + detail.text for detail in details]
        if isinstance(block, Heading | Paragraph):
            found.append(block.text)
    return found


@pytest.mark.parametrize(
    ("name", "flow", "facts"),
    [
        ("by-phone", "by-phone", {}),
        ("visit", "visit", {}),
        ("death", "report-death", {"who": "family", "life": "deceased"}),
        (
            "city",
            "counter",
            {
                "who": "family",
                "region": "hubei/wuhan",
                "walking": "yes",
                "payment": "suspended",
                "last": "2026-03-10",
            },
        ),
    ],
)
def test_the_sheet_is_word_for_word_so(name, flow, facts, update_golden):
    def page(language):
        return sheet(flow, language, Marks(code="1234-567"), **facts)

    compare_golden(f"checklist-{name}.txt", printed(page), update=update_golden)


def test_its_data(update_golden):
    marks = Marks(ticked=("phone-charged",))
    facts = {"region": "hubei/wuhan", "last": "2026-03-10", "payment": "suspended"}
    for name, page in (
        ("checklist.json", sheet("by-phone", marks=marks, as_of=None)),
        ("checklist-city.json", sheet("counter", **facts)),
        ("checklist-death.json", sheet("report-death", life="deceased")),
    ):
        found = render(page, "json", width=80, colour=False)
        compare_golden(name, found, update=update_golden)


def test_what_is_ready_is_ticked_off(update_golden):
    def page(language):
        return sheet("by-phone", language, Marks(ticked=("glasses", "phone-charged")), as_of=None)

    compare_golden("checklist-ticked.txt", printed(page), update=update_golden)
    found = render(page("zh"), "markdown", width=80, colour=False)
    compare_golden("checklist-ticked.md", found, update=update_golden)


def test_a_place_wants_other_papers():
    page = sheet("counter", region="hubei/wuhan")
    assert of_kind(page, Checklist) == [
        Checklist(entries=(Entry(text="必带：身份证，原件"), Entry(text="必带：户口本，原件")))
    ]


def test_steps_are_said_without_what_can_fail():
    assert of_kind(sheet("by-phone", who="family"), Steps) == [
        Steps(
            entries=(
                Entry(text="打开软件，点“认证”。"),
                Entry(
                    text="请老人对着镜头眨眼。",
                    details=of_kind(sheet("by-phone"), Steps)[0].entries[1].details,
                ),
                Entry(text="记下日期。"),
            )
        )
    ]
    assert [each.text for each in of_kind(sheet("by-phone"), Steps)[0].entries[1].details] == [
        "请眨眼"
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_one_site_is_on_every_sheet_about_certifying_and_on_no_other(language):
    for flow in ("by-phone", "counter", "visit"):
        found = of_kind(sheet(flow, language), Address)
        assert [each.url for each in found] == ["https://si.12333.gov.cn"]
    assert of_kind(sheet("report-death", language, life="deceased"), Address) == []


def test_nobody_is_told_that_the_site_is_the_method_itself():
    label = of_kind(sheet("visit"), Address)[0].label
    assert label == "全国认证官网只有这一个，电脑要有摄像头："


@pytest.mark.parametrize(
    ("flow", "facts", "line"),
    [
        ("by-phone", {"phone": "own", "walking": "yes", "life": "alive"}, "办不成，就去社区认证。"),
        ("by-phone", {}, "办不成，合适的话，就去社区认证。"),
    ],
)
def test_the_first_way_on_is_named_and_whether_it_is_open(flow, facts, line):
    assert line in said(sheet(flow, **facts))


def test_another_way_of_the_place_is_named():
    page = sheet("counter", region="hubei/wuhan", walking="yes")
    assert "武汉还有一个办法：用银行的机器。发养老金的银行里有认证的机器。" in said(page)


def dates(page):
    return [(each.label, each.text) for each in of_kind(page, Blanks)[0].entries]


ROOM = "　　　　年　　月　　日"
DONE, NEXT = ("办好的日子：", ROOM), ("下次最晚：", ROOM)
UNSURE = ("", "当地怎么算，还没查实。打下面的电话问准。")
CITY = ("多久一次：", "武汉每半年认证一次。")


@pytest.mark.parametrize(
    ("facts", "lines"),
    [
        ({}, []),
        (
            {"region": "henan", "last": "2026-03-10"},
            [("最晚哪天办：", "2027年3月10日，最好2027年2月28日以前"), UNSURE],
        ),
        (
            {"region": "hubei/wuhan", "last": "2026-06-25"},
            [("最晚哪天办：", "2026年12月24日，最好2026年11月30日以前"), CITY],
        ),
        (
            {"region": "hubei/wuhan", "last": "2026-05-27"},
            [("最晚哪天办：", "2026年11月26日，越早办越好"), CITY],
        ),
        (
            {"region": "hubei/wuhan", "last": "2026-05-20"},
            [("最晚哪天办：", "2026年11月19日，已经过了。先别慌，尽快办。"), CITY],
        ),
        (
            {"region": "hubei", "who": "self"},
            [("多久一次：", "听说湖北每年认证一次，算到月底。"), UNSURE],
        ),
    ],
)
def test_a_date_that_is_known_is_printed_and_one_that_is_not_leaves_room(facts, lines):
    assert dates(sheet("counter", **facts)) == [*lines, DONE, NEXT]


def idle():
    """A notice for those whose certification is still valid."""
    return replace(library().notices["report-death"], certifies=True)


@pytest.mark.parametrize(
    ("facts", "lines"),
    [
        ({}, [NEXT]),
        (
            {"region": "hubei/wuhan", "last": "2026-06-25"},
            [("下次最晚：", "2026年12月24日，最好2026年11月30日以前"), CITY],
        ),
    ],
)
def test_whoever_has_nothing_to_do_only_hears_of_the_next_time(facts, lines):
    known = someone(DAY, checked="valid", **facts)
    assert dates(checklist_page(known, idle(), "zh", WORDS["zh"])) == lines


def test_after_a_death_nothing_is_due():
    page = sheet("report-death", life="deceased", region="hubei/wuhan", last="2026-06-25")
    assert dates(page) == [DONE]


def test_what_the_place_says_of_the_method_comes_before_what_it_says_to_all():
    facts = {"who": "self", "phone": "own", "region": "hubei/wuhan", "payment": "suspended"}
    entries = of_kind(sheet("by-phone", **facts), Callout)[0].entries
    assert [each.text for each in entries] == [
        "武汉下个月补发。",
        "先在“湖北12333”里查有效期。",
        "武汉的窗口星期六也开。",
    ]


def test_against_fraud_it_says_what_everybody_is_told():
    assert "认证不收钱。谁要密码或转账，都是骗子。" in said(sheet("visit"))
    assert "认证不收钱。谁要密码或转账，都是骗子。" in said(sheet("report-death"))


def test_where_the_flows_warn_nobody_the_method_says_what_is_never_asked_for():
    known = someone(DAY)
    silent = replace(known.library.chooser, warnings=[])
    bare = replace(known, library=replace(known.library, choosers={silent.flow: silent}))
    page = checklist_page(bare, library().methods["visit"], "zh", WORDS["zh"])
    assert "上门的人不收钱。" in said(page)
    assert page.data["fraud"] == "上门的人不收钱。"
    notice = checklist_page(bare, library().notices["report-death"], "zh", WORDS["zh"])
    assert notice.data["fraud"] == ""


def test_the_code_is_the_last_line_and_small():
    assert sheet("visit", marks=Marks(code="1234-567")).blocks[-1] == Paragraph(
        text="单子编号：1234-567", tone="small"
    )
    assert "单子编号" not in "".join(said(sheet("visit")))


def test_whom_to_call_is_strong_and_names_the_place():
    call = Paragraph(text="有疑问、办不成，拨武汉当地的区号+12333。", tone="strong")
    assert call in sheet("visit", region="hubei/wuhan").blocks


def test_what_was_checked_too_long_ago_is_said_to_be():
    old = sheet("counter", as_of=dt.date(2028, 1, 1))
    assert "下面的话，有的过了核对的期限。动手前，先拨发放地的区号+12333问准。" in said(old)


def chain(page):
    """The page and the shorter ones that it has, longest first."""
    return [page] if page.shorter is None else [page, *chain(page.shorter)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shorter_sheet_leaves_out_no_step_and_nothing_that_must_be_brought(language):
    facts = {"who": "self", "phone": "own", "region": "hubei/wuhan", "payment": "suspended"}
    long, *shorter = chain(sheet("by-phone", language, **facts))
    name = {"zh": "武汉", "en": "Wuhan, Hubei"}[language]
    place = WORDS[language].sheet_place.format(place=name)
    more = WORDS[language].sheet_more
    assert len(shorter) == 4
    told = long.data["onward"]
    for number, each in enumerate(shorter):
        bare = number >= 2
        assert [step.text for step in steps_of(each)] == [step.text for step in steps_of(long)]
        assert bare or of_kind(each, Steps) == of_kind(long, Steps)
        assert of_kind(each, Address) == of_kind(long, Address)
        kept = {paragraph.text for paragraph in of_kind(each, Paragraph)}
        lost = {paragraph.text for paragraph in of_kind(long, Paragraph)} - kept
        assert lost <= {place, *(told if bare else ())}
        assert (each.data, each.sides) == (long.data, 2)
        assert set(said(each)) - {more} < set(said(long))
        assert (more in said(each)) == (number == 3)
    least = shorter[-1]
    assert told
    assert any(step.details for step in steps_of(long))
    assert not any(step.details for step in steps_of(least))
    must = [each for each in long.data["checklist"] if each["must"]]
    assert len(of_kind(least, Checklist)[0].entries) == len(must)
    assert len(of_kind(shorter[-2], Callout)[0].entries) == 1
    assert not of_kind(least, Callout)


def test_where_nothing_is_said_to_somebody_alone_none_is_said_to_be_left_out():
    least = chain(sheet("visit"))[-1]
    assert not least.data["special"]
    assert WORDS["zh"].sheet_more not in said(least)


def test_where_there_is_no_room_the_rule_gives_way_to_the_date_counted_from_it():
    facts = {"region": "hubei/wuhan", "last": "2026-06-25"}
    least = chain(sheet("counter", **facts))[-1]
    when = ("最晚哪天办：", "2026年12月24日，最好2026年11月30日以前")
    assert dates(least) == [when, DONE, NEXT]
    undated = chain(sheet("counter", region="hubei/wuhan"))[-1]
    assert dates(undated) == [CITY, DONE, NEXT]


def test_what_was_ticked_is_never_left_out():
    least = chain(sheet("by-phone", marks=Marks(ticked=("glasses",))))[-1]
    assert Entry(text="可带：老花镜", ticked=True) in of_kind(least, Checklist)[0].entries


def test_where_nothing_must_be_brought_the_rest_stays():
    method = library().methods["by-phone"]
    may = replace(method, checklist=[each for each in method.checklist if not each.must])
    least = chain(checklist_page(someone(DAY), may, "zh", WORDS["zh"]))[-1]
    assert of_kind(least, Checklist) == [Checklist(entries=(Entry(text="可带：老花镜"),))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["helper", "city", "death", "counter", "closed", "stale"])
def test_every_sentence_on_paper_is_in_the_data(name, language):
    found = result_of(name)
    page = checklist_page(
        found.situation, found.advice.outcome, language, WORDS[language], Marks(code="1234")
    )
    data = render(page, "json", width=80, colour=False)
    told = (*of_kind(page, Steps), *of_kind(page, Callout), *of_kind(page, Bullets))
    for entry in (entry for block in told for entry in block.entries):
        assert f'"{entry.text}"' in data
        assert all(f'"{each.text}"' in data for each in entry.details)
    for each in of_kind(page, Blanks)[0].entries:
        assert f'"text": "{each.text}"' in data
        assert f'"label": "{each.label.rstrip("：: ")}"' in data
