"""Digits read over the phone open the same result."""

import json
import shutil
from itertools import pairwise

import pytest

from cli.support import ONLINE, SHIPPED

AS_OF = ("--as-of", "2026-11-25")
CITY = (*ONLINE, "--region", "hubei/wuhan", "--last", "2025-03-02", "--id-card", "expired")
OWN = (
    *("--who", "self", "--residence", "elsewhere", "--phone", "own", "--face", "yes"),
    *("--ecard", "active", "--gesture", "blink"),
)
DEATH = ("--who", "family", "--life", "deceased")


def code_of(call, *answers):
    result = json.loads(call("guide", "--json", *answers, *AS_OF).out)
    return result["code"]


@pytest.mark.parametrize(
    "answers",
    [ONLINE, CITY, DEATH, ("--rest", "unsure"), ("e-card", *OWN)],
)
def test_the_code_opens_the_same_result(call, answers):
    first = call("guide", "--json", *answers, *AS_OF)
    assert first.code == 0
    code = json.loads(first.out)["code"]
    opened = call("guide", "--json", "--code", code, *AS_OF)
    assert (opened.code, opened.err) == (0, "")
    assert json.loads(opened.out) == json.loads(first.out)
    page = call("guide", *answers, *AS_OF).out
    assert call("guide", "--code", code, *AS_OF).out == page
    assert code in page


@pytest.mark.parametrize(
    "spell",
    [
        lambda code: code.replace("-", ""),
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", "，"),
        lambda code: "".join(chr(ord(each) + 0xFEE0) if each.isdigit() else each for each in code),
        lambda code: code.translate(str.maketrans("0123456789", "零一二三四五六七八九")),
        lambda code: code.translate(str.maketrans("0123456789", "〇幺两三四五六七八九")),
        lambda code: f" {code} ",
    ],
)
def test_it_may_be_written_as_it_is_heard(call, spell):
    code = code_of(call, *CITY)
    assert call("guide", "--code", spell(code), *AS_OF) == call("guide", "--code", code, *AS_OF)


def refused(call, code):
    """The one sentence that says why a code is not taken."""
    said = call("guide", "--code", code)
    assert (said.code, said.out) == (2, "")
    assert said.err.count("\n") == 1
    return said.err


def test_every_misread_digit_and_every_swap_of_neighbours_is_noticed(call):
    code = code_of(call, *CITY)
    wrong = {code[:at] + digit + code[at + 1 :] for at in places(code) for digit in "0123456789"}
    digits = places(code)
    for at, after in pairwise(digits):
        swapped = [*code]
        swapped[at], swapped[after] = code[after], code[at]
        wrong.add("".join(swapped))
    for each in wrong - {code}:
        assert refused(call, each) == (
            f"这串数字里有一个念错了，或有两个颠倒了：{each}。请从头再念一遍。\n"
        )


def places(code):
    return [at for at, char in enumerate(code) if char.isdigit()]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("12", "这串数字不全，或多了：12。请从头再念一遍。\n"),
        ("", "这串数字不全，或多了：。请从头再念一遍。\n"),
        ("1" * 61, f"这串数字不全，或多了：{'1' * 61}。请从头再念一遍。\n"),
        ("4988-x0", "这串数字里有别的字：4988-x0。只念数字就行，请再看一遍。\n"),
        ("十二", "这串数字里有别的字：十二。只念数字就行，请再看一遍。\n"),
        ("٣٤٥٦٧٨٩", "这串数字里有别的字：٣٤٥٦٧٨٩。只念数字就行，请再看一遍。\n"),
    ],
)
def test_what_is_no_code_is_refused_in_one_sentence(call, code, said):
    assert refused(call, code) == said


def test_a_code_of_other_flows_is_refused_and_one_of_corrected_words_is_not(call, tmp_path):
    code = code_of(call, *CITY)
    shutil.copytree(SHIPPED, tmp_path / "flows")
    chooser = tmp_path / "flows" / "choose.yaml"
    text = chooser.read_text(encoding="utf-8")
    line = ("guide", "--json", "--code", code, "--flows", str(tmp_path / "flows"), *AS_OF)
    chooser.write_text(text.replace("您是替谁来问的？", "您替谁问？"), encoding="utf-8")
    assert call(*line).code == 0
    rule = "    - {when: {face: yes, phone: helper}, go: app}\n"
    assert rule in text
    chooser.write_text(text.replace(rule, ""), encoding="utf-8")
    said = call(*line)
    assert (said.code, said.out, said.err) == (
        2,
        "",
        f"这串数字是别的版本的流程给的，打不开：{code}。请把问题重新答一遍。\n",
    )


def test_what_is_given_besides_counts_more_than_the_code(call):
    code = code_of(call, *CITY)
    other = call("guide", "--json", "--code", code, "--ecard", "none", "--app", "wechat", *AS_OF)
    assert json.loads(other.out)["outcome"]["id"] == "mini-program"
    assert json.loads(other.out)["answers"]["region"] == "hubei/wuhan"


def test_the_code_counts_more_than_what_was_saved(call, tmp_path):
    kept = str(tmp_path / "a.json")
    call("guide", *ONLINE[:-2], "--ecard", "none", "--app", "alipay", "--save", kept, *AS_OF)
    code = code_of(call, *CITY)
    for more, outcome in (((), "alipay"), (("--code", code), "e-card")):
        said = call("guide", "--json", "--resume", kept, *more, *AS_OF)
        assert json.loads(said.out)["outcome"]["id"] == outcome


def test_a_code_is_not_mixed_with_what_was_saved_of_somebody_else(call, tmp_path):
    file = str(tmp_path / "saved.json")
    assert call("guide", *DEATH, "--save", file, *AS_OF).code == 0
    code = code_of(call, *ONLINE)
    said = call("guide", "--json", "--resume", file, "--code", code, *AS_OF)
    assert json.loads(said.out)["outcome"]["id"] == "e-card"
    assert "life" not in json.loads(said.out)["answers"]


@pytest.mark.parametrize("command", ["methods", "steps bureau", "checklist e-card", "due"])
def test_every_command_takes_a_code(call, command):
    code = code_of(call, *CITY)
    pairs = zip(CITY[::2], CITY[1::2], strict=True)
    given = [word for flag, answer in pairs for word in ("-a", f"{flag[2:]}={answer}")]
    line = (*command.split(), "--json", *AS_OF)
    assert call(*line, "--code", code) == call(*line, *given)


@pytest.mark.parametrize("command", ["methods", "steps bureau", "due"])
def test_two_codes_are_refused_where_it_is_about_one_person(call, command):
    assert call(*command.split(), "--code", "1", "--code", "2") == (
        2,
        "",
        "--code 写了两个不同的值：1 和 2。请只留一个。\n",
    )
