from certguide.core.record import replace
from certguide.trials.mutants import mutants
from certguide.trials.possible import Possible
from certguide.trials.same import Sameness
from trials.support import library, possible


def same(flows, edit):
    """The routes of the edits of a kind that are proved to change nothing."""
    proving = Sameness(Possible(flows))
    every = [each for each in mutants(flows) if each.edit == edit]
    return [(each.file, each.route) for each in every if proving.same(each)], len(every)


def test_methods_that_no_failure_leads_to():
    found, count = same(library(), "drop_go")
    assert found == [
        ("by-phone", ("steps", 0, "if_fails", 1, "go", 1)),
        ("regions/hubei", ("cities", "wuhan", "routes", 0, "steps", 0, "if_fails", 0, "go", 0)),
    ]
    assert count == 4


def test_rules_whose_order_does_not_matter():
    chooser = library().choosers["choose"]
    rules = chooser.tree["walking"]
    other = replace(rules[0], when={"walking": "yes"}, go="counter")
    for second, expected in ((other, 1), (replace(other, when={"walking": ["yes", "no"]}), 0)):
        tree = {**chooser.tree, "walking": [rules[0], second, rules[1]]}
        flows = replace(library(), choosers={"choose": replace(chooser, tree=tree)})
        found, count = same(flows, "swap_rules")
        assert (len(found), count) == (expected, 1)


def test_a_rule_that_leads_where_the_next_one_leads():
    chooser = library().choosers["choose"]
    rules = chooser.tree["walking"]
    other = replace(rules[0], when={"walking": "yes"}, go="counter")
    tree = {**chooser.tree, "walking": [rules[0], other, rules[1]]}
    flows = replace(library(), choosers={"choose": replace(chooser, tree=tree)})
    found, _ = same(flows, "drop_rule")
    assert found == [("choose", ("tree", "walking", 1))]
    # What an option was put in the place of is tried, though nothing else tells them apart.
    found, _ = same(library(), "other_option")
    assert found == []
    found, _ = same(library(), "drop_option")
    assert found == []


def test_preferences_that_change_no_order():
    found, _ = same(library(), "flip_prefers")
    assert ("report-death", ("requires", 0)) in found
    # Whether somebody lives is read by every method alike.
    assert ("choose", ("requirements", 0)) in found
    # The counter comes before the visit anyway, and not the other way round.
    assert ("counter", ("requires", 1)) in found
    assert ("visit", ("requires", 1)) not in found


def test_conditions_that_are_met_wherever_they_are_asked_for():
    found, _ = same(library(), "drop_when")
    assert found == [
        # The national words are for the same people.
        ("regions/hubei", ("cities", "wuhan", "says", 2, "when")),
    ]


def test_words_that_could_be_said_with_nothing_else():
    # With a death nobody is told how to help, but with the other methods they would be.
    assert same(library(), "drop_only_with") == ([], 2)
    chooser = library().choosers["choose"]
    for helper, expected in (
        (replace(chooser.helper[0], only_with=["by-phone", "counter", "visit"]), 1),
        (replace(chooser.helper[0], only_with=["counter", "visit"], when={"phone": "none"}), 1),
        # In Wuhan a helper's phone is of no use, and leads to the counter.
        (replace(chooser.helper[0], when={"phone": "helper"}), 0),
    ):
        flows = replace(library(), choosers={"choose": replace(chooser, helper=[helper])})
        found, count = same(flows, "drop_only_with")
        assert (len(found), count) == (expected, 2)


def test_what_is_not_proved_is_not_the_same():
    proving = Sameness(possible())
    edits = {each.edit for each in mutants(library()) if not proving.same(each)}
    assert {"drop", "flip_must", "other_cycle", "negate"} <= edits
