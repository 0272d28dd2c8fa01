from collections import Counter

from certguide.core.record import replace
from certguide.core.region import Cycle
from certguide.trials.editing import Editing
from certguide.trials.element import found_at
from certguide.trials.mutant import mutated
from certguide.trials.mutants import mutants
from trials.support import library

EVERY = list(mutants(library()))


def of(edit):
    return [(each.file, each.route, each.params) for each in EVERY if each.edit == edit]


def test_every_edit_that_is_made():
    assert Counter(each.edit for each in EVERY) == {
        "negate": 10,
        "drop_option": 4,
        "other_option": 8,
        "drop_rule": 3,
        "redirect": 7,
        "drop_implied": 1,
        "drop_requirement": 7,
        "flip_prefers": 5,
        "drop": 41,
        "drop_when": 8,
        "drop_only_with": 2,
        "drop_until_known": 1,
        "drop_go": 4,
        "flip_must": 8,
        "flip_certifies": 1,
        "swap_ranks": 2,
        "other_cycle": 2,
        "flip_confirmed": 2,
        "drop_counted": 2,
        "drop_closed": 1,
    }


def test_rules_lead_elsewhere():
    assert of("redirect") == [
        ("choose", ("tree", "who"), {"name": "life", "other": "phone"}),
        ("choose", ("tree", "life", 0, "go"), {"name": "report-death", "other": "phone"}),
        ("choose", ("tree", "life", 1, "else"), {"name": "phone", "other": "report-death"}),
        ("choose", ("tree", "phone", 0, "go"), {"name": "by-phone", "other": "walking"}),
        ("choose", ("tree", "phone", 1, "else"), {"name": "walking", "other": "by-phone"}),
        ("choose", ("tree", "walking", 0, "go"), {"name": "visit", "other": "counter"}),
        ("choose", ("tree", "walking", 1, "else"), {"name": "counter", "other": "visit"}),
    ]


def test_options_go_one_by_one_and_a_single_one_gives_way_to_the_next():
    assert of("drop_option")[0] == (
        "choose",
        ("tree", "phone", 0, "when", "phone", 0),
        {"name": "phone", "option": "own"},
    )
    found = {(params["option"], params["other"]) for _, _, params in of("other_option")}
    assert found == {
        ("deceased", "alive"),
        ("alive", "deceased"),
        ("no", "yes"),
        ("yes", "no"),
        ("self", "family"),
        ("own", "helper"),
        ("helper", "none"),
        ("suspended", "paid"),
    } - {("own", "helper"), ("suspended", "paid")}


def test_each_edit_changes_something_and_can_be_shown():
    for each in EVERY:
        after = mutated(library(), each)
        assert after != library()
        # What is shown is there before the edit; `else` is a keyword of Python's.
        if each.route[-1] != "else":
            found_at(library(), each.file, each.route)


def test_rules_can_be_swapped():
    chooser = library().choosers["choose"]
    rules = chooser.tree["walking"]
    more = replace(rules[0], go="counter")
    tree = {**chooser.tree, "walking": [rules[0], more, rules[1]]}
    flows = replace(library(), choosers={"choose": replace(chooser, tree=tree)})
    (swap,) = (each for each in mutants(flows) if each.edit == "swap_rules")
    assert swap.route == ("tree", "walking", 0)
    after = mutated(flows, swap).choosers["choose"].tree["walking"]
    assert [each.go or each.else_ for each in after] == ["counter", "visit", "counter"]


def test_conditions_inside_conditions():
    editing = Editing(library(), "choose")
    when = {"any": [{"phone": ["own", "none"]}, {"not": {"last": "unsure"}}], "who": ["self"]}
    found = [(each.edit, each.route, each.params) for each in editing.condition(("when",), when)]
    assert found == [
        ("negate", ("when",), {}),
        ("drop_option", ("when", "any", 0, "phone", 0), {"name": "phone", "option": "own"}),
        ("drop_option", ("when", "any", 0, "phone", 1), {"name": "phone", "option": "none"}),
        ("other_option", ("when", "who"), {"name": "who", "option": "self", "other": "family"}),
    ]
    assert list(editing.condition(("when",), None)) == []
    (_, unsure) = editing.condition(("when",), {"phone": "unsure"})
    assert unsure.params["other"] == "own"


def test_every_form_of_cycle_becomes_another():
    editing = Editing(library(), "regions/hubei")
    rule = library().regions["hubei"].cycles[0]
    for before, after in (
        (Cycle(months=12), Cycle(months=13)),
        (Cycle(days=180), Cycle(days=181)),
        (Cycle(monthly_by_day=28), Cycle(monthly_by_day=1)),
        (Cycle(natural_year=True), Cycle(months=12)),
        (Cycle(none=True), Cycle(months=12)),
    ):
        dated = replace(rule, every=before, since="2026-01-01", until="2026-12-31")
        edits = {each.edit: each for each in editing.cycle(("cycles", 0), dated)}
        assert edits["other_cycle"].change(before) == after
        assert {"drop_since", "drop_until"} <= set(edits)


def test_means_of_a_failure_can_be_dropped():
    step = library().methods["by-phone"].steps[1]
    fails = [replace(step.if_fails[0], means={"phone": "none"})]
    editing = Editing(library(), "by-phone")
    found = editing.step(("steps", 1), replace(step, if_fails=fails))
    (means,) = (each for each in found if each.edit == "drop_means")
    assert means.route == ("steps", 1, "if_fails", 0, "means")
    assert means.change({"phone": "none"}) == {}
