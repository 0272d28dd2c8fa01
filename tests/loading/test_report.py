from certguide.core.faults import Code, Fault, FlowFaults
from certguide.loading.report import fix, message, report
from certguide.words import words

ZH, EN = words("zh").fault, words("en").fault


def test_a_report_without_a_place() -> None:
    faults = FlowFaults((Fault(code=Code.NO_FOLDER, file="no\nwhere\udc80"),))
    assert report(faults, EN) == (
        "no?where?  CG-F101\n"
        "  There is no such folder.\n"
        "  Fix: check the path, and name a folder that holds flow files.\n"
        "\n"
        "1 fault.\n"
    )


def test_a_place_without_its_line() -> None:
    faults = FlowFaults((Fault(code=Code.TAB, file="f.yaml", position=(3, 1)),))
    assert report(faults, EN).startswith("f.yaml:3:1  CG-Y103\n  The line is")


def test_names_from_a_file_are_shown_safely_and_cut() -> None:
    fault = Fault(code=Code.BAD_ID, file="f.yaml", params={"name": "a\x1b" + "b" * 99, "near": ""})
    assert message(fault, EN) == "“a?" + "b" * 58 + "…” cannot be an id."


def test_several_names_are_joined_in_the_language() -> None:
    params = {"value": "x", "near": "a\nb", "known": "a\nb\nc"}
    fault = Fault(code=Code.NOT_ONE_OF, file="f.yaml", params=params)
    assert fix(fault, ZH) == "写 a 或 b。"
    assert fix(fault, EN) == "write a or b."
    fault = Fault(code=Code.NOT_ONE_OF, file="f.yaml", params={**params, "near": ""})
    assert fix(fault, ZH) == "可以写的有 a、b、c。"
    assert fix(fault, EN) == "it can be a, b, c."


def test_a_long_list_is_cut() -> None:
    known = "\n".join(f"r{number}" for number in range(40))
    fault = Fault(code=Code.NOT_ONE_OF, file="f.yaml", params={"value": "x", "known": known})
    assert fix(fault, EN).endswith("r28, r29, ….")
