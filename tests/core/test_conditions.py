import pytest

from certguide.core.conditions import Verdict, comparisons, holds, judge

MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("condition", "facts", "verdict"),
    [
        (None, {}, MET),
        ({"face": "yes"}, {"face": "yes"}, MET),
        ({"face": "yes"}, {"face": "no"}, UNMET),
        ({"face": "yes"}, {}, UNKNOWN),
        ({"face": "yes"}, {"face": "unsure"}, UNKNOWN),
        ({"face": ["yes", "no"]}, {"face": "no"}, MET),
        ({"face": ["yes", "unsure"]}, {}, MET),
        ({"face": ["yes", "unsure"]}, {"face": "unsure"}, MET),
        ({"face": ["yes", "unsure"]}, {"face": "no"}, UNMET),
        ({"face": "yes", "phone": "own"}, {"face": "yes"}, UNKNOWN),
        ({"face": "yes", "phone": "own"}, {"face": "no"}, UNMET),
        ({"face": "yes", "phone": "own"}, {"phone": "none"}, UNMET),
        ({"all": [{"face": "yes"}, {"phone": "own"}]}, {"face": "yes", "phone": "own"}, MET),
        ({"all": [{"face": "yes"}, {"phone": "own"}]}, {"face": "yes"}, UNKNOWN),
        ({"any": [{"face": "yes"}, {"phone": "own"}]}, {"face": "yes"}, MET),
        ({"any": [{"face": "yes"}, {"phone": "own"}]}, {"face": "no"}, UNKNOWN),
        ({"any": [{"face": "yes"}, {"phone": "own"}]}, {"face": "no", "phone": "no"}, UNMET),
        ({"not": {"face": "yes"}}, {"face": "yes"}, UNMET),
        ({"not": {"face": "yes"}}, {"face": "no"}, MET),
        ({"not": {"face": "yes"}}, {}, UNKNOWN),
        ({"not": {"any": [{"face": "yes"}, {"not": {"phone": "own"}}]}}, {"phone": "own"}, UNKNOWN),
    ],
)
def test_three_truth_values(condition, facts, verdict):
    assert judge(condition, facts) is verdict
    assert holds(condition, facts) is (verdict is MET)


def test_comparisons_name_every_question_and_option_in_order():
    condition = {
        "a": "1",
        "all": [{"b": ["2", "3"]}, {"not": {"c": "4"}}],
        "any": [{"d": "5"}],
    }
    assert list(comparisons(condition)) == [
        ("a", "1"),
        ("b", "2"),
        ("b", "3"),
        ("c", "4"),
        ("d", "5"),
    ]
    assert list(comparisons(None)) == []
