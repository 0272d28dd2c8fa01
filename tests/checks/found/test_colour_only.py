import pytest

from checks.lint import found, step


@pytest.mark.parametrize(
    "text",
    [
        "点红色按钮。",
        "点右上角的按钮。",
        "点下面那个蓝色的大按钮。",
        "点最上面的图标。",
        "选左边那个。",
        "点绿的键。",
        "点右下角。",
        "按底部的按钮。",
        "点 蓝 色 按 钮。",
        "Tap the red button.",
        "Tap the green round icon.",
        "Press the button at the top right.",
        "Click in the upper corner.",
    ],
)
def test_without_a_name(text):
    data = step("好", text) if text.isascii() else step(text)
    assert len(found("colour_only", data)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "点红色的“认证”。",
        "点右上角的“我的”。",
        "点右上角的三个点。",
        "背后最好是白墙。",
        "把手机放在桌子上。",
        "看身份证背面。",
        "点屏幕上的放大镜。",
        "在“待遇资格认证”下面，点对应的一类。",
        "选眨眼、点头。",
        "Tap the red “认证”.",
        "Find a white wall.",
        "Write it on the left side of the form.",
    ],
)
def test_with_a_name(text):
    data = step("好", text) if text.isascii() else step(text)
    assert found("colour_only", data) == []


@pytest.mark.parametrize(
    "text", ["打开“社保”。点红色按钮。", "搜“社保”，点红色按钮。", "点绿色的键，再点“确定”。"]
)
def test_a_name_of_something_else_does_not_help(text):
    assert found("colour_only", step(text))


@pytest.mark.parametrize("text", ["点红色按钮，上面写着“认证”。", "点最下面的按钮，叫“我的”。"])
def test_a_name_may_be_told_right_behind(text):
    assert found("colour_only", step(text)) == []


def test_options_may_name_colours():
    assert (
        found(
            "colour_only", {"questions": {"q": {"options": {"o": {"label": {"zh": "点红色按钮"}}}}}}
        )
        == []
    )
