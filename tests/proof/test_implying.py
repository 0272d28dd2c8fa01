from msgspec import convert

from certguide.core.conditions import UNSURE
from certguide.core.model import Question
from certguide.proof.implying import contradicted, wider, within
from certguide.proof.terms import options
from core.sample import option, question

QUESTIONS = convert(
    {
        "pay": question(paid=option("p"), stopped=option("s"), new=option("n")),
        "due": {
            **question(valid=option("v"), due=option("d"), no=option("n")),
            "implied": [
                {"when": {"pay": "stopped"}, "answer": "due"},
                {"when": {"pay": "new"}, "answer": "no"},
            ],
        },
    },
    dict[str, Question],
)
ANSWERS = options(QUESTIONS)


def contradicts(**suits: str) -> bool:
    term = tuple((key, frozenset(each.split())) for key, each in sorted(suits.items()))
    return contradicted(term, QUESTIONS, ANSWERS)


def test_another_answer_than_the_implied_one_is_ruled_out():
    assert contradicts(pay="stopped", due="valid no")
    assert contradicts(pay="new", due="valid")
    assert not contradicts(pay="stopped", due="valid due")
    assert not contradicts(pay="new", due="no")


def test_what_may_be_implied_or_not_rules_nothing_out():
    assert not contradicts(pay="stopped paid", due="valid")
    assert not contradicts(due="valid")
    assert not contradicts(pay="paid", due="valid")


def test_behind_an_implied_answer_that_is_open_nothing_is_certain():
    assert not contradicts(pay="stopped new", due="valid")


def test_a_condition_of_too_many_ways_is_open():
    several = {"all": [{"any": [{f"q{each}": "x"}, {f"r{each}": "x"}]} for each in range(9)]}
    asked = convert(
        {"due": {**question(due=option("d")), "implied": [{"when": several, "answer": "due"}]}},
        dict[str, Question],
    )
    answers = {**ANSWERS, **{f"{name}{each}": ("x", UNSURE) for name in "qr" for each in range(9)}}
    assert not contradicted((("due", frozenset({"no"})),), asked, answers)
    assert not wider(several, {"pay": "paid"}, answers)
    assert not wider({"pay": "paid"}, several, answers)


def test_who_meets_the_narrow_term_meets_the_wide_one():
    narrow = (("a", frozenset("1")), ("b", frozenset("2")))
    assert within(narrow, ())
    assert within(narrow, (("a", frozenset("12")),))
    assert not within(narrow, (("c", frozenset("1")),))
    assert not within((("a", frozenset("12")),), (("a", frozenset("1")),))


def test_a_condition_is_wider_where_it_has_everybody_of_the_other():
    assert wider(None, {"pay": "paid"}, ANSWERS)
    assert wider({"pay": ["paid", "new"]}, {"pay": "new", "due": "no"}, ANSWERS)
    assert not wider({"pay": "paid"}, None, ANSWERS)
    assert not wider({"pay": "paid"}, {"pay": ["paid", "new"]}, ANSWERS)
    assert not wider({"all": [{"pay": "paid"}, {"pay": "new"}]}, {"pay": "paid"}, ANSWERS)
