import pytest

from checks.lint import found, told


@pytest.mark.parametrize(
    ("text", "slip", "fixed"),
    [
        ("带上身份证,去窗口", "上身份证,去窗", "上身份证，去窗"),
        ("去窗口.", "去窗口.", "去窗口。"),
        ("去窗口?", "去窗口?", "去窗口？"),
        ("注意:先问", "注意:先问", "注意：先问"),
        ("先问;再去", "先问;再去", "先问；再去"),
        ("窗口(二楼)", "窗口(二楼", "窗口（二楼"),
        ("12个月)到期", "12个月)到期", "12个月）到期"),
        ("拨１２３３３问", "拨１２３３３问", "拨12333问"),
        ("点Ａ处", "点Ａ处", "点A处"),
        ("社保 卡", "社保 卡", "社保卡"),
        ("好， 去", "好， 去", "好，去"),
        ("好。。去", "好。。去", "好。去"),
        ("好，，去", "好，，去", "好，去"),
        ("好，。去", "好，。去", "好，去"),
        ("等等...再去", "等等...再去", "等等……再去"),
        ("等等…再去", "等等…再去", "等等……再去"),
        ('点"登录"', '点"登录', "点”登录"),
        ("点'登录'", "点'登录", "点”登录"),
        ("好\u3000去", "好\u3000去", "好去"),
        ("拨区号+12333.", "2333.", "2333。"),
    ],
)
def test_slips(text, slip, fixed):
    (fault,) = found("half_width", told(text))
    assert fault.params == {"text": slip, "fixed": fixed}


@pytest.mark.parametrize(
    "text",
    [
        "带身份证，去窗口（二楼）。",
        "打开 si.12333.gov.cn。",
        "上午 8:30 到 11:30",
        "点“OK, 好的...”",
        "身份证末位是X的，用大写。",
        "区号+12333",
        "2026-11-25 以后",
        "还没完……",
        "他说：“好。”",
        "3.5元",
        "GB/T 44856-2024",
        "plain English, only.",
        "1,000 (2)",
    ],
)
def test_no_slips(text):
    assert found("half_width", told(text)) == []


def test_english_keeps_its_own_marks():
    assert found("half_width", told("好", "Tap “登录”, then “认证” (certification).")) == []
