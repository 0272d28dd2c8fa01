from certguide.present.formats.github import render
from certguide.present.page import Finding, Findings, Page


def printed(*found: Finding) -> str:
    findings = Findings(found=found, suppressed=(finding(file="allowed.yaml"),), rules=())
    page = Page(language="zh", blocks=(), data={}, findings=findings)
    return render(page, width=80, colour=True)


def finding(**given) -> Finding:
    return Finding(
        **{
            "file": "flows/a.yaml",
            "line": 3,
            "column": 7,
            "code": "CG-T201",
            "severity": "error",
            "label": "错误",
            "text": None,
            "message": "太长。",
            "fix": "写短。",
            "told": ("太长。", "改法：写短。"),
            **given,
        }
    )


def test_each_severity_has_its_command_and_what_is_allowed_has_none():
    assert printed(finding(), finding(severity="warning"), finding(severity="hint")) == (
        "::error file=flows/a.yaml,line=3,col=7,title=CG-T201::太长。%0A改法：写短。\n"
        "::warning file=flows/a.yaml,line=3,col=7,title=CG-T201::太长。%0A改法：写短。\n"
        "::notice file=flows/a.yaml,line=3,col=7,title=CG-T201::太长。%0A改法：写短。\n"
    )
    assert printed() == ""


def test_what_is_about_a_file_as_a_whole_has_no_line():
    assert printed(finding(line=None, column=None)) == (
        "::error file=flows/a.yaml,title=CG-T201::太长。%0A改法：写短。\n"
    )


def test_nothing_in_a_text_is_taken_for_a_part_of_the_command():
    said = printed(finding(file="a,b: 100%/c.yaml", told=("100%\r\n::error::x", "a,b:c")))
    assert said == (
        "::error file=a%2Cb%3A 100%25/c.yaml,line=3,col=7,title=CG-T201"
        "::100%25%0D%0A::error::x%0Aa,b:c\n"
    )


def test_a_file_below_is_named_from_here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "file=flows/a.yaml," in printed(finding(file=str(tmp_path / "flows" / "a.yaml")))
    assert "file=/elsewhere/a.yaml," in printed(finding(file="/elsewhere/a.yaml"))
