"""Sheets for several people at once, each by a code."""

import json

import pytest

from cli.support import ONLINE, SHIPPED

AS_OF = ("--as-of", "2026-11-25")
CARD = (*ONLINE, "--region", "hubei/wuhan", "--last", "2026-03-10")
HOME = ("--who", "family", "--rest", "unsure", "--phone", "none", "--mobility", "homebound")
DEATH = ("--who", "family", "--life", "deceased")
RULE = "-" * 80


@pytest.fixture
def codes(call):
    """A code of somebody with a card, one for whom somebody comes, and one of a death."""
    return [
        json.loads(call("guide", "--json", *given, *AS_OF).out)["code"]
        for given in (CARD, HOME, DEATH)
    ]


@pytest.fixture
def listed(tmp_path, codes):
    """A file of codes with notes and empty lines, and with the first one twice."""
    file = tmp_path / "codes.txt"
    first, second, third = codes
    text = f"# 三号楼\n{first}\n\n  {second}  # 卧床\n{third}＃ 四号楼\n{first}\n"
    file.write_text(text, encoding="utf-8")
    return str(file)


def titles(said):
    assert (said.code, said.err) == (0, "")
    return [each["title"] for each in json.loads(said.out)["sheets"]]


TITLES = ["用电子社保卡认证", "请人上门认证", "老人走了，这样告诉社保局"]


def test_each_code_is_a_sheet_about_what_it_leads_to(call, codes):
    line = [word for each in codes for word in ("--code", each)]
    said = call("checklist", *line, *AS_OF)
    assert (said.code, said.err) == (0, "")
    sheets = said.out.split(f"\n{RULE}\n\n")
    assert [each.splitlines()[0] for each in sheets] == TITLES
    assert [each.splitlines()[-1] for each in sheets] == [f"  单子编号：{each}" for each in codes]
    assert sheets == [call("checklist", "--code", each, *AS_OF).out for each in codes]


def test_the_data_of_a_sheet_is_the_same_alone_and_among_others(call, codes):
    line = [word for each in codes for word in ("--code", each)]
    found = json.loads(call("checklist", "--json", *line, *AS_OF).out)
    alone = [json.loads(call("checklist", "--json", "--code", each, *AS_OF).out) for each in codes]
    assert found == {"format": 1, "sheets": alone}
    assert [each["code"] for each in alone] == codes
    assert [each["method"] for each in alone] == ["e-card", "home-visit", None]


def test_they_may_come_from_a_file_or_be_piped_in(call, listed):
    said = call("checklist", "--json", "--codes", listed, *AS_OF)
    assert titles(said) == [*TITLES, TITLES[0]]
    with open(listed, "rb") as file:
        assert call("checklist", "--json", "--codes", "-", *AS_OF, stdin=file.read()) == said


def test_those_on_the_line_come_before_those_in_the_file(call, codes, listed):
    said = call("checklist", "--json", "--codes", listed, "--code", codes[2], *AS_OF)
    assert titles(said) == [TITLES[2], *TITLES, TITLES[0]]


def test_a_file_of_one_code_is_a_list_all_the_same(call, codes):
    said = call("checklist", "--json", "--codes", "-", *AS_OF, stdin=codes[0].encode())
    assert titles(said) == TITLES[:1]


def test_the_same_code_twice_is_two_sheets(call, codes):
    said = call("checklist", "--json", "--code", codes[0], "--code", codes[0], *AS_OF)
    assert titles(said) == [TITLES[0], TITLES[0]]


@pytest.mark.parametrize("coding", ["utf-8-sig", "gb18030", "utf-16"])
def test_a_file_may_be_written_as_editors_here_write_it(call, codes, coding):
    text = f"# 三号楼\r\n{codes[0]}\r\n{codes[1].translate(str.maketrans('0123', '〇一二三'))}\r\n"
    said = call("checklist", "--json", "--codes", "-", *AS_OF, stdin=text.encode(coding))
    assert titles(said) == TITLES[:2]


def test_a_method_is_that_of_each_person(call, codes):
    line = [word for each in codes[:2] for word in ("--code", each)]
    found = json.loads(call("checklist", "bureau", "--json", *line, *AS_OF).out)["sheets"]
    assert [each["method"] for each in found] == ["bureau", "bureau"]
    assert [each["code"] for each in found] == codes[:2]
    assert [each["place"] for each in found] == ["武汉", ""]
    assert found[0]["dates"][0] == {
        "label": "最晚哪天办",
        "text": "2027年12月31日，最好2027年11月30日以前",
    }


def test_whole_results_are_printed_for_many_as_well(call, codes, listed):
    found = json.loads(call("guide", "--json", "--codes", listed, *AS_OF).out)
    first = json.loads(call("guide", "--json", "--code", codes[0], *AS_OF).out)
    assert list(found) == ["format", "sheets"]
    assert [each["code"] for each in found["sheets"]] == [*codes, codes[0]]
    assert found["sheets"][0] == found["sheets"][3] == first
    text = call("guide", "--codes", listed, *AS_OF).out.split(f"\n{RULE}\n\n")
    assert text[1] == call("guide", "--code", codes[1], *AS_OF).out


def test_language_and_day_are_those_of_all(call, codes):
    line = ("--code", codes[0], "--code", codes[1], "--lang", "en", "--as-of", "2028-01-01")
    found = json.loads(call("checklist", "--json", *line).out)["sheets"]
    assert [each["title"] for each in found] == [
        "With the electronic social security card",
        "Ask for a home visit",
    ]
    assert [each["due"]["passed"] for each in found] == [True, False]


def test_all_wrong_codes_are_named_at_once_and_nothing_is_written(call, codes, tmp_path):
    file, out = tmp_path / "codes.txt", tmp_path / "sheets.txt"
    wrong = codes[0][:-1] + str((int(codes[0][-1]) + 1) % 10)
    file.write_text(f"{codes[1]}\n{wrong}\n# 12\nabc\n\n12\n", encoding="utf-8")
    line = ("--code", "7", "--codes", str(file), "-o", str(out))
    for command in ("checklist", "guide"):
        said = call(command, *line, *AS_OF)
        assert (said.code, said.out) == (2, "")
        assert said.err == (
            "这串数字不全，或多了：7。请从头再念一遍。\n"
            f"{file}:2  这串数字里有一个念错了，或有两个颠倒了：{wrong}。请从头再念一遍。\n"
            f"{file}:4  这串数字里有别的字：abc。只念数字就行，请再看一遍。\n"
            f"{file}:6  这串数字不全，或多了：12。请从头再念一遍。\n"
        )
        assert not out.exists()


def test_a_line_that_is_no_code_is_not_shown_in_all_its_length(call):
    said = call("checklist", "--codes", "-", stdin=("x" * 1000).encode())
    assert said.err == (f"标准输入:1  这串数字里有别的字：{'x' * 80}。只念数字就行，请再看一遍。\n")


@pytest.mark.parametrize(
    "given",
    [
        ("--who", "self"),
        ("--region", "henan"),
        ("-a", "phone=none"),
        ("--answers", "-"),
        ("--save", "a.json"),
        ("--resume", "a.json"),
        ("--tick", "id-card"),
    ],
)
def test_what_is_about_one_person_does_not_go_with_several(call, codes, given, tmp_path):
    said = call("checklist", "--code", codes[0], "--code", codes[1], *given, *AS_OF)
    flag = "--answer" if given[0] == "-a" else given[0]
    assert said == (2, "", f"一次印多张，每串数字里已经有答案。请去掉 {flag}。\n")


def test_neither_do_the_flags_of_the_guide_nor_a_flow(call, codes):
    line = ("guide", "--code", codes[0], "--code", codes[1], *AS_OF)
    assert call(*line, "--rest", "unsure").err == (
        "一次印多张，每串数字里已经有答案。请去掉 --rest。\n"
    )
    assert call(*line, "--mobility", "can-go").code == 2
    assert call(*line, "--no-input", "--full").code == 0
    assert call(*line, "e-card") == (2, "", "多了一个词：e-card。请去掉它，或看 --help。\n")


def test_a_file_has_to_hold_a_code(call):
    said = call("checklist", "--codes", "-", stdin=b"# nothing\n\n")
    assert said == (2, "", "标准输入 里没有数字。请一行写一串。\n")


def test_a_file_that_cannot_be_read_is_named(call, tmp_path):
    missing = tmp_path / "codes.txt"
    assert call("checklist", "--codes", str(missing)) == (
        1,
        "",
        f"{missing} 读不了：没有这个文件或文件夹。\n",
    )


@pytest.mark.parametrize("content", [b"\x7fELF\x02\x01\x00\x00", b"\x89PNG\r\n\x1a\n\xff\xff\xff"])
def test_what_is_no_text_is_not_taken_for_codes(call, content):
    said = call("checklist", "--codes", "-", stdin=content)
    assert said == (1, "", "标准输入 读不了：它不是文字。\n")


def test_sheets_go_into_one_file(call, codes, tmp_path):
    file = tmp_path / "sheets.md"
    line = ("--code", codes[0], "--code", codes[1])
    assert call("checklist", *line, "-o", str(file), *AS_OF) == (0, "", "")
    text = file.read_text(encoding="utf-8")
    assert text.count("\n# ") + text.startswith("# ") == 2
    assert [each for each in codes if each in text] == codes[:2]


def test_the_flows_of_an_author_do_as_well(call, tmp_path):
    flows = ("--flows", str(SHIPPED.parent / "tests" / "present" / "flows"))
    given = ("--who", "family", "--life", "deceased")
    code = json.loads(call("guide", "--json", *given, *flows, *AS_OF).out)["code"]
    said = call("checklist", "--json", "--code", code, "--code", code, *flows, *AS_OF)
    assert len(titles(said)) == 2
