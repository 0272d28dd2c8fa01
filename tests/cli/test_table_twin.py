"""`table --twin`: the flow as a sheet of numbered questions."""

import json
import zipfile

import pytest

from cli.support import SMALL

DAY = ("--as-of", "2026-11-25")


def test_it_is_asked_from_the_first_question_on(call):
    said = call("table", "--twin", *DAY)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("问答单：养老金领取资格认证，怎么办最合适\n  全国通用的规矩。\n")
    assert "\n   6. 手边有能拍照的智能手机吗？\n      ○ 有，自己的 → 第7步\n" in said.out
    assert "\n  [ ] G 请人上门认证\n" in said.out


def test_it_speaks_english(call):
    said = call("table", "--twin", "--lang", "en", *DAY)
    assert (
        "\n   6. Is a smartphone with a camera at hand?\n"
        "      ○ Yes, the pensioner's own → go to 7\n" in said.out
    )


def test_a_place_that_closes_a_method_has_a_sheet_of_its_own(call):
    country, jiujiang, henan = (
        json.loads(call("table", "--twin", "--json", *DAY, *line).out)
        for line in ((), ("--region", "九江"), ("--region", "河南"))
    )
    assert [len(each["boxes"]) for each in (country, jiujiang, henan)] == [15, 18, 15]
    assert [each["place"] for each in (country, jiujiang, henan)] == [
        None,
        "jiangxi/jiujiang",
        "henan",
    ]
    assert henan["boxes"] == country["boxes"]
    assert {each["place"] for each in country["places"]} == {
        "jiangxi/jiujiang",
        "guangdong/shanwei",
    }


def test_one_method_alone_and_flows_of_ones_own(call):
    assert call("table", "alipay", "--twin", *DAY).out.startswith("问答单：用支付宝认证\n")
    said = call("table", "--twin", "--flows", str(SMALL), *DAY)
    assert (said.code, said.err) == (0, "")
    assert "→ 第2步" in said.out


@pytest.mark.parametrize("ending", ["txt", "md", "html", "json"])
def test_it_is_written_in_the_format_of_the_ending(call, tmp_path, ending):
    target = tmp_path / f"twin.{ending}"
    assert call("table", "--twin", *DAY, "-o", str(target)) == (0, "", "")
    assert "老人方便出门吗？" in target.read_text(encoding="utf-8")


def test_it_can_be_opened_in_word(call, tmp_path):
    target = tmp_path / "twin.docx"
    assert call("table", "--twin", *DAY, "-o", str(target)) == (0, "", "")
    assert "老人方便出门吗？" in zipfile.ZipFile(target).read("word/document.xml").decode()


def test_it_is_no_spreadsheet(call):
    said = call("table", "--twin", "--format", "csv")
    assert (said.code, said.out) == (2, "")
    assert "csv" in said.err


@pytest.mark.parametrize("wrong", [("--region", "nowhere"), ("gone",)])
def test_a_place_or_a_flow_that_is_not_there(call, wrong):
    said = call("table", "--twin", *wrong)
    assert (said.code, said.out) == (2, "")
    assert wrong[-1] in said.err
