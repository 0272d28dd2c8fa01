import json
import shlex

import pytest

from cli.support import ONLINE

KEYS = (
    "format flow status question outcome answers unused_answers path reasons methods entry address "
    "fallbacks before helper only_they ways stale steps checklist region due warnings code sources"
).split()


def test_all_answers_by_flag_reach_an_outcome(call):
    said = call("guide", "--json", *ONLINE)
    assert (said.code, said.err) == (0, "")
    result = json.loads(said.out)
    assert list(result) == KEYS
    assert result["format"] == 1
    assert result["outcome"]["id"] == "e-card"
    assert result["answers"]["ecard"] == "active"
    assert [each["question"] for each in result["path"]] == list(result["answers"])
    assert len(result["methods"]) == 7


def test_no_command_is_guide(call):
    assert call("--json", *ONLINE) == call("guide", "--json", *ONLINE)


def test_the_same_answers_by_every_way_give_the_same_result(call, tmp_path):
    flags = dict(zip([flag[2:] for flag in ONLINE[::2]], ONLINE[1::2], strict=True))
    by_flag = call("guide", "--json", *ONLINE)
    pairs = [word for key, value in flags.items() for word in ("-a", f"{key}={value}")]
    assert call("guide", "--json", *pairs) == by_flag
    text = json.dumps(flags)
    file = tmp_path / "answers.json"
    file.write_text(text)
    assert call("guide", "--json", "--answers", str(file)) == by_flag
    assert call("guide", "--json", "--answers", "-", stdin=text.encode()) == by_flag
    as_yaml = "".join(f"{key}: {value}\n" for key, value in flags.items())
    assert call("guide", "--json", "--answers", "-", stdin=as_yaml.encode()) == by_flag


def test_a_flag_counts_more_than_the_file(call):
    said = call(
        "guide", "--json", *ONLINE, "--answers", "-", stdin=b"ecard: blocked\nlast: 2026-03\n"
    )
    result = json.loads(said.out)
    assert result["answers"]["ecard"] == "active"
    assert result["answers"]["last"] == "2026-03-01"


def test_labels_and_chinese_names_are_taken_too(call):
    said = call("guide", "--json", "--rest", "unsure", "--region", "河南", "--phone", "没有")
    answers = json.loads(said.out)["answers"]
    assert (answers["region"], answers["phone"]) == ("henan", "none")


def test_a_missing_answer_names_the_question_its_options_and_the_flag(call):
    said = call("guide", "--no-input", "--who", "self", "--benefit", "employee")
    assert said == (
        3,
        "",
        "还缺一个答案。\n"
        "问题 payment：这笔钱现在还按月到账吗？\n"
        "可以答：\n"
        "  paid  按月到账\n"
        "  suspended  停了\n"
        "  new  刚退休，第一次认证\n"
        "  unsure  不清楚\n"
        "加上：--payment paid|suspended|new|unsure\n"
        "或者在终端里接着答：certguide guide --who self --benefit employee\n",
    )


def test_a_missing_answer_is_also_an_object_for_programs(call):
    said = call("guide", "--json", "--who", "family")
    assert said.code == 3
    result = json.loads(said.out)
    assert (result["status"], result["outcome"]) == ("question", None)
    assert result["question"]["id"] == "life"
    assert result["question"]["remaining"]["at_least"] == 1
    assert [each["id"] for each in result["question"]["options"]][-1] == "unsure"


def test_standard_input_that_is_no_terminal_is_nobody_to_ask(call):
    assert call("guide", stdin=b"1\n1\n").code == 3


def test_rest_unsure_answers_what_is_open(call):
    result = json.loads(call("guide", "--json", "--rest", "unsure").out)
    assert result["outcome"]["id"] == "community-centre"
    assert set(result["answers"].values()) == {"unsure"}
    assert "12333" in json.dumps(result, ensure_ascii=False)


def test_answers_that_were_not_used_are_named(call):
    said = call("guide", *ONLINE, "--office", "bureau", "--passport", "foreign")
    assert (said.code, said.err) == (0, "这些答案没有用到：passport=foreign，office=bureau。\n")


def test_a_methods_own_flow_is_walked_by_its_name(call):
    result = json.loads(call("guide", "e-card", "--json", *ONLINE, "--gesture", "digits").out)
    assert result["flow"]["id"] == "e-card"
    assert result["outcome"]["id"] == "e-card"
    assert result["answers"]["gesture"] == "digits"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "guide alipai",
            "没有叫 alipai 的流程。是不是 alipay？有这些：choose, e-card, mini-program, alipay, "
            "online-app, community-centre, bureau, home-visit。",
        ),
        ("guide alipay bureau", "多了一个词：bureau。请去掉它，或看 --help。"),
        (
            "guide --phone helpr",
            "问题 phone 没有 helpr 这个答案。是不是 helper？可以写：own, helper, none, unsure。",
        ),
        (
            "guide --phnoe none",
            "没有 --phnoe 这个选项。是不是 --phone 或 --who？用 --help 看全部选项。",
        ),
        (
            "guide --phone none -a phone=own",
            "问题 phone 有两个不同的答案：none 和 own。请只留一个。",
        ),
        ("guide -a phone", "-a phone 写得不对。要写成 问题=选项，如 -a phone=none。"),
        ("guide -a phone=", "-a phone= 写得不对。要写成 问题=选项，如 -a phone=none。"),
        ("guide --rest no", "--rest 没有 no 这个值。可以写：unsure。"),
        ("guide --last 春天", None),
        ("guide --as-of 昨天", "--as-of 要一个日期，昨天 不是。请写成 2026-11-22。"),
        (
            "guide --last 2026-11-23 --as-of 2026-11-22",
            "2026-11-23 还没到。请写上一次认证成功的日期。",
        ),
        (
            "guide --last 1900-01-01",
            "1900-01-01 太早了。请查一下认证记录，写上一次认证的日期。",
        ),
        ("guide --who", "选项 --who 的值不对：要么少了值，要么不该有值。用 --help 看写法。"),
        (
            "gide",
            "没有 gide 这个命令。是不是 guide？有这些：guide, methods, steps, checklist, due, page, table, paths, who, graph, check, test, diff, schema, new。",
        ),
        ("guide --json --format text", "--format 写了两个不同的值：text 和 json。请只留一个。"),
        ("guide --lang de", "没有 de 这种语言。可以写：zh（中文）、zh-hant（繁体）或 en（英文）。"),
    ],
)
def test_a_faulty_call_gets_one_clear_sentence(call, line, sentence):
    said = call(*shlex.split(line))
    assert (said.code, said.out) == (2, "")
    if sentence is None:
        sentence = "问题 last 要一个日期，春天 不是。请写成 2026-03-15，或只写 2026-03。"
    assert said.err == sentence + "\n"


def test_an_answers_file_is_refused_with_its_place(call, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text("phone: none\nfase: yes\n")
    said = call("guide", "--answers", "a.yaml")
    assert said.code == 2
    assert said.err.startswith("a.yaml:2:7  没有叫 fase 的问题。是不是 face 或 face-why？")
    (tmp_path / "b.yaml").write_text("phone: none\nphone: own\nface: true\n")
    said = call("guide", "--answers", "b.yaml")
    assert said.code == 2
    assert "b.yaml:2:1" in said.err
    assert "b.yaml:3:7" in said.err
    assert call("guide", "--answers", "no.yaml") == (
        1,
        "",
        "no.yaml 读不了：没有这个文件或文件夹。\n",
    )


def test_the_due_dates_come_from_the_last_certification(call):
    result = json.loads(call("guide", "--json", *ONLINE, "--last", "2025年8月").out)
    assert result["due"] == {
        "cycle": {"months": 12},
        "deadline": "2026-08-01",
        "advised_by": "2026-07-31",
        "known": False,
    }


def test_plain_lines_can_be_piped_in(call):
    said = call("guide", "--plain", "--who", "self", stdin=b"7\n")
    assert said.code == 0
    assert said.out.startswith("\n这笔钱归民政管，要找社区问\n")


def test_closed_input_keeps_the_answers_and_says_how_to_go_on(call):
    said = call("guide", "--plain", "--lang", "zh", stdin=b"2\n1\n")
    assert (said.code, said.out) == (130, "")
    assert said.err.endswith(
        "停下了，答案还在。接着办，请输入：\n"
        "certguide guide --who family --life alive --lang zh --plain\n"
    )


def test_full_says_why_not_the_others_and_where_it_comes_from(call):
    short, full = call("guide", *ONLINE).out, call("guide", *ONLINE, "--full").out
    for title in ("用支付宝认证", "请人上门认证"):
        assert title in full
    assert "S131" in full
    assert "S131" not in short
    assert "别的办法为什么没选\n" in full
    assert "别的办法为什么没选\n" not in short


def test_a_file_gets_the_whole_result(call, tmp_path):
    target = tmp_path / "result.md"
    said = call("guide", *ONLINE, "-o", str(target))
    assert said == (0, "", "")
    assert target.read_text(encoding="utf-8").startswith("# ")
    assert "S131" in target.read_text(encoding="utf-8")
