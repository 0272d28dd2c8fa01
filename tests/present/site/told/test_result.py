"""The page of an outcome as it is shown without a network."""

import datetime as dt

from certguide.core.result import consult
from certguide.loading.library import load
from certguide.present.page import Blanks, Checklist, Heading
from certguide.present.site.told.result import PARTS, site_page
from certguide.present.views.guide import question_page
from certguide.words.zh.page import PAGE as CHINESE

DAY = dt.date(2026, 11, 25)
FLOWS = load()
BY_PHONE = {
    "who": "self",
    "benefit": "employee",
    "payment": "paid",
    "checked": "no",
    "residence": "paying-place",
    "phone": "own",
    "face": "yes",
    "ecard": "active",
}


def blocks(**more: str):
    result = consult(FLOWS, None, {**BY_PHONE, **more}, DAY)
    return site_page(result, "zh", CHINESE).blocks


def headings(**more: str) -> list[str]:
    return [each.text for each in blocks(**more) if isinstance(each, Heading)]


def test_what_to_do_comes_first_and_on_what_it_rests_comes_last():
    assert headings(region="beijing") == [
        "用电子社保卡认证",
        CHINESE.reasons,
        CHINESE.checklist,
        CHINESE.before,
        CHINESE.steps,
        CHINESE.fallbacks,
        CHINESE.warnings,
        CHINESE.effort,
        CHINESE.due,
        CHINESE.sources,
    ]
    assert list(PARTS)[-1] == "sources"


def test_no_date_is_counted_and_there_is_room_to_write_it():
    told = blocks(region="beijing", last="2026-01-10")
    assert told == blocks(region="beijing")
    assert any(isinstance(each, Blanks) for each in told)
    assert not any(
        "年" in entry.text for each in told if isinstance(each, Checklist) for entry in each.entries
    )


def test_with_nothing_to_certify_there_is_no_date_to_write():
    result = consult(FLOWS, None, {"who": "family", "life": "deceased"}, DAY)
    told = site_page(result, "zh", CHINESE).blocks
    assert not any(isinstance(each, Blanks) for each in told)
    assert CHINESE.due not in {each.text for each in told if isinstance(each, Heading)}


def test_where_no_cycle_is_known_the_usual_one_is_told_with_whom_to_ask():
    place = FLOWS.questions["region"].options["qinghai"].label.say("zh")
    hotline = CHINESE.hotline_of_region.format(region=place)
    told = [getattr(each, "text", "") for each in blocks(region="qinghai")]
    assert CHINESE.due_unconfirmed.format(months=12, hotline=hotline) in told


def test_an_open_question_has_its_page():
    result = consult(FLOWS, None, {}, DAY)
    assert site_page(result, "zh", CHINESE) == question_page(result, "zh", CHINESE)
