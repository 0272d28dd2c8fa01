from certguide.core.diagnosis import Checked, Diagnosis, Diagnostic, joined
from certguide.core.faults import Code, Fault
from certguide.core.severity import SEVERITIES, Severity


def found(file: str, severity: Severity = "error", line: str | None = "a: b") -> Diagnostic:
    fault = Fault(code=Code.TAB, file=file, position=(3, 1))
    return Diagnostic(fault=fault, severity=severity, line=line)


ONE = Diagnosis(
    found=(found("a.yaml"), found("b.yaml", "hint")),
    suppressed=(found("c.yaml"),),
    checked=Checked(files=1, places=2, cases=3, situations=4),
    made=("a",),
    skipped=("b",),
    cut=("c",),
)


def test_what_is_allowed_does_not_count():
    assert [ONE.count(each) for each in SEVERITIES] == [1, 0, 1]
    assert [each.file for each in ONE.faults] == ["a.yaml", "b.yaml"]


def test_the_lines_that_are_known():
    whole = Diagnostic(fault=Fault(code=Code.NO_FOLDER, file="d"), severity="error")
    several = Diagnosis(found=(found("a.yaml"), found("b.yaml", line=None), whole))
    assert several.lines == {("a.yaml", 3): "a: b"}


def test_a_part_keeps_what_was_looked_at():
    part = ONE.where(lambda fault: fault.file != "a.yaml")
    assert [each.fault.file for each in (*part.found, *part.suppressed)] == ["b.yaml", "c.yaml"]
    assert part.checked == ONE.checked
    assert ONE.where(lambda _: False) == Diagnosis(
        checked=ONE.checked, made=ONE.made, skipped=ONE.skipped, cut=ONE.cut
    )


def test_several_results_are_one_in_their_order():
    two = Diagnosis(found=(found("d.yaml"),), made=("a",), skipped=("b", "d"), loaded=False)
    all_ = joined(iter((ONE, two, ONE)))
    assert [each.file for each in all_.faults] == "a.yaml b.yaml d.yaml a.yaml b.yaml".split()
    assert len(all_.suppressed) == 2
    assert all_.checked == Checked(files=2, places=4, cases=6, situations=8)
    assert (all_.made, all_.skipped, all_.cut, all_.loaded) == (("a",), ("b", "d"), ("c",), False)
    assert joined(iter(())) == Diagnosis()
