import datetime as dt

import pytest

from certguide.core.advice import advise
from certguide.core.model import Item, Statement
from certguide.core.text import Text
from certguide.present.page import (
    Address,
    Bullets,
    Callout,
    Checklist,
    Detail,
    Entry,
    Heading,
    Paragraph,
    Steps,
)
from certguide.present.views import parts
from certguide.present.views.depth import BRIEF, LISTED, WHOLE
from certguide.present.views.speaker import speaker
from present.sample import WORDS, advice, chinese, library, replace, someone

BASIS = Detail(label="", text="依据：S01（2023-08-16，A级）。核对于2026-11-22。")
S02 = Detail(label="", text="依据：S02（2024-12，B级）。核对于2026-11-20。")
FRAUD = next(each for each in library().chooser.warnings if each.id == "no-fee")
NO_FEE = "认证不收钱。谁要密码或转账，都是骗子。"
DEPTHS = {"brief": BRIEF, "listed": LISTED, "whole": WHOLE}


def statements(count, when=None):
    return tuple(
        Statement(id=f"s{each}", text=Text(zh=f"第{each}句。", en="x"), when=when, sources=["S01"])
        for each in range(count)
    )


def entries(count, *details):
    return tuple(Entry(text=f"第{each}句。", details=details) for each in range(count))


def warned(said, depth):
    found = replace(advice("helper"), warnings=tuple(said))
    return parts.warnings(chinese(), found, library().chooser, depth)


def helped(said, depth, **facts):
    found = replace(advice("helper"), helper=tuple(said), only_they=tuple(said))
    return parts.helping(chinese(**facts), found, depth)


@pytest.mark.parametrize(("depth", "details"), [(LISTED, ()), (WHOLE, (BASIS,))])
def test_a_full_page_leaves_no_statement_out_and_the_whole_one_says_on_what_it_rests(
    depth, details
):
    many = statements(12)
    assert warned(many, depth) == (
        Heading(text="请注意"),
        Callout(entries=entries(12, *details)),
    )
    assert parts.before(chinese(), many, depth) == (
        Heading(text="先看这几条"),
        Bullets(entries=entries(12, *details)),
    )
    assert helped(many, depth, who="family") == (
        Heading(text="您来帮忙，要做这些"),
        Bullets(entries=entries(12, *details)),
        Heading(text="只有老人本人能做的"),
        Bullets(entries=entries(12, *details)),
    )


def test_the_short_page_says_the_first_few_without_it():
    many = statements(12)
    assert warned(many, BRIEF)[1] == Callout(entries=entries(4))
    assert parts.before(chinese(), many, BRIEF)[1] == Bullets(entries=entries(3))
    _, helper, _, only_they = helped(many, BRIEF, who="family")
    assert helper == Bullets(entries=entries(2))
    assert only_they == Bullets(entries=entries(1))


@pytest.mark.parametrize("when", [None, {"phone": "own"}])
def test_however_much_there_is_to_warn_of_the_short_page_ends_with_the_word_against_fraud(when):
    for said in ((FRAUD, *statements(12, when)), (*statements(12, when), FRAUD)):
        _, callout = warned(said, BRIEF)
        assert callout.entries == (*entries(3), Entry(text=NO_FEE))


def test_the_word_against_fraud_ends_the_other_pages_too():
    _, callout = warned((FRAUD, *statements(12)), LISTED)
    assert callout.entries == (*entries(12), Entry(text=NO_FEE))


@pytest.mark.parametrize("depth", DEPTHS.values(), ids=DEPTHS)
def test_a_part_without_anything_to_say_is_not_there(depth):
    by, found = chinese(), advice("helper")
    empty = replace(found, helper=(), only_they=(), ways=(), stale=(), warnings=())
    assert parts.warnings(by, empty, library().chooser, depth) == ()
    assert parts.before(by, (), depth) == ()
    assert parts.helping(by, empty, depth) == ()
    assert parts.ways(by, empty, depth) == ()
    assert parts.steps(by, (), depth) == ()
    assert parts.checklist(by, (), depth) == ()


def test_what_every_page_says_alike_is_not_there_either_where_it_is_empty():
    assert parts.stale(chinese(), advice("helper")) == ()
    assert parts.entry(chinese(), advice("counter").outcome, WHOLE) == ()
    assert parts.entry(chinese(), advice("death").outcome, WHOLE) == ()


def test_whoever_asks_for_themselves_with_their_own_phone_hears_nothing_of_helpers():
    assert parts.helping(chinese(), advice("dated"), WHOLE) == ()


@pytest.mark.parametrize(
    ("language", "who", "said"),
    [
        (
            "zh",
            "self",
            (
                ("请来帮忙的人这样做", "请他坐到您身边，一步一步来。"),
                ("要您本人做的", "刷脸只能您自己来，照片不行。"),
            ),
        ),
        (
            "zh",
            "family",
            (
                ("您来帮忙，要做这些", "坐到老人身边，一步一步来。"),
                ("只有老人本人能做的", "刷脸只能老人自己来，照片不行。"),
            ),
        ),
        (
            "en",
            "self",
            (
                (
                    "Ask whoever helps you to do this",
                    "Let them sit beside you and take it step by step.",
                ),
                ("Only you can do this", "The face is your own. A photo will not do."),
            ),
        ),
        (
            "en",
            "family",
            (
                (
                    "As the helper, you do this",
                    "Sit beside the pensioner and take it step by step.",
                ),
                (
                    "Only the pensioner can do this",
                    "The face is the pensioner's own. A photo will not do.",
                ),
            ),
        ),
    ],
)
def test_what_a_helper_does_is_said_to_whoever_listens_under_a_heading_of_theirs(
    language, who, said
):
    known = someone(who=who, life="alive", phone="helper")
    by = speaker(known, language, WORDS[language])
    found = advise(known, library().methods["by-phone"])
    assert parts.helping(by, found, LISTED) == tuple(
        block
        for heading, text in said
        for block in (Heading(text=heading), Bullets(entries=(Entry(text=text),)))
    )


def test_a_statement_without_a_source_has_no_basis():
    bare = replace(statements(1)[0], sources=[])
    _, bullets = parts.before(chinese(), (bare,), WHOLE)
    assert bullets.entries == (Entry(text="第0句。"),)


def test_that_some_was_checked_too_long_ago_is_said_once():
    by = chinese(dt.date(2027, 3, 1), region="hubei")
    found = advice("stale")
    assert len(found.stale) > 1
    once = (
        Paragraph(
            text="下面的话，有的过了核对的期限。动手前，先拨湖北当地的区号+12333问准。",
            tone="strong",
        ),
    )
    assert parts.stale(by, found) == once
    assert parts.stale(by, replace(found, stale=found.stale[:1])) == once


def test_the_one_official_way_in():
    said = Paragraph(text="只认这个官方入口：国家的官网 si.12333.gov.cn。", tone="strong")
    method = library().methods["by-phone"]
    assert parts.entry(chinese(), method, BRIEF) == (said,)
    assert parts.entry(chinese(), method, LISTED) == (
        said,
        Address(label="全国认证官网只有这一个，电脑要有摄像头：", url="https://si.12333.gov.cn"),
    )


SCREEN = Detail(label="屏幕上显示：", text="认证")
NOT_THERE = Detail(
    label="如果找不到“认证”：",
    text="先在软件顶上的搜索框里输入“养老待遇资格认证”这几个字，再点右边的放大镜，等结果出来。",
)
BRIEFLY = "等一等再试。别着急，过一会儿多半就好了，换个信号好的地方也行。"
ONWARD = f"{BRIEFLY}还不行，就去社区认证。"


@pytest.mark.parametrize(
    ("depth", "details"),
    [
        (BRIEF, (Detail(label="如果打不开：", text=BRIEFLY),)),
        (LISTED, (SCREEN, NOT_THERE, Detail(label="如果打不开：", text=ONWARD))),
        (
            WHOLE,
            (
                SCREEN,
                NOT_THERE,
                Detail(label="如果打不开：", text=f"{ONWARD}已经备好：身份证。"),
                S02,
            ),
        ),
    ],
    ids=DEPTHS,
)
def test_how_much_is_said_of_a_step(depth, details):
    actions = advise(someone(phone="own"), library().methods["by-phone"]).actions
    assert parts.steps(chinese(), actions[:1], depth) == (
        Heading(text="一步一步来"),
        Steps(entries=(Entry(text="打开软件，点“认证”。", details=details),)),
    )


def item(name, *, must, form="other"):
    text = Text(zh=name, en="x")
    why = Text(zh="用得着。", en="x")
    return Item(id=name, item=text, must=must, form=form, why=why, sources=["S02"])


THINGS = (
    item("水", must=False),
    item("身份证", must=True, form="original"),
    item("老花镜", must=False),
)
WHY = Detail(label="为什么：", text="用得着。")


@pytest.mark.parametrize(("depth", "details"), [(LISTED, (WHY,)), (WHOLE, (WHY, S02))])
def test_the_indispensable_comes_first_and_is_ticked_where_it_is_ready(depth, details):
    assert parts.checklist(chinese(), THINGS, depth, ticked=["老花镜", "身份证"]) == (
        Heading(text="准备好这些"),
        Checklist(
            entries=(
                Entry(text="必带：身份证，原件", details=details, ticked=True),
                Entry(text="可带：水", details=details),
                Entry(text="可带：老花镜", details=details, ticked=True),
            )
        ),
    )


def test_in_brief_what_is_optional_stands_in_one_line():
    assert parts.checklist(chinese(), THINGS, BRIEF) == (
        Heading(text="准备好这些"),
        Checklist(entries=(Entry(text="必带：身份证，原件"), Entry(text="可带：水、老花镜"))),
    )


def test_in_brief_there_is_no_line_for_what_is_optional_where_nothing_is():
    assert parts.checklist(chinese(), THINGS[1:2], BRIEF)[1] == Checklist(
        entries=(Entry(text="必带：身份证，原件"),)
    )


@pytest.mark.parametrize(
    ("depth", "why", "basis"),
    [
        (BRIEF, (), ()),
        (LISTED, (Detail(label="为什么：", text="有的机器要插。"),), ()),
        (WHOLE, (Detail(label="为什么：", text="有的机器要插。"),), (S02,)),
    ],
    ids=DEPTHS,
)
def test_how_much_is_said_of_another_way_of_the_place(depth, why, basis):
    heading, summary, steps, items = parts.ways(
        chinese(region="hubei/wuhan"), advice("closed"), depth
    )
    assert heading == Heading(text="武汉还有一个办法：用银行的机器")
    assert summary == Paragraph(text="发养老金的银行里有认证的机器。")
    assert steps.entries == (
        Entry(
            text="把社保卡放进机器。",
            details=(
                Detail(label="屏幕上显示：", text="请看镜头"),
                Detail(label="如果机器不认卡：", text="请大堂的人帮忙。"),
                *basis,
            ),
        ),
    )
    assert items == Checklist(
        entries=(
            Entry(text="必带：社保卡，原件", details=basis),
            Entry(text="可带：银行卡", details=(*why, *basis)),
        )
    )
