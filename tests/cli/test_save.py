"""What is kept of a conversation, how it goes on, and what is left alone."""

import json
import shlex
import shutil
from pathlib import Path

import pytest

from certguide.core.result import consult
from certguide.loading.library import load
from cli.support import ONLINE, SHIPPED
from prompt.terminal import Terminal

AS_OF = ("--as-of", "2026-11-25")
LIBRARY = load()
HEAD = {
    "certguide-saved": 1,
    "flow": "choose",
    "version": LIBRARY.chooser.version,
    "digest": LIBRARY.digest,
    "date": "2026-11-25",
}
BEGUN = {"who": "self", "benefit": "employee", "payment": "paid", "checked": "due"}
WHOLE = {
    **BEGUN,
    "region": "beijing",
    "residence": "elsewhere",
    "phone": "own",
    "face": "yes",
    "ecard": "active",
}
TO_E_CARD = "北京\n2\n1\n1\n1\n"
"""What is typed after `BEGUN` to reach the electronic card."""
STEPS = [each.step.id for each in consult(LIBRARY, None, WHOLE).advice.actions]
"""The steps of the electronic card, for this person."""


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def written(file="a.json"):
    text = Path(file).read_bytes().decode()
    data = json.loads(text)
    assert text == json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return data


def files(folder):
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file())


def save(call, typed="1\n1\n1\n2\n退出\n", *more):
    """A conversation that is kept in a.json."""
    return call("guide", "--plain", "--save", "a.json", *AS_OF, *more, stdin=typed.encode())


def test_a_conversation_that_stopped_is_kept_with_nothing_but_the_answers(call, tmp_path):
    said = save(call)
    assert (said.code, said.out) == (130, "")
    assert said.err.splitlines()[-3:] == [
        "存好了：a.json",
        "停下了，答案存好了。接着办，请输入：",
        "certguide guide --resume a.json --save a.json --as-of 2026-11-25 --plain",
    ]
    assert written() == {**HEAD, "answers": BEGUN}
    assert files(tmp_path) == ["a.json"]


def test_the_line_that_is_told_goes_on_at_the_next_question(call, tmp_path):
    _, *line = shlex.split(save(call).err.splitlines()[-1])
    said = call(*line, stdin=f"{TO_E_CARD}结束\n".encode())
    assert said.code == 0
    assert said.out.startswith("\n用电子社保卡认证\n")
    assert said.err.split("\n\n")[1].startswith("（最多还有 9 题）\n养老金是哪里发的？\n")
    assert said.err.splitlines()[-1] == "存好了：a.json"
    assert written() == {**HEAD, "answers": WHOLE}
    assert files(tmp_path) == ["a.json"]


def test_it_goes_on_without_being_written_anew_unless_that_is_said(call):
    save(call)
    before = written()
    assert call("guide", "--plain", "--resume", "a.json", stdin=TO_E_CARD.encode()).code == 0
    assert written() == before


def test_a_scripted_result_is_kept_and_gives_the_same_again(call):
    first = call("guide", "--json", *ONLINE, "--last", "2026-03", *AS_OF, "--save", "a.json")
    assert (first.code, first.err) == (0, "存好了：a.json\n")
    again = call("guide", "--json", "--resume", "a.json", *AS_OF)
    assert again == (0, first.out, "")
    assert written()["answers"]["last"] == "2026-03-01"
    assert list(written()["answers"]) == [*(flag[2:] for flag in ONLINE[::2]), "last"]


def test_what_is_given_besides_counts_more_than_what_was_saved(call):
    call("guide", *ONLINE, "--save", "a.json")
    line = ("guide", "--json", "--resume", "a.json", "--ecard", "none", "--app", "alipay")
    result = json.loads(call(*line).out)
    assert result["outcome"]["id"] == "alipay"


def test_a_missing_answer_keeps_what_there_is(call):
    said = call("guide", "--no-input", "--who", "family", "--save", "a.json", *AS_OF)
    assert (said.code, said.out) == (3, "")
    assert said.err.startswith("存好了：a.json\n还缺一个答案。\n问题 life：")
    assert written() == {**HEAD, "answers": {"who": "family"}}


def test_a_flow_that_was_named_goes_on_without_being_named(call):
    call("guide", "bureau", "--no-input", "--who", "self", "--save", "a.json", *AS_OF)
    assert written() == {**HEAD, "flow": "bureau", "answers": {"who": "self"}}
    result = json.loads(call("guide", "--json", "--no-input", "--resume", "a.json").out)
    assert result["flow"]["id"] == "bureau"


def test_a_file_is_replaced_whole_and_keeps_its_rights(call, tmp_path):
    save(call)
    (tmp_path / "a.json").chmod(0o600)
    call("guide", "--rest", "unsure", "--save", "a.json", *AS_OF)
    assert set(written()["answers"].values()) == {"unsure"}
    assert (tmp_path / "a.json").stat().st_mode & 0o777 == 0o600
    assert files(tmp_path) == ["a.json"]


def test_a_step_is_kept_with_what_had_failed_before_it(call):
    """The face is refused three times, so the person goes to the bureau and stops there."""
    typed = (
        TO_E_CARD + "1\n" + "1\n" * STEPS.index("blink") + "没办成\n三次\n还是不行\n好\n1\n退出\n"
    )
    said = save(call, f"1\n1\n1\n2\n{typed}")
    assert said.code == 130
    second = LIBRARY.methods["bureau"].steps[1].id
    at = {"method": "bureau", "step": second, "tried": ["e-card"], "means": {"face": "failed"}}
    kept = written()
    assert {**kept["at"], "step": second} == at
    assert kept == {**HEAD, "answers": WHOLE, "at": kept["at"]}
    _, *line = shlex.split(said.err.splitlines()[-1])
    assert line[:5] == ["guide", "--resume", "a.json", "--save", "a.json"]
    again = call(*line, stdin="没办成\n都不是\n退出\n".encode())
    assert "接着上次：去社保局认证。\n" in again.err
    assert "（第 2 步，" in again.err
    assert "电子社保卡" not in again.err
    assert written() == kept


def test_steps_that_are_done_are_no_place_to_go_on(call):
    save(call, f"1\n1\n1\n2\n{TO_E_CARD}1\n退出\n")
    assert written()["at"]["method"] == "e-card"
    call(
        *("guide", "--plain", "--resume", "a.json", "--save", "a.json", *AS_OF),
        stdin=("1\n" * len(STEPS) + "结束\n").encode(),
    )
    assert written() == {**HEAD, "answers": WHOLE}


DAMAGED = {
    "": "a.json:1:1",
    "hello\n": "a.json:1:1",
    "{}\n": "a.json:1:1",
    "[]\n": "a.json:1:1",
    "a: [1\n": "a.json:1:4",
    "phone: none\n": "a.json:1:1",
    "\x00\x01": "a.json:1:1",
    '{"certguide-saved": 2, "flow": "x", "version": "", "digest": "", "date": "2026-01-01"}': (
        "a.json:1:21"
    ),
    '{"certguide-saved": 1,\n "flow": "choose",\n "version": "1",\n "digest": "x",\n'
    ' "date": "2026-02-30"}': "a.json:5:10",
    '{"certguide-saved": 1, "flow": "choose", "version": "1", "digest": "x",\n'
    ' "date": "2026-02-01", "name": "x"}': "a.json:2:24",
    '{"certguide-saved": 1, "flow": "choose", "version": "1", "digest": "x",\n'
    ' "date": "2026-02-01",\n "answers": {"who": 1}}': "a.json:3:21",
    '{"certguide-saved": 1, "flow": "choose", "version": "1", "digest": "x",\n'
    ' "date": "2026-02-01", "at": {"method": "bureau"}}': "a.json:2:24",
    '{"certguide-saved": 1, "flow": "choose", "vers': "a.json:1:",
}
LINES = [
    "guide --resume a.json",
    "guide --rest unsure --save a.json",
    "guide --plain --save a.json",
    "steps bureau --resume a.json",
    "steps bureau --follow --plain --save a.json",
    "checklist bureau --tick id-card --save a.json",
    "methods --resume a.json",
    "due --resume a.json",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_is_reported_with_its_line_and_left_alone(call, tmp_path, content, line):
    """Nothing is asked before, and a file that is no save is never written over."""
    (tmp_path / "a.json").write_bytes(content.encode())
    said = call(*line.split(), *AS_OF, stdin=b"1\n1\n")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(DAMAGED[content])
    assert said.err.endswith(
        "\n这个文件坏了，或不是 certguide 存的。没有动它。换一个文件名，或先把它挪开。\n"
    )
    assert (tmp_path / "a.json").read_bytes() == content.encode()
    assert files(tmp_path) == ["a.json"]


def test_every_way_to_cut_a_file_short_is_noticed(call, tmp_path):
    call("guide", *ONLINE, "--save", "whole.json", *AS_OF)
    whole = (tmp_path / "whole.json").read_bytes()
    for end in range(0, len(whole) - 2, 7):
        (tmp_path / "a.json").write_bytes(whole[:end])
        said = call("guide", "--resume", "a.json", "--save", "a.json")
        assert (said.code, said.out) == (1, ""), end
        assert (tmp_path / "a.json").read_bytes() == whole[:end]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("no.json", "no.json 读不了：没有这个文件或文件夹。\n"),
        ("folder", "folder 读不了：它是一个文件夹。\n"),
        ("file.txt/a.json", "file.txt/a.json 读不了：路径里有一段不是文件夹。\n"),
    ],
)
def test_a_file_that_cannot_be_read_is_said(call, tmp_path, name, said):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.txt").write_text("kept")
    for command in (["guide"], ["due"], ["methods"], ["steps", "bureau"], ["checklist", "bureau"]):
        assert call(*command, "--resume", name) == (1, "", said)


def test_a_place_that_cannot_be_written_to_is_said_and_nothing_is_left(call, tmp_path):
    said = call("guide", "--rest", "unsure", "--save", "no/a.json")
    assert said.code == 1
    assert said.err == "no/a.json 写不了：没有这个文件或文件夹。什么都没有写。\n"
    assert files(tmp_path) == []


def test_whoever_stops_and_cannot_be_kept_still_has_the_answers(call):
    said = call("guide", "--plain", "--save", "no/a.json", stdin="1\n退出\n".encode())
    assert "您是替谁来问的？" not in said.err or "--who self" in said.err


class TestChangedFlows:
    @pytest.fixture
    def changed(self, tmp_path):
        """A copy in which an option has another name."""
        folder = tmp_path / "flows"
        shutil.copytree(SHIPPED, folder)
        for file in folder.rglob("*.yaml"):
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace("with-help", "accompanied"), encoding="utf-8")
        return str(folder)

    def kept(self, call, *flags):
        line = ("--who", "self", "--benefit", "employee", "--payment", "paid", "--checked", "due")
        line += ("--residence", "elsewhere", "--phone", "none", "--mobility", "with-help")
        call("guide", *line, "--office", "bureau", *flags, "--save", "a.json", *AS_OF)
        return written()

    def test_what_fits_is_kept_and_the_rest_is_named_and_asked_again(self, call, changed):
        before = self.kept(call)
        said = call(
            *("guide", "--plain", "--resume", "a.json", "--save", "a.json"),
            *("--flows", changed, *AS_OF, "--region", "other"),
            stdin="有人陪着就行\n结束\n".encode(),
        )
        assert said.code == 0
        lines = said.err.splitlines()
        assert lines[0] == ("流程改过了，这些答案对不上，要再答一次：mobility=with-help。")
        asked = [line for line in lines if line.startswith("（")]
        assert asked == ["（最多还有 2 题）"]
        assert said.out.startswith("\n去社保局认证\n")
        after = written()
        assert after["answers"] == {
            **before["answers"],
            "mobility": "accompanied",
            "region": "other",
        }
        assert after["digest"] != before["digest"]

    def test_a_script_is_told_what_is_missing_now(self, call, changed):
        self.kept(call)
        said = call("guide", "--no-input", "--resume", "a.json", "--flows", changed)
        assert (said.code, said.out) == (3, "")
        assert said.err.startswith(
            "流程改过了，这些答案对不上，要再答一次：mobility=with-help。\n"
            "还缺一个答案。\n问题 mobility："
        )

    def test_every_command_names_what_does_not_fit(self, call, changed):
        answers = self.kept(call)["answers"]
        fit = [f"{key}={answer}" for key, answer in answers.items() if key != "mobility"]
        pairs = [word for pair in fit for word in ("-a", pair)]
        for command in (["due"], ["methods"], ["steps", "bureau"], ["checklist", "bureau"]):
            line = (*command, "--json", "--flows", changed, *AS_OF)
            said = call(*line, "--resume", "a.json")
            assert said == (
                0,
                call(*line, *pairs).out,
                "流程改过了，这些答案对不上，要再答一次：mobility=with-help。\n",
            )

    def test_in_english_and_with_several(self, call, changed):
        self.kept(call)
        text = json.dumps({**written(), "answers": {**written()["answers"], "gone": "x"}})
        Path("a.json").write_text(text, encoding="utf-8")
        said = call("due", "--resume", "a.json", "--flows", changed, "--lang", "en", *AS_OF)
        assert said.err == (
            "The flows have changed. These answers do not fit any more and are asked again: "
            "mobility=with-help, gone=x.\n"
        )

    def test_a_flow_a_step_and_an_item_that_are_no_more_are_left_out(self, call):
        self.kept(call)
        more = {
            "flow": "gone",
            "at": {"method": "gone", "step": "x"},
            "ticks": {"gone": ["x"], "bureau": ["gone", "id-card"]},
        }
        text = json.dumps({**written(), **more})
        Path("a.json").write_text(text, encoding="utf-8")
        said = call(
            *("guide", "--json", "--no-input", "--resume", "a.json", "--save", "a.json", *AS_OF)
        )
        assert (said.code, said.err) == (0, "存好了：a.json\n")
        assert json.loads(said.out)["flow"]["id"] == "choose"
        assert (written()["flow"], written()["ticks"]) == ("choose", {"bureau": ["id-card"]})
        assert "at" not in written()


class TestWithoutAName:
    @pytest.fixture(autouse=True)
    def state(self, tmp_path, monkeypatch):
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
        return tmp_path / "state" / "certguide" / "progress.json"

    @pytest.mark.parametrize("line", ["--plain --save", "--save --plain", "--plain --save="])
    def test_the_file_lies_in_the_users_own_folder(self, call, tmp_path, state, line):
        typed = "1\n1\n1\n2\n退出\n".encode()
        said = call("guide", *AS_OF, *line.split(), stdin=typed)
        assert said.code == 130
        assert said.err.splitlines()[-3:] == [
            f"存好了：{state}",
            "停下了，答案存好了。接着办，请输入：",
            "certguide guide --resume --save --as-of 2026-11-25 --plain",
        ]
        assert written(state) == {**HEAD, "answers": BEGUN}
        assert files(tmp_path) == ["state/certguide/progress.json"]
        _, *line = shlex.split(said.err.splitlines()[-1])
        assert call(*line, stdin=TO_E_CARD.encode()).code == 0
        assert written(state) == {**HEAD, "answers": WHOLE}

    def test_every_command_goes_on_from_it(self, call, state):
        call("guide", *ONLINE, "--region", "bj", "--save", *AS_OF)
        assert written(state)["answers"]["region"] == "beijing"
        for command in (["due"], ["methods"], ["steps", "bureau"], ["checklist", "bureau"]):
            said = call(*command, "--json", *AS_OF, "--resume")
            given = zip(ONLINE[::2], ONLINE[1::2], strict=True)
            pairs = [word for flag, answer in given for word in ("-a", f"{flag[2:]}={answer}")]
            assert said == call(*command, "--json", *AS_OF, *pairs, "--region", "beijing")

    def test_where_nothing_was_saved_it_says_so_and_makes_nothing(self, call, tmp_path, state):
        assert call("guide", "--resume", "--no-input") == (
            1,
            "",
            f"{state} 读不了：没有这个文件或文件夹。\n",
        )
        assert files(tmp_path) == []
        assert not (tmp_path / "state").exists()


def test_a_name_that_is_given_twice_differently_is_refused(call, tmp_path):
    said = call("guide", "--rest", "unsure", "--save", "a.json", "--save", "b.json")
    assert said == (2, "", "--save 写了两个不同的值：a.json 和 b.json。请只留一个。\n")
    assert files(tmp_path) == []


class TestOnATerminal:
    """The program itself, with real keys."""

    def run(self, folder, *arguments):
        program = ("-m", "certguide")
        env = {"XDG_STATE_HOME": str(folder / "state"), "NO_COLOR": "1"}
        line = (*arguments, *AS_OF)
        return Terminal(*line, program=program, here=folder, columns=100, rows=40, **env)

    @pytest.mark.parametrize("key", ["\x03", "\x04", "退出\r"])
    @pytest.mark.parametrize("plain", [(), ("--plain",)], ids=["fancy", "plain"])
    def test_leaving_by_a_key_keeps_the_answers_in_the_file(self, tmp_path, plain, key):
        ready = "请打数字" if plain else "您打的"
        with self.run(tmp_path, "guide", "--save", "a.json", *plain) as terminal:
            terminal.until("您是替谁来问的？", ready)
            terminal.press("2\r")
            terminal.until("这位老人现在的情况是？", ready)
            terminal.press(key)
            assert terminal.end() == 130
            more = " ".join(["", *plain])
            assert terminal.lines()[-3:] == [
                "存好了：a.json",
                "停下了，答案存好了。接着办，请输入：",
                f"certguide guide --resume a.json --save a.json --as-of 2026-11-25{more}",
            ]
        assert written() == {**HEAD, "answers": {"who": "family"}}
        assert files(tmp_path) == ["a.json"]

    def test_ctrl_c_at_a_step_keeps_the_step_and_it_goes_on_there(self, tmp_path):
        pairs = [word for key, answer in WHOLE.items() for word in (f"--{key}", answer)]
        pairs = pairs[:-2]
        with self.run(tmp_path, "guide", "--save", *pairs) as terminal:
            terminal.until("手机里领过电子社保卡吗？", "您打的")
            terminal.press("领过\r")
            terminal.until("接下来要做什么？", "您打的")
            terminal.press("1\r")
            terminal.until("（第 1 步，", "您打的")
            terminal.press("\x1b[B\r")
            terminal.until("（第 2 步，", "您打的")
            terminal.press("\x03")
            assert terminal.end() == 130
            line = terminal.lines()[-1]
        assert line == "certguide guide --resume --save --as-of 2026-11-25"
        state = tmp_path / "state/certguide/progress.json"
        second = LIBRARY.methods["e-card"].steps[1].id
        assert written(state) == {
            **HEAD,
            "answers": WHOLE,
            "at": {"method": "e-card", "step": second},
        }
        with self.run(tmp_path, *line.split()[1:-2]) as terminal:
            terminal.until("接着上次：用电子社保卡认证。", "（第 2 步，", "您打的")
            terminal.press("\x03")
            assert terminal.end() == 130
        assert written(state)["at"]["step"] == second
        assert files(tmp_path) == ["state/certguide/progress.json"]

    def test_ctrl_c_at_the_menu_keeps_the_answers(self, tmp_path):
        pairs = [word for key, answer in WHOLE.items() for word in (f"--{key}", answer)]
        with self.run(tmp_path, "guide", "--save", "a.json", *pairs[:-2]) as terminal:
            terminal.until("手机里领过电子社保卡吗？", "您打的")
            terminal.press("1\r")
            terminal.until("接下来要做什么？", "您打的")
            terminal.press("\x03")
            assert terminal.end() == 130
        assert written() == {**HEAD, "answers": WHOLE}
