from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from certguide.checks.near_names import differ_by_one


def pairs(*names):
    return sorted(tuple(sorted(pair)) for pair in differ_by_one(names))


def test_another_a_missing_and_two_that_changed_places():
    assert pairs("资格认证", "资格确认", "资格认正") == [("资格认正", "资格认证")]
    assert pairs("资格认证", "资格证认") == [("资格认证", "资格证认")]
    assert pairs("资格认证", "资格证") == [("资格认证", "资格证")]
    assert pairs("甲乙", "丙丁") == []


def near(one, two):
    """The slow way: every name one slip away from another."""
    slips = set()
    for at in range(len(one) + 1):
        slips.add(one[:at] + one[at + 1 :])
        for sign in "ab":
            slips.add(one[:at] + sign + one[at:])
            slips.add(one[:at] + sign + one[at + 1 :])
        slips.add(one[:at] + one[at + 1 : at + 2] + one[at : at + 1] + one[at + 2 :])
    return two in slips


@given(st.sets(st.text("ab", max_size=5), max_size=12))
def test_the_same_pairs_as_by_trying_all(names):
    ordered = sorted(names)
    assert pairs(*ordered) == [
        (one, two) for one, two in combinations(ordered, 2) if near(one, two)
    ]
