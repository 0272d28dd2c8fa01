from certguide.core.advice import advise
from certguide.core.fallbacks import Fallback, HandOff
from certguide.core.model import Failure
from certguide.core.text import Text
from certguide.present.page import Detail, Entry, Heading, Paragraph, Steps
from certguide.present.views.depth import BRIEF, LISTED, WHOLE
from certguide.present.views.onward import failing, fallbacks
from present.sample import advice, chinese, library, replace, result

HEADING = Heading(text="办不成怎么办")


def text(zh):
    return Text(zh=zh, en="x")


def entries(name, *, full):
    heading, steps = fallbacks(chinese(), result(name), advice(name), full=full)
    assert heading == HEADING
    assert isinstance(steps, Steps)
    return steps.entries


def test_the_way_on_says_its_conditions_and_what_is_lacking():
    assert entries("helper", full=False) == (
        Entry(text="如果出得了门，就去社区认证（还要准备：申请表复印件）"),
        Entry(text="如果出不了门，就请人上门认证（不用再备东西）"),
        Entry(text="还是不行，拨发放地的区号+12333。"),
    )


def test_in_full_it_says_what_is_at_hand_as_well():
    assert entries("helper", full=True)[0] == Entry(
        text="如果出得了门，就去社区认证",
        details=(
            Detail(label="已经备好：", text="身份证"),
            Detail(label="还要备好：", text="申请表复印件"),
        ),
    )


def test_what_is_lacking_is_what_the_place_wants_there():
    assert entries("city", full=False)[0] == Entry(
        text="如果出得了门，就去社区认证（还要准备：户口本）"
    )
    assert entries("city", full=True)[0].details == (
        Detail(label="已经备好：", text="身份证"),
        Detail(label="还要备好：", text="户口本"),
    )


def test_a_way_of_which_too_little_is_known_is_not_promised():
    assert entries("unsure", full=False)[0] == Entry(
        text="合适的话，就用手机认证（还要准备：充好电的手机）"
    )


def test_a_way_that_is_open_has_no_condition():
    found = advise(result("helper").situation, library().methods["visit"])
    _, steps = fallbacks(chinese(), result("helper"), found, full=False)
    assert steps.entries[0] == Entry(text="用手机认证（还要准备：身份证、充好电的手机）")


def test_the_short_page_names_the_first_three_ways_and_then_the_hotline():
    counter, visit = advice("helper").fallbacks
    found = replace(advice("helper"), fallbacks=(visit, counter, visit, counter))
    _, brief = fallbacks(chinese(), result("helper"), found, full=False)
    visited, countered = (
        Entry(text="如果出不了门，就请人上门认证（不用再备东西）"),
        Entry(text="如果出得了门，就去社区认证（还要准备：申请表复印件）"),
    )
    last = Entry(text="还是不行，拨发放地的区号+12333。")
    assert brief.entries == (visited, countered, visited, last)
    _, whole = fallbacks(chinese(), result("helper"), found, full=True)
    assert len(whole.entries) == 5
    assert whole.entries[-1] == last


def test_where_no_way_is_left_there_is_the_hotline():
    assert fallbacks(chinese(), result("counter"), advice("counter"), full=False) == (
        HEADING,
        Paragraph(text="拨发放地的区号+12333问。", tone="strong"),
    )


def test_a_notice_leads_to_the_hotline_only():
    assert fallbacks(chinese(), result("death"), advice("death"), full=True) == (
        Paragraph(text="拿不准的，拨发放地的区号+12333问。", tone="strong"),
    )


def test_a_failure_says_the_remedy_and_the_way_on():
    counter = library().methods["counter"]
    bare = Failure(when=text("打不开。"))
    mended = Failure(when=text("打不开"), do=text("等一等。"))

    def said(failure, method, depth=WHOLE, *, ready=()):
        onward = method and Fallback(
            method=method, conditions=(), checklist=tuple(counter.checklist), already_have=ready
        )
        return failing(chinese(), HandOff(failure=failure, onward=onward), depth)

    label = "如果打不开："
    assert said(mended, counter) == Detail(label=label, text="等一等。还不行，就去社区认证。")
    assert said(mended, None) == Detail(label=label, text="等一等。")
    assert said(bare, counter) == Detail(label=label, text="就去社区认证。")
    assert said(bare, None) == Detail(label=label, text="拨发放地的区号+12333问。")
    ready = tuple(counter.checklist)
    assert said(bare, counter, ready=ready) == Detail(
        label=label, text="就去社区认证。已经备好：身份证、申请表复印件。"
    )
    for depth in (BRIEF, LISTED):
        assert said(bare, counter, depth, ready=ready) == said(bare, counter)
