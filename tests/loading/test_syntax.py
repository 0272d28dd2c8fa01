import pytest

from certguide.core.faults import Code
from certguide.loading.syntax import Trouble, syntax_fault

LINES = ["a: @b", "\tc: d", ""]


@pytest.mark.parametrize(
    ("problem", "begun", "position", "code", "place"),
    [
        ("found unexpected end of stream", (1, 4), (3, 1), Code.OPEN_QUOTE, (1, 4)),
        ("found unexpected end of stream", None, (3, 1), Code.NOT_YAML, (3, 1)),
        ("expected ',' or ']', but got '}'", (1, 2), (2, 1), Code.OPEN_BRACKET, (1, 2)),
        ("could not find expected ':'", (1, 1), (2, 1), Code.NO_COLON, (1, 1)),
        ("found character that cannot start any token", None, (1, 4), Code.STRAY_CHARACTER, (1, 4)),
        ("found character that cannot start any token", None, (2, 1), Code.TAB, (2, 1)),
        ("did not find expected node content", None, (9, 9), Code.OPEN_BRACKET, (3, 1)),
        ("mapping values are not allowed here", None, (1, 99), Code.STRAY_COLON, (1, 6)),
        ("no sentence of ours", None, (1, 1), Code.NOT_YAML, (1, 1)),
        ("no sentence of ours", (1, 1), (1, 1), Code.NOT_YAML, (1, 1)),
    ],
)
def test_syntax_fault(
    problem: str,
    begun: tuple[int, int] | None,
    position: tuple[int, int],
    code: Code,
    place: tuple[int, int],
) -> None:
    trouble = Trouble(problem=problem, position=position, begun=begun)
    fault = syntax_fault(trouble, LINES, "f.yaml")
    assert (fault.code, fault.position, fault.params["problem"]) == (code, place, problem)
