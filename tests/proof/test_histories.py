from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.proof.histories import LONGEST, Histories
from certguide.proof.terms import KNOWN, Term
from certguide.proof.trails import trail
from core.sample import QUESTIONS, chooser, notice, option, placed, question
from core.sample import library as sample
from proof.flows import OPTIONS, OUTCOMES, every_walk, libraries

STARTS = ("choose", "first")


@st.composite
def wanted(draw: st.DrawFn, library: Library) -> Term:
    names = draw(st.sets(st.sampled_from(sorted(library.questions)), min_size=1, max_size=3))
    suits = st.frozensets(st.sampled_from((*OPTIONS, UNSURE)), min_size=1, max_size=3)
    return tuple((name, draw(suits)) for name in sorted(names))


def reached(library: Library) -> Iterator[tuple[str, dict[str, str]]]:
    for start in STARTS:
        for each in every_walk(library, start, {}):
            assert each.outcome is not None
            yield each.outcome, each.facts


def meets(facts: dict[str, str], term: Term) -> bool:
    return all(facts.get(key, UNSURE) in suits for key, suits in term)


@given(st.data(), libraries())
def test_a_term_is_met_at_an_outcome_exactly_if_some_way_there_meets_it(data, library):
    listed = [data.draw(wanted(library)) for _ in range(4)]
    histories = Histories(trail(library), listed)
    ways = list(reached(library))
    assert histories.outcomes == {outcome for outcome, _ in ways}
    for term in listed:
        for outcome in OUTCOMES:
            expected = any(to == outcome and meets(facts, term) for to, facts in ways)
            assert histories.met(outcome, term) == expected


@given(st.data(), libraries())
def test_what_a_failure_means_takes_the_place_of_an_answer(data, library):
    term = data.draw(wanted(library))
    key = data.draw(st.sampled_from([key for key, _ in term]))
    option_ = data.draw(st.sampled_from((*OPTIONS, UNSURE)))
    histories = Histories(trail(library), [term])
    ways = list(reached(library))
    for outcome in OUTCOMES:
        expected = any(
            to == outcome and (meets(facts, term) or meets({**facts, key: option_}, term))
            for to, facts in ways
        )
        assert histories.met(outcome, term, {key: frozenset({option_})}) == expected


def test_what_refines_a_result_counts_whether_it_is_asked_or_not():
    asked = {**QUESTIONS, "extra": question(yes=option("yes"), no=option("no"))}
    tree = {"who": [{"when": {"who": "worker"}, "go": "over"}, {"else": "walk-in"}]}
    choose = chooser(start="who", tree=tree, also=["extra"], questions=asked)
    ending = notice("over", requires=[], certifies=False)
    library = sample(choosers={"choose": choose}, notices={"over": ending})
    yes, unsure = (("extra", frozenset({"yes"})),), (("extra", frozenset({"yes", UNSURE})),)
    histories = Histories(trail(library), [yes, unsure])
    assert histories.met("walk-in", yes)
    # Nothing refines what is said of a death.
    assert not histories.met("over", yes)
    assert histories.met("over", unsure)


def test_the_place_that_pays_is_known_from_the_start():
    library = placed()
    here = (("region", frozenset({"hubei"})),)
    elsewhere = (("region", frozenset({"hunan"})),)
    histories = Histories(trail(library, "hubei"), [here, elsewhere])
    assert any(histories.met(outcome, here) for outcome in histories.outcomes)


def test_a_term_of_too_many_questions_is_taken_to_be_met():
    long: Term = tuple((f"q{number}", frozenset("a")) for number in range(LONGEST + 1))
    histories = Histories(trail(sample()), [long])
    assert histories.met("online", long)
    assert not histories.met("nowhere", long)


def test_a_date_that_is_asked_may_be_known_or_not():
    asked = chooser(start="last", tree={"last": "who", "who": "walk-in"}, also=[])
    known, unknown = (("last", frozenset({KNOWN})),), (("last", frozenset({UNSURE})),)
    histories = Histories(trail(sample(choosers={"choose": asked})), [known, unknown])
    assert histories.met("walk-in", known)
    assert histories.met("walk-in", unknown)
