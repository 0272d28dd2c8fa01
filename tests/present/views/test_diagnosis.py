from certguide.core.diagnosis import Checked, Diagnosis, Diagnostic
from certguide.core.faults import Code, Fault
from certguide.core.rule import Rule
from certguide.present.formats import text
from certguide.present.page import Finding, Heading
from certguide.present.views.diagnosis import diagnosis_page
from certguide.present.views.rule import rule_page, rules_page
from certguide.words import words

ZH, EN = words("zh"), words("en")
ALLOWED = Fault(code=Code.WIDE_SPACE, file="b.yaml", position=(2, 4))


def fault(severity, file="a.yaml", code=Code.TAB, **given) -> Diagnostic:
    found = Fault(code=code, file=file, position=(3, 1), **given)
    return Diagnostic(fault=found, severity=severity, line="\ta: b")


def printed(diagnosis: Diagnosis, said=ZH) -> str:
    return text.render(diagnosis_page(diagnosis, (), said), width=80, colour=False)


def test_the_last_line_counts_by_severity():
    last = {
        ("error",): "共有 1 处错误。",
        ("hint",): "共有 1 处建议。",
        ("error", "error"): "共有 2 处错误，在 1 个文件里。",
        ("hint", "warning", "error"): "共有 1 处错误、1 处提醒、1 处建议，在 1 个文件里。",
    }
    for severities, expected in last.items():
        found = Diagnosis(found=tuple(fault(each) for each in severities))
        assert printed(found).splitlines()[-1] == expected
    two = Diagnosis(found=(fault("error"), fault("error", "b.yaml")))
    assert printed(two).splitlines()[-1] == "共有 2 处错误，在 2 个文件里。"
    assert printed(two, EN).splitlines()[-1] == "Found 2 errors. Files: 2."


def test_nothing_found_says_what_was_looked_at():
    whole = Diagnosis(checked=Checked(files=9, places=2, cases=3, situations=40))
    assert (
        printed(whole)
        == "没有发现问题。查了 9 个文件、2 个地方的规矩、3 个例子、40 种情形，一种不漏。\n"
    )
    assert printed(whole, EN) == (
        "Nothing found. Checked: 9 files, the rules of 2 places, 3 cases, every one of 40\n"
        "situations.\n"
    )
    assert printed(Diagnosis(checked=Checked(files=9))) == "没有发现问题。查了 9 个文件。\n"


def test_what_has_to_be_known_stands_before_the_count():
    found = Diagnosis(
        found=(fault("error"),),
        suppressed=(Diagnostic(fault=ALLOWED, severity="error", reason="原文"),),
        made=("CG-A201", "CG-A202"),
        skipped=("CG-P301",),
        cut=("CG-A203",),
        loaded=False,
    )
    assert printed(found).splitlines()[5:] == [
        "",
        "  CG-A203 太多，只列出前 100 处。",
        "  有的错误让流程读不进来，后面的检查还没做。改好以后，再查一遍。",
        "  这几项没有查：CG-P301。",
        "  另有 1 处写明了原因，放行。",
        "",
        "共有 1 处错误。",
    ]


def test_a_page_keeps_what_was_found_for_programs():
    rule = Rule(code="CG-Y103", name="tab", severity="error", short="用了制表符。")
    diagnosis = Diagnosis(
        found=(fault("error"),),
        suppressed=(Diagnostic(fault=ALLOWED, severity="error", reason="原文"),),
    )
    page = diagnosis_page(diagnosis, (rule,), ZH)
    assert page.findings is not None
    (found,), (allowed,) = page.findings.found, page.findings.suppressed
    assert isinstance(page.blocks[0], Finding)
    assert page.blocks[0] == found
    assert isinstance(page.blocks[-1], Heading)
    assert (allowed.reason, found.reason) == ("原文", "")
    assert page.findings.rules == ((rule, rule_page(rule, ZH)),)
    assert page.data["suppressed"][0]["reason"] == "原文"
    assert page.data["diagnostics"][0]["end_column"] == 2
    assert page.data["suppressed"][0]["end_column"] is None


def test_a_command_is_the_end_of_what_to_do():
    params = {"outcome": "a", "requirement": "b", "situation": "c", "command": "certguide guide"}
    with_command = fault("error", code=Code.CHOSEN_UNMET, params=params)
    (found,) = diagnosis_page(Diagnosis(found=(with_command,)), (), ZH).findings.found
    assert found.command == "certguide guide"
    assert found.fix.endswith("certguide guide")
    # Where the sentence does not end with it, it stays in the sentence.
    other = fault("error", params={"command": "certguide guide"})
    (found,) = diagnosis_page(Diagnosis(found=(other,)), (), ZH).findings.found
    assert found.command == ""


def test_the_list_of_all_checks():
    refused = Rule(code="CG-Y103", name="tab", severity="error", short="用了制表符。")
    check = Rule(code="CG-A202", name="unused_allow", severity="warning", short="没有用上。")
    page = rules_page((refused,), (check,), ZH)
    assert text.render(page, width=60, colour=False) == (
        "全部检查\n\n"
        "读文件时的错误\n  - CG-Y103 错误\n    用了制表符。\n\n"
        "读进来以后的检查\n  - CG-A202 提醒\n    没有用上。\n\n"
        "  想看哪一项的说明，输入：certguide check --explain 加编号。\n"
    )
    assert [each["name"] for each in page.data["checks"]] == ["tab", "unused_allow"]


def test_a_page_without_examples_has_no_heading_for_them():
    rule = Rule(code="CG-Y103", name="tab", severity="error", short="用了制表符。", right="a: b")
    assert text.render(rule_page(rule, EN), width=60, colour=False) == (
        "CG-Y103 (error)\n  用了制表符。\n\nRight\n    a: b\n"
    )
