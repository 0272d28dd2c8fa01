"""What is ticked, shown, and kept where that was asked for."""

import json
import shlex
from pathlib import Path

import pytest

from cli.support import FULL_DISK, ROOT, SMALL, compare_calls

FLOWS = ("--flows", str(SMALL), "--as-of", "2026-11-25")
UNKEPT = "想记住勾了哪些，加 --save 和文件名。\n"


def test_all_that_is_said_of_ticking(call, update_golden, monkeypatch):
    monkeypatch.chdir(ROOT)
    compare_calls(call, "checklist-ticked", update=update_golden)


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """What the file a.json keeps."""
    monkeypatch.chdir(tmp_path)

    def read():
        data = json.loads(Path("a.json").read_text(encoding="utf-8"))
        return data.get("answers", {}), data.get("ticks", {})

    return read


def boxes(said):
    """The boxes of the things to have ready, by id."""
    return {each["id"]: each["ticked"] for each in json.loads(said.out)["checklist"]}


def test_ticks_are_kept_and_come_back(call, kept):
    line = ("checklist", "app", "--json", *FLOWS)
    first = call(*line, "-a", "who=family", "--tick", "phone", "--save", "a.json")
    assert (first.code, first.err) == (0, "存好了：a.json\n")
    assert boxes(first) == {"id-card": False, "phone": True}
    assert kept() == ({"who": "family"}, {"app": ["phone"]})
    second = call(*line, "--tick", "id-card", "--save", "a.json")
    assert boxes(second) == {"id-card": True, "phone": True}
    assert kept() == ({"who": "family"}, {"app": ["phone", "id-card"]})
    assert boxes(call(*line, "--resume", "a.json")) == {"id-card": True, "phone": True}
    assert boxes(call(*line)) == {"id-card": False, "phone": False}


def test_each_method_has_ticks_of_its_own(call, kept):
    for method in ("app", "counter"):
        call("checklist", method, "--tick", "id-card", *FLOWS, "--save", "a.json")
    assert kept() == ({}, {"app": ["id-card"], "counter": ["id-card"]})


def test_a_tick_is_taken_away_by_choosing_it_once_more(call, kept):
    for _ in range(2):
        said = call(
            *("checklist", "app", *FLOWS, "--plain", "--save", "a.json", "--tick"),
            stdin="手机\n好了\n".encode(),
        )
        assert said.code == 0
    assert kept()[1].get("app", []) == []


def test_without_a_tick_nothing_is_written(call, kept, tmp_path):
    said = call("checklist", "app", *FLOWS, "--save", "a.json")
    assert (said.code, said.err) == (0, "")
    assert list(tmp_path.iterdir()) == []


def test_ticks_go_into_a_file_as_they_are_shown(call, kept):
    line = ("checklist", "app", "--tick", "phone", *FLOWS)
    assert call(*line, "-o", "list.md") == (0, "", UNKEPT)
    text = Path("list.md").read_text(encoding="utf-8")
    assert "- [x] 必带：充好电的手机" in text
    assert "- [ ] 必带：身份证" in text


def test_walking_on_keeps_the_ticks(call, kept):
    call("checklist", "app", "--tick", "phone", *FLOWS, "--save", "a.json")
    call("guide", *FLOWS, "--face", "yes", "--save", "a.json")
    assert kept() == ({"face": "yes"}, {"app": ["phone"]})


def test_ticking_one_by_one_needs_somebody_to_answer(call, kept, tmp_path):
    said = call("checklist", "app", "--tick", *FLOWS)
    assert (said.code, said.out) == (3, "")
    assert said.err.startswith("一样一样勾，要有人来答。")
    assert list(tmp_path.iterdir()) == []


def test_a_part_of_a_name_will_do_where_it_fits_one_thing_only(call, kept):
    one = call("checklist", "app", "--json", "--tick", "身份", *FLOWS)
    assert boxes(one)["id-card"] is True


SHEETS = ("--flows", str(ROOT / "tests" / "present" / "flows"), "--as-of", "2026-11-25")
DEATH = ("-a", "who=family", "-a", "life=deceased")


def test_without_a_method_it_is_about_what_the_answers_lead_to(call):
    said = call("checklist", "--json", *DEATH, *SHEETS)
    assert (said.code, said.err) == (0, "")
    found = json.loads(said.out)
    assert (found["method"], found["outcome"]["id"]) == (None, "report-death")
    by_code = call("checklist", "--json", "--code", found["code"], *SHEETS)
    assert by_code == said


def test_without_a_method_and_an_answer_the_methods_are_named(call):
    said = call("checklist", *FLOWS)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("还没写哪一种办法。请选一个：app, ")


def test_answers_that_lead_nowhere_yet_need_one_more(call):
    said = call("checklist", "--who", "family", *FLOWS)
    asked = call("guide", "--who", "family", "--no-input", *FLOWS)
    assert (said.code, said.out) == (3, "")
    assert said.err == asked.err.replace("certguide guide ", "certguide checklist ")
    assert "\n加上：--face " in said.err


ASKED = ("checklist", "--plain", "--region", "河南", "--as-of", "2026-11-25")
TYPED = b"1\n1\n1\n2\n1\n3\n1\n1\n"
TYPED_AS_FLAGS = (
    *("--who", "self", "--benefit", "employee", "--payment", "paid", "--checked", "due"),
    *("--residence", "paying-place", "--phone", "none", "--mobility", "can-go"),
    *("--office", "community"),
)


def again(said):
    """The command line that a call ends with to come back."""
    line = shlex.split(said.err.splitlines()[-1])
    assert line[0] == "certguide"
    return line[1:]


@pytest.mark.parametrize("output", [("-o", "a.md"), ("--large", "--paper", "a5", "-o", "a.pdf")])
def test_without_a_method_the_rest_is_asked_for(call, kept, output):
    said = call(*ASKED, *output, stdin=TYPED)
    assert said.code == 0
    typed = Path(output[-1]).read_bytes()
    said = call(*ASKED[:1], *ASKED[2:], *TYPED_AS_FLAGS, *output)
    assert (said.code, said.out) == (0, "")
    assert Path(output[-1]).read_bytes() == typed


def test_whoever_stops_comes_back_to_the_sheet(call, kept):
    output = ("--large", "--paper", "a5", "--output", "a.pdf")
    stopped = call(*ASKED, *output, stdin="1\n1\n退出\n".encode())
    assert stopped.code == 130
    assert not Path("a.pdf").exists()
    line = again(stopped)
    assert line[0] == "checklist"
    assert set(output) < set(line)
    assert call(*line, stdin=TYPED.split(b"\n", 2)[2]).code == 0
    back = Path("a.pdf").read_bytes()
    assert call(*ASKED, *output, stdin=TYPED).code == 0
    assert Path("a.pdf").read_bytes() == back


@pytest.mark.parametrize(
    ("more", "code", "why"),
    [
        (("--tick", "伞"), 2, "community-centre 要备的东西里没有 伞。"),
        pytest.param(("-o", "a.md"), 1, "a.md 写不了：磁盘满了。", marks=FULL_DISK),
    ],
)
def test_what_was_typed_is_not_lost_where_the_sheet_cannot_be_made(call, kept, more, code, why):
    Path("a.md").symlink_to("/dev/full")
    failed = call(*ASKED, *more, stdin=TYPED)
    said = failed.err.splitlines()
    assert failed.code == code
    assert said[-3].startswith(why)
    assert said[-2] == "答案没有丢。再来一次，请输入："
    line = [each for each in again(failed) if each not in ("--output", "a.md")]
    assert call(*line, "--json").code == 0


@pytest.mark.parametrize("option", ["--output", "--save"])
def test_nobody_is_asked_for_a_file_that_cannot_be_written(call, kept, option):
    failed = call(*ASKED, option, "no/a.md", stdin=TYPED)
    assert failed == (1, "", "no/a.md 写不了：没有这个文件或文件夹。什么都没有写。\n")


def test_what_was_asked_for_is_kept_with_the_ticks(call, kept):
    said = call(*ASKED, "--tick", "id-card", "--save", "a.json", stdin=TYPED)
    assert said.code == 0
    answers, ticks = kept()
    assert answers["office"] == "community"
    assert ticks == {"community-centre": ["id-card"]}
    resumed = call("checklist", "--resume", "a.json", "--json")
    assert json.loads(resumed.out)["outcome"]["id"] == "community-centre"
    assert boxes(resumed)["id-card"] is True


def test_every_question_is_an_option_as_it_is_when_walking(call):
    line = ("--who", "family", "--life", "deceased", "--json", *SHEETS)
    assert call("checklist", *line) == call("checklist", "--json", *DEATH, *SHEETS)


def test_one_word_answers_all_the_rest(call):
    line = ("--who", "family", "--rest", "unsure", "--json", *SHEETS)
    found = json.loads(call("checklist", *line).out)
    walked = json.loads(call("guide", "--no-input", *line).out)
    assert found["code"] == walked["code"]
    assert found["outcome"]["id"] == walked["outcome"]["id"]


def test_what_was_not_used_is_named(call):
    line = ("--who", "family", "--life", "deceased", "--phone", "own", *SHEETS)
    said = call("checklist", *line)
    assert said.err == call("guide", "--no-input", *line).err != ""


def test_dates_are_counted_from_the_last_time(call):
    line = ("checklist", "bureau", "--region", "武汉", "--benefit", "resident")
    found = json.loads(call(*line, "--last", "2026-03-10", "--as-of", "2026-11-25", "--json").out)
    assert found["due"]["deadline"] == "2027-12-31"
    assert found["place"] == "武汉"


def test_the_answers_of_a_code_are_only_answers_where_a_method_is_named(call):
    found = json.loads(call("checklist", "--json", *DEATH, *SHEETS).out)
    line = ("checklist", "visit", "--json", *SHEETS)
    assert call(*line, "--code", found["code"]) == call(*line, *DEATH)
    assert json.loads(call(*line).out)["code"] is None


def test_what_a_notice_asks_for_is_ticked_and_kept_as_well(call, kept):
    shipped = ("--as-of", "2026-11-25")
    first = call("checklist", "--json", *DEATH, "--tick", "死亡证明", "--save", "a.json", *shipped)
    assert (first.code, first.err) == (0, "存好了：a.json\n")
    ready = [name for name, ticked in boxes(first).items() if ticked]
    assert len(ready) == 1
    again = call("checklist", "--json", "--resume", "a.json", *shipped)
    assert boxes(again) == boxes(first)
