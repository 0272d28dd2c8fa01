from typing import Any

import pytest

from certguide.core.faults import Code, Fault
from certguide.core.official import ADDRESSES, NUMBERS
from certguide.loading.spot import Spot
from certguide.loading.texts import check_texts


def found(data: Any) -> list[Fault]:
    return list(check_texts(Spot(file="f.yaml", stem="f", data=data)))


def foreign(text: str) -> list[tuple[str, str]]:
    """Code and wording of what is found in a text, which is the same in every place for a text."""
    faults = found({"title": {"zh": text}})
    assert found({"steps": [{"do": {"en": {"family": text}}}]}) == [
        Fault(
            code=each.code,
            file="f.yaml",
            route=("steps", 0, "do", "en", "family"),
            params=each.params,
        )
        for each in faults
    ]
    return [(each.code, each.params["text"]) for each in faults]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("见www.example.com。", "www.example.com"),
        ("EXAMPLE.ORG", "EXAMPLE.ORG"),
        ("ｅｘａｍｐｌｅ．ｃｏｍ", "example.com"),
        ("ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／ａ", "https://example.com/a"),
        ("http://example.com/si.12333.gov.cn", "http://example.com/si.12333.gov.cn"),
        ("写信给a@example.com", "example.com"),
        ("si.12333.gov.cn.example.com", "si.12333.gov.cn.example.com"),
        ("si-12333.gov.cn", "si-12333.gov.cn"),
        ("wap.si.12333.gov.cn", "wap.si.12333.gov.cn"),
        ("si.12333.gov.cn@example.com", "example.com"),
        ("si.12333.gov.cn/login", "si.12333.gov.cn/login"),
        ("www.gov.cn", "www.gov.cn"),
        ("gov.cn.example.com", "gov.cn.example.com"),
        ("si.12333.gov.cn:8080", "si.12333.gov.cn:8080"),
        ("打开example点com", "example点com"),
        ("打开 si 点 12333 点 cn", "12333 点 cn"),
        ("写信给a艾特example点com", "example点com"),
        ("example.中国", "example.中国"),
    ],
)
def test_an_address_that_is_not_official_is_refused(text: str, said: str) -> None:
    assert foreign(text) == [(Code.FOREIGN_ADDRESS, said)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("拨87654321", "87654321"),
        ("拨95588", "95588"),
        ("拨１３８００１３８０００", "13800138000"),
        ("①③⑧⓪⓪①③⑧⓪⓪⓪", "13800138000"),
        ("拨027 8765 4321", "027 8765 4321"),
        ("1 3 8 0 0 1 3 8 0 0 0", "1 3 8 0 0 1 3 8 0 0 0"),
        ("１３８　００１３　８０００", "138 0013 8000"),
        ("（０２７）８７６５４３２１", "(027)87654321"),
        ("+86 (27) 87654321", "+86 (27) 87654321"),
        ("400-820-8820", "400-820-8820"),
        ("027-12333", "027-12333"),
        ("123334", "123334"),
        ("一三八零零一三八零零零", "一三八零零一三八零零零"),
        ("幺三八〇〇幺三八〇〇〇", "幺三八〇〇幺三八〇〇〇"),
        ("八七六五四三两幺", "八七六五四三两幺"),
        ("卡号6228480012345678", "6228480012345678"),
        ("加微信laolai", "加微信laolai"),
        ("微信号：wx_laolai", "微信号:wx_laolai"),
        ("ＱＱ１２３４５６", "QQ123456"),
        ("微信：laolai88", "微信:laolai88"),
        ("薇信 laolai88", "薇信 laolai88"),
        ("加Ｖ：laolai", "加V:laolai"),
        ("扣扣123456", "扣扣123456"),
        ("138*0013*8000", "138*0013*8000"),
        ("138_0013_8000", "138_0013_8000"),
    ],
)
def test_a_number_or_account_that_is_not_official_is_refused(text: str, said: str) -> None:
    assert foreign(text) == [(Code.FOREIGN_NUMBER, said)]


@pytest.mark.parametrize(
    "text",
    [
        "拨12333，被骗拨110或96110",
        "拨发放地的区号+12333",
        "拨１２３３３",
        "拨幺二三三三",
        "打开si.12333.gov.cn。",
        "SI．12333．GOV．CN",
        "官方网址以gov.cn结尾",
        "掌上12333",
    ],
)
def test_the_official_ones_may_be_told(text: str) -> None:
    assert foreign(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22",
        "2026/11/22至2027.11.21",
        "２０２６－１１－２２",
        "2026-11",
        "2026年11月22日",
        "二〇二六年十一月二十二日",
        "2024-2026年",
        "15位或18位",
        "365天、180天，每月1–15日",
        "1949年10月1日",
        "e.g. in the app, v.2",
        "追回79722元，涉及12000人",
        "在微信里搜“湖北12333”",
    ],
)
def test_dates_years_and_counts_may_be_told(text: str) -> None:
    assert foreign(text) == []


def test_a_fault_names_what_may_be_told_instead() -> None:
    assert [each.params for each in found({"title": {"zh": "example.com 87654321"}})] == [
        {"text": "example.com", "known": "\n".join(ADDRESSES)},
        {"text": "87654321", "known": "\n".join(NUMBERS)},
    ]


def test_everything_in_a_text_is_found_once() -> None:
    assert foreign("example.com/87654321。微信号：87654321，2026-11-22起拨87654321或95588") == [
        (Code.FOREIGN_ADDRESS, "example.com/87654321"),
        (Code.FOREIGN_NUMBER, "微信号:87654321"),
        (Code.FOREIGN_NUMBER, "87654321"),
        (Code.FOREIGN_NUMBER, "95588"),
    ]


def test_every_language_and_voice_is_read() -> None:
    said = {"zh": {"self": "95588", "family": "95588", "worker": "95588"}, "en": "95588"}
    assert [each.route for each in found({"title": said})] == [
        ("title", "zh", "self"),
        ("title", "zh", "family"),
        ("title", "zh", "worker"),
        ("title", "en"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        {"url": "https://example.org/87654321", "title": "www.example.org", "pinyin": "95588"},
        {"options": {"95588": {"covers": ["95588"]}}},
        {"title": {"zh": ["95588"], "en": 95588}},
        {"title": {"zh": {"nephew": "95588"}}},
        "95588",
        ["95588"],
        None,
    ],
)
def test_what_nobody_is_told_is_left_alone(data: Any) -> None:
    assert found(data) == []


@pytest.mark.parametrize(
    "text",
    [
        "138-0013-8000",
        "8765-4321",
        "400-8208-820",
        "1380-01-38000",
        "138.0013.8000",
        "138–0013–8000",
        "138—0013—8000",
        "138·0013·8000",
        "138/0013/8000",
        "138\n0013\n8000",
    ],
)
def test_a_number_in_groups_is_refused(text: str) -> None:
    assert [code for code, _ in foreign(text)] == [Code.FOREIGN_NUMBER]


@pytest.mark.parametrize(
    "text",
    [
        "九五五八八",
        "一三八 零零一三 八零零零",
        "1三8零0一3八0零0",
        "壹叁捌零零壹叁捌零零零",
    ],
)
def test_a_number_in_chinese_is_refused_however_it_is_written(text: str) -> None:
    assert [code for code, _ in foreign(text)] == [Code.FOREIGN_NUMBER]


@pytest.mark.parametrize(
    "text",
    [
        "example。com",
        "example . com",
        "社保.com",
        "http://社保.com",
        "http://1.2.3.4/a",
        "http://x/",
    ],
)
def test_an_address_is_refused_however_it_is_written(text: str) -> None:
    assert [code for code, _ in foreign(text)] == [Code.FOREIGN_ADDRESS]


@pytest.mark.parametrize("text", ["12333（24小时）", "12333 (24 hours)", "110 12333"])
def test_an_official_number_may_stand_beside_another(text: str) -> None:
    assert foreign(text) == []
