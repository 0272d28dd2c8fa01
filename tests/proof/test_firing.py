from hypothesis import given

from certguide.core.conditions import holds
from certguide.core.graph import Place, beginning
from certguide.core.library import Library
from certguide.core.walk import follow
from certguide.proof.firing import firings, joined
from certguide.proof.trails import trail
from core.sample import chooser, closing, method, placed, placing_chooser, region
from core.sample import library as sample
from proof.flows import every_walk, libraries

STARTS = ("choose", "first")
Seen = dict[Place, tuple[set[int], set[int], bool]]


def seen(library: Library) -> Seen:
    """For each place which rules are met, which decide, and whether anybody is asked there."""
    found: Seen = {}
    for start in STARTS:
        flow = library.flow(start)
        assert flow is not None
        for walked in every_walk(library, start, {}):
            place, facts = beginning(flow), dict[str, str]()
            asked = dict(walked.path)
            while place.flow:
                met, won, _ = found.setdefault(place, (set(), set(), False))
                fresh = place.name in asked and place.name not in facts
                facts[place.name] = walked.facts[place.name]
                if fresh:
                    found[place] = met, won, True
                here = library.flow(place.flow)
                assert here is not None
                ways = here.tree[place.name]
                if not isinstance(ways, str):
                    fitting = [
                        number
                        for number, rule in enumerate(ways)
                        if rule.go is None or holds(rule.when, facts)
                    ]
                    met.update(fitting)
                    won.add(fitting[0])
                place = follow(library, place, facts)
    return found


@given(libraries())
def test_rules_fare_as_on_every_way_one_by_one(library):
    expected = seen(library)
    found = joined(firings(trail(library)))
    assert found.keys() == expected.keys()
    for place, firing in found.items():
        met, won, asked = expected[place]
        assert {number for number, each in enumerate(firing.met) if each} == met
        assert {number for number, each in enumerate(firing.won) if each} == won
        assert firing.asked == asked
        for number, beaten in enumerate(firing.beaten):
            assert all(earlier < number for earlier in beaten)
            assert bool(beaten) or not firing.met[number] or firing.won[number]


def test_what_a_place_closes_is_passed_over():
    """In its own flow what is closed hands back to the chooser, which stays with its last rule."""
    everything = region("hainan", closes=[closing("shut", "online", "walk-in")])
    library = placed(regions={"hainan": everything})
    country = joined(firings(trail(library)))
    shut = joined(firings(trail(library, "hainan")))
    own = Place(flow="online", name="face")
    assert country[own].won == (True, True)
    assert shut[own].won == (False, True)
    chooser_ = Place(flow="choose", name="phone")
    assert (country[chooser_].won, shut[chooser_].won) == ((True, True, True), (True, True, True))
    face = Place(flow="choose", name="face")
    assert shut[face].won == (False, True)
    assert shut[face].beaten == (frozenset(), frozenset())
    either = joined([*country.values(), *shut.values()])
    assert either[own].won == (True, True)


def test_where_every_rule_leads_to_what_is_closed_the_last_one_decides():
    tree = {"face": [{"when": {"face": "yes"}, "go": "online"}, {"else": "walk-in"}]}
    both = region("hainan", closes=[closing("shut", "online", "walk-in")])
    library = placed(
        regions={"hainan": both},
        choosers={"choose": placing_chooser(start="face", tree=tree)},
        methods={
            **placed().methods,
            "walk-in": method("walk-in", 2, start="face", tree={"face": tree["face"]}),
        },
    )
    found = joined(firings(trail(library, "hainan")))
    assert found[Place(flow="choose", name="face")].won == (False, True)
    assert found[Place(flow="walk-in", name="face")].won == (False, False)
    assert found[Place(flow="walk-in", name="face")].met == (True, True)


def test_a_date_is_asked_and_leaves_its_rules_open():
    tree = {
        "last": [{"when": {"last": "unsure"}, "go": "who"}, {"else": "walk-in"}],
        "who": "walk-in",
    }
    asked = chooser(start="last", tree=tree, also=[])
    found = joined(firings(trail(sample(choosers={"choose": asked}))))
    firing = found[Place(flow="choose", name="last")]
    assert firing.asked
    assert firing.dated
