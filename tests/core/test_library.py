from core.sample import chooser, library


def test_methods_are_ranked():
    assert [each.flow for each in library().ranked] == ["online", "walk-in"]


def test_the_chooser_is_the_one_called_choose_or_else_the_first():
    assert library().chooser.flow == "choose"
    named = {name: chooser(flow=name) for name in ("zeta", "alpha")}
    assert library(choosers=named).chooser.flow == "alpha"


def test_only_flows_with_a_start_can_be_walked():
    sample = library()
    assert sample.flow("choose").flow == "choose"
    assert sample.flow("online").flow == "online"
    assert sample.flow("walk-in") is None
    assert sample.flow("rest-at-home") is None


def test_outcomes_are_methods_and_notices():
    sample = library()
    assert sample.outcome("walk-in").flow == "walk-in"
    assert sample.outcome("rest-at-home").flow == "rest-at-home"
    assert sample.outcome("choose") is None


def test_questions_and_shared_requirements_are_found_by_id():
    sample = library()
    assert list(sample.questions) == ["who", "phone", "face", "last"]
    found = sample.requirements(sample.methods["online"])
    assert [each.id for each in found] == ["phone", "face"]
