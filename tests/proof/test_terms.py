from itertools import product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE, holds
from certguide.core.model import Condition
from certguide.proof.terms import KNOWN, MOST, both, crossed, options, terms
from core.sample import QUESTIONS, library, option, question

ANSWERS = {"a": ("1", "2", UNSURE), "b": ("1", "2", "3", UNSURE), "day": (KNOWN, UNSURE)}


def conditions() -> st.SearchStrategy[Condition]:
    def atom(question: str) -> st.SearchStrategy[Condition]:
        listed = UNSURE if question == "day" else ANSWERS[question]
        values = [UNSURE] if question == "day" else list(listed)
        several = st.lists(st.sampled_from(values), min_size=1, max_size=4)
        return st.fixed_dictionaries({question: st.sampled_from(values) | several})

    atoms = st.sampled_from(list(ANSWERS)).flatmap(atom)
    plain = st.lists(atoms, min_size=1, max_size=2).map(
        lambda parts: {key: each for part in parts for key, each in part.items()}
    )

    def nested(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        several = st.lists(inner, min_size=1, max_size=3)
        return st.one_of(
            st.fixed_dictionaries({"all": several}),
            st.fixed_dictionaries({"any": several}),
            st.fixed_dictionaries({"not": inner}),
        )

    return st.recursive(plain, nested, max_leaves=5)


def situations() -> list[dict[str, str]]:
    keys = list(ANSWERS)
    return [dict(zip(keys, each, strict=True)) for each in product(*ANSWERS.values())]


@given(conditions())
def test_whoever_meets_a_condition_meets_one_of_its_terms_and_nobody_else(condition):
    ways = terms(condition, ANSWERS)
    assert ways is not None
    for facts in situations():
        met = any(all(facts[key] in suits for key, suits in way) for way in ways)
        assert met == holds(condition, facts)


@given(conditions())
def test_what_is_not_known_is_as_good_as_not_sure(condition):
    for facts in situations():
        known = {key: each for key, each in facts.items() if each != UNSURE}
        assert holds(condition, known) == holds(condition, facts)


def test_no_condition_is_met_by_everybody():
    assert terms(None, ANSWERS) == ((),)
    assert terms({"a": ["1", "2", UNSURE]}, ANSWERS) == ((),)


def test_a_condition_that_nobody_meets_has_no_term():
    assert terms({"all": [{"a": "1"}, {"a": "2"}]}, ANSWERS) == ()
    assert terms({"not": {"a": ["1", "2"]}, "b": "1"}, ANSWERS) == ()


def test_too_many_ways_are_not_looked_at():
    def several(count: int) -> dict[str, Any]:
        return {"all": [{"any": [{f"q{each}": "x"}, {f"r{each}": "x"}]} for each in range(count)]}

    answers = {f"{name}{each}": ("x", UNSURE) for name in "qr" for each in range(30)}
    most = MOST.bit_length() - 1
    assert len(terms(several(most), answers) or ()) == MOST
    assert terms(several(most + 1), answers) is None
    assert terms({"not": several(30)}, answers) is not None
    assert terms({"not": {"not": several(30)}}, answers) is None


def test_two_terms_are_met_where_both_are():
    first = (("a", frozenset("12")), ("b", frozenset("1")))
    second = (("a", frozenset("2")), ("c", frozenset("9")))
    assert both(first, second) == (
        ("a", frozenset("2")),
        ("b", frozenset("1")),
        ("c", frozenset("9")),
    )
    assert both(first, (("b", frozenset("2")),)) is None
    assert crossed([first, ()], [(("b", frozenset("2")),)]) == ((("b", frozenset("2")),),)


def test_the_answers_to_every_question():
    questions = {**QUESTIONS, "size": question(small=option("s"), large=option("l"))}
    found = options(library().questions)
    assert found["phone"] == ("own", "helper", "none", UNSURE)
    assert found["last"] == (KNOWN, UNSURE)
    assert questions.keys() - {"size"} <= found.keys() | {"size"}
