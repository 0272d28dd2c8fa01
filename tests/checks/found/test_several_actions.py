from checks.lint import found, step, told

TWO = "打开微信，点“登录”。"


def test_each_voice_of_a_step():
    faults = found("several_actions", step({"self": TWO, "family": "打开微信。", "worker": TWO}))
    assert [fault.route[-1] for fault in faults] == ["self", "worker"]
    assert faults[0].params == {"count": "2", "known": "打开微信\n点“…”"}


def test_what_hides_the_second_action_does_not():
    assert found("several_actions", step("打 开 微 信，点“登录”。"))
    assert found("several_actions", step("打开微信\n点“登录”"))


def test_only_steps_have_one_action():
    assert found("several_actions", told(TWO)) == []
    failing = {"when": {"zh": TWO}, "do": {"zh": TWO}}
    assert found("several_actions", {"steps": [{"if_fails": [failing]}]}) == []
