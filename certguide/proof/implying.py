"""Whether answers that a condition wants together are ruled out by what they imply."""

from collections.abc import Mapping

from certguide.core.model import Condition, Question
from certguide.proof.terms import Options, Term, both, terms


def contradicted(term: Term, questions: Mapping[str, Question], answers: Options) -> bool:
    """Whether some question of `term` has an implied answer that does not suit it."""
    for key, suits in term:
        for each in questions[key].implied:
            implied = _sure(each.when, term, answers)
            if implied and each.answer not in suits:
                return True
            if implied is not False:
                # The first that holds wins; where that is open, nothing is certain.
                break
    return False


def _sure(condition: Condition, term: Term, answers: Options) -> bool | None:
    """Whether everybody who meets `term` meets the condition; None for some of them."""
    ways = terms(condition, answers)
    if ways is None:
        return None
    if any(within(term, way) for way in ways):
        return True
    return None if any(both(term, way) is not None for way in ways) else False


def within(narrow: Term, wide: Term) -> bool:
    """Whether everybody who meets `narrow` meets `wide`."""
    given = dict(narrow)
    return all(key in given and given[key] <= suits for key, suits in wide)


def wider(first: Condition | None, second: Condition | None, answers: Options) -> bool:
    """Whether the first condition is met by everybody who meets the second, as far as is seen."""
    wide, narrow = terms(first, answers), terms(second, answers)
    if not wide or not narrow:
        return False
    return all(any(within(one, each) for each in wide) for one in narrow)
