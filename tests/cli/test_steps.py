import json
import shlex

import pytest

from certguide.loading.library import load
from cli.support import ROOT, SMALL, compare_calls

AS_OF = ("--as-of", "2026-11-25")
FOLLOWED = ("--follow", "--plain", "--flows", str(SMALL), *AS_OF)


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


def test_all_that_is_said_of_one_step_and_of_following_them(call, update_golden, monkeypatch):
    monkeypatch.chdir(ROOT)
    compare_calls(call, "steps-followed", update=update_golden)


def test_every_step_of_every_method_can_be_shown_alone(call):
    for method in load(SMALL).methods.values():
        line = ("steps", method.flow, "--json", "--flows", str(SMALL), *AS_OF)
        steps = json.loads(call(*line).out)["steps"]
        for step in steps:
            said = call(*line, "--at", step["id"])
            assert (said.code, said.err) == (0, "")
            alone = json.loads(said.out)["steps"]
            assert alone == [step]


def test_a_place_has_steps_of_its_own(call):
    """All that a place says at an open step is said to those whom it pays, and to no others."""
    changed = 0
    library = load()
    for place in ("beijing", "shanghai", "hubei/wuhan", "guangdong/guangzhou"):
        local = library.at(place).local
        assert local is not None
        for change in (each for each in local.changes if each.kind == "steps"):
            method, step = change.at.split(".")
            line = ("steps", method, "--json", *AS_OF)
            if method in library.methods:
                own = call(*line, "--region", place)
                assert own.code == 0
                changed += own.out != call(*line).out
                assert step
    assert changed > 0


class TestStopped:
    @pytest.fixture(autouse=True)
    def _here(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)

    def kept(self):
        with open("a.json", encoding="utf-8") as stream:
            return json.load(stream)

    def test_the_line_goes_on_at_the_step(self, call):
        stopped = call("steps", "app", "-a", "face=yes", *FOLLOWED, stdin="1\n退出\n".encode())
        assert (stopped.code, stopped.out) == (130, "")
        _, *line = shlex.split(stopped.err.splitlines()[-1])
        assert line[:5] == ["steps", "app", "--follow", "--at", "face"]
        again = call(*line, stdin="退出\n".encode())
        assert again.err.startswith("\n（第 2 步，共 3 步）\n对着镜头眨眼。\n")
        assert again.err.splitlines()[-1] == stopped.err.splitlines()[-1]

    def test_the_line_brings_along_what_the_failures_meant(self, call):
        """A refused face rules the app out: the counter cannot lead back to it."""
        typed = "1\n没办成\n三次\n好\n退出\n".encode()
        stopped = call("steps", "app", "-a", "face=yes", *FOLLOWED, stdin=typed)
        _, *line = shlex.split(stopped.err.splitlines()[-1])
        assert line[1] == "counter"
        again = call(*line, stdin="没办成\n都不是\n".encode())
        assert "用手机软件认证" not in again.err

    def test_the_line_brings_along_what_was_tried(self, call):
        """Nothing is known against the app but that it was tried: nobody is sent back to it."""
        typed = "没办成\n都不是\n好\n退出\n".encode()
        stopped = call("steps", "app", "-a", "face=yes", *FOLLOWED, stdin=typed)
        _, *line = shlex.split(stopped.err.splitlines()[-1])
        assert line[:7] == shlex.split("steps web --follow --at site --tried app")
        again = call(*line, stdin="没办成\n都不是\n退出\n".encode())
        assert again.err.count("不要紧，改走这条路：") == 1
        assert "用手机软件认证" not in again.err

    def test_a_method_that_does_not_exist_cannot_have_been_tried(self, call):
        said = call("steps", "app", *FOLLOWED, "--tried", "wbe")
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith("没有叫 wbe 的办法。是不是 web")

    def test_a_file_keeps_the_step_with_what_failed_and_goes_on_there(self, call):
        typed = "1\n没办成\n三次\n好\n1\n退出\n".encode()
        line = ("steps", "app", "-a", "face=yes", *FOLLOWED, "--save", "a.json")
        stopped = call(*line, stdin=typed)
        assert stopped.code == 130
        at = {
            "method": "counter",
            "step": "slip",
            "tried": ["app"],
            "means": {"face": "failed"},
        }
        assert (self.kept()["answers"], self.kept()["at"]) == ({"face": "yes"}, at)
        _, *line = shlex.split(stopped.err.splitlines()[-1])
        assert line[:8] == shlex.split("steps counter --follow --at slip --resume a.json --save")
        again = call(*line, stdin="返回\n没办成\n都不是\n好\n没办成\n".encode())
        assert again.code == 0
        assert again.err.startswith("\n（第 2 步，共 2 步）\n")
        assert "用手机软件认证" not in again.err
        assert "不要紧，改走这条路：请人上门认证。" in again.err
        assert again.err.splitlines()[-1] == "存好了：a.json"
        assert "at" not in self.kept()

    def test_another_method_begins_at_its_first_step_below_what_failed(self, call):
        typed = "1\n没办成\n三次\n好\n退出\n".encode()
        call("steps", "app", "-a", "face=yes", *FOLLOWED, "--save", "a.json", stdin=typed)
        said = call("steps", "visit", *FOLLOWED, "--resume", "a.json", stdin=b"2\n")
        assert said.err.startswith("\n（第 1 步，共 1 步）\n给社区打电话。\n")

    def test_the_guide_goes_on_where_the_steps_were_left(self, call):
        typed = "1\n没办成\n三次\n好\n1\n退出\n".encode()
        call("steps", "app", "-a", "face=yes", *FOLLOWED, "--save", "a.json", stdin=typed)
        line = ("guide", "--plain", "--flows", str(SMALL), "--resume", "a.json", *AS_OF)
        said = call(*line, stdin="1\n结束\n".encode())
        assert said.code == 0
        assert "接着上次：到窗口认证。\n\n（第 2 步，共 2 步）\n" in said.err
        assert said.out.startswith("\n用手机软件认证\n")

    def test_following_keeps_the_ticks_and_the_answers_of_the_file(self, call):
        flows = ("--flows", str(SMALL), *AS_OF)
        call("checklist", "app", "--tick", "phone", "-a", "who=self", *flows, "--save", "a.json")
        typed = "1\n退出\n".encode()
        call("steps", "app", *FOLLOWED, "-a", "face=yes", "--save", "a.json", stdin=typed)
        kept = self.kept()
        assert kept["ticks"] == {"app": ["phone"]}
        assert kept["answers"] == {"who": "self", "face": "yes"}
        assert kept["at"] == {"method": "app", "step": "face"}
