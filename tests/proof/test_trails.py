from hypothesis import given

from certguide.proof.proof import starting
from certguide.proof.states import explore
from certguide.proof.trails import trail
from core.sample import placed
from proof.flows import libraries


@given(libraries())
def test_no_question_and_no_outcome_gets_lost(library):
    whole, few = explore(library, starting(library)), trail(library)
    assert few.at.keys() == whole.at.keys()
    assert len(few.states) <= len(whole.states)


def test_in_a_place_it_is_known_from_the_start():
    assert trail(placed(), "hubei/wuhan").known == {"region": "hubei/wuhan"}
    assert trail(placed()).known == {}
