import pytest

from certguide.core.record import replace
from certguide.trials.mutants import mutants
from certguide.trials.run import run
from certguide.trials.score import Score, score
from certguide.trials.trace import Tracing, trace
from trials.support import WORDS, cases, filed, known, library, named, possible, trials


@pytest.fixture(scope="module")
def scored() -> Score:
    return score(library(), trials(), known(), possible(), processes=1)


def test_edits_that_no_case_notices(scored):
    assert scored.noticed + len(scored.survivors) == scored.count
    assert scored.percent == pytest.approx(100 * scored.noticed / scored.count)
    found = {(each.edit, each.file, each.route) for each in scored.survivors}
    # Nobody looks at the voice of the warnings, or at Wuhan's helpers.
    assert ("drop", "by-phone", ("warnings", 0)) in found
    assert ("drop", "regions/hubei", ("cities", "wuhan", "says", 1)) in found
    # Somebody does look at these.
    for noticed in (
        ("drop", "by-phone", ("steps", 0)),
        ("drop_go", "by-phone", ("steps", 0, "if_fails", 1, "go", 0)),
        ("flip_must", "by-phone", ("checklist", 0, "must")),
        ("redirect", "choose", ("tree", "walking", 0, "go")),
        ("drop_when", "choose", ("warnings", 0, "when")),
        ("drop_closed", "regions/hubei", ("cities", "wuhan", "closes", 0, "methods", 0)),
        ("flip_certifies", "report-death", ("certifies",)),
    ):
        assert noticed not in found


def test_several_processes_find_the_same(scored):
    assert score(library(), trials(), known(), possible(), processes=2) == scored or [
        each.route for each in score(library(), trials(), known(), possible(), 2).survivors
    ] == [each.route for each in scored.survivors]


def test_without_cases_nothing_is_noticed():
    none = score(library(), (), known(), possible(), processes=1)
    assert (none.noticed, none.percent) == (0, 0.0)
    assert Score(count=0, survivors=()).percent == 100.0


def test_only_cases_that_can_notice_an_edit_are_run():
    traces = tuple(trace(each, known()) for each in trials())
    tracing = Tracing(traces, known())
    by_route = {(each.edit, each.file, each.route): each for each in mutants(library())}

    def likely(*key):
        return [each.trial.filed.case.name for each in tracing.likely(by_route[key])]

    assert likely("redirect", "choose", ("tree", "walking", 0, "go")) == [
        "武汉，邻居的手机用不上",
        "只问上门",
    ] or set(likely("redirect", "choose", ("tree", "walking", 0, "go"))) == {
        "武汉，邻居的手机用不上",
        "只问上门",
    }
    assert likely("drop", "by-phone", ("steps", 0)) == ["自己有手机"]
    assert likely("drop_when", "choose", ("warnings", 0, "when"))[0] == "自己有手机"
    assert likely("drop", "regions/hubei", ("cities", "wuhan", "says", 0)) == [
        "武汉，邻居的手机用不上"
    ]
    assert likely("drop", "regions/hubei", ("cycles", 0)) == ["只问上门"]
    # The counter is what others go on to, with all that it takes.
    assert set(likely("flip_must", "counter", ("checklist", 0, "must"))) == {
        "自己有手机",
        "武汉，邻居的手机用不上",
    }
    assert len(likely("drop_requirement", "visit", ("requires", 1))) == 4
    assert likely("flip_certifies", "report-death", ("certifies",)) == ["母亲已经走了"]
    assert likely("drop_go", "by-phone", ("steps", 0, "if_fails", 1, "go", 0)) == ["自己有手机"]


def test_a_case_of_a_flow_of_its_own_is_traced():
    flows = library()
    trial = run(filed(), flows, WORDS)
    assert trace(trial, known()).passed == {
        ("choose", "who"),
        ("choose", "life"),
        ("choose", "phone"),
    }
    assert trace(named("只问上门"), known()).place == "hubei"
    assert trace(trial, known()).place == ""
    assert replace(cases()[0], number=9).route() == ("cases", 9)
