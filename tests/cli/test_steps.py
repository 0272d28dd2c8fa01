import json

import pytest


@pytest.mark.parametrize("command", ["steps", "checklist"])
def test_a_method_is_known_by_id_and_by_title(call, command):
    by_id = call(command, "home-visit", "--json")
    assert by_id.code == 0
    assert call(command, "请人上门认证", "--json") == by_id
    data = json.loads(by_id.out)
    assert data["format"] == 1


@pytest.mark.parametrize("command", ["steps", "checklist"])
def test_a_method_must_be_named_and_exist(call, command):
    assert call(command) == (
        2,
        "",
        "还没写哪一种办法。请选一个：e-card, mini-program, alipay, online-app, "
        "community-centre, bureau, home-visit。\n",
    )
    assert call(command, "home-visti").err.startswith(
        "没有叫 home-visti 的办法。是不是 home-visit？"
    )
    assert call(command, "上门").err.startswith("没有叫 上门 的办法。")


def test_steps_are_numbered_and_a_checklist_has_boxes(call):
    assert "\n  1. " in call("steps", "bureau").out
    assert "[ ] " in call("checklist", "bureau").out
    assert "- [ ] " in call("checklist", "bureau", "--format", "markdown").out
