from certguide.core.faults import Code, Fault, FlowFaults


def test_codes_are_stable_and_unique() -> None:
    codes = [str(code) for code in Code]
    assert len(set(codes)) == len(codes)
    assert {code[:4] for code in codes} == {f"CG-{letter}" for letter in "FYSRGPVTKA"}
    assert Code("CG-R103") is Code.NO_TARGET


def test_flow_faults_carry_faults_and_lines() -> None:
    fault = Fault(code=Code.TAB, file="a.yaml", position=(1, 1))
    raised = FlowFaults((fault,), {("a.yaml", 1): "\ta: 1"})
    assert raised.faults == (fault,)
    assert raised.lines == {("a.yaml", 1): "\ta: 1"}
    assert FlowFaults((fault,)).lines == {}
