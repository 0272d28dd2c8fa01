from core.sample import chooser, library, method, notice, option, placed, question


def test_methods_are_ranked():
    assert [each.flow for each in library().ranked] == ["online", "walk-in"]


def test_the_chooser_is_the_one_called_choose_or_else_the_first():
    assert library().chooser.flow == "choose"
    both = {name: chooser(flow=name) for name in ("alpha", "choose")}
    assert library(choosers=both).chooser.flow == "choose"
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


def test_a_question_can_stand_in_a_method_or_a_notice():
    methods = {"m": method("m", 1, questions={"gesture": question(blink=option("blink"))})}
    notices = {"n": notice("n", questions={"custody": question(prison=option("prison"))})}
    sample = library(methods=methods, notices=notices)
    assert list(sample.questions) == ["who", "phone", "face", "last", "gesture", "custody"]
    assert list(sample.questions["gesture"].options) == ["blink"]


def test_a_place_adds_its_rules_and_changes_nothing_else():
    sample = placed()
    here = sample.at("hubei/wuhan")
    assert here.local.place == "hubei/wuhan"
    assert (here.questions, here.methods) == (sample.questions, sample.methods)
    assert sample.local is None
    assert here.at(None) == sample
    assert here.at("hubei").local.place == "hubei"


def test_where_no_file_speaks_the_national_flows_stand_alone():
    sample = placed()
    for place in (None, "unsure", "hainan", "hainan/sanya"):
        assert sample.at(place) is sample
    assert library().at("hubei").local is None


def test_the_rules_of_a_place_are_gathered_once():
    sample = placed()
    here = sample.at("hubei")
    assert sample.at("hubei") is here
    assert here.at("hubei") is here


def test_what_is_closed_here_is_one_requirement_more():
    sample = placed()
    online = sample.methods["online"]
    here = sample.at("hubei/wuhan")
    assert [each.id for each in here.requirements(online)] == ["phone", "face", "closed"]
    assert [each.id for each in sample.at("hubei").requirements(online)] == ["phone", "face"]
    assert [each.id for each in here.requirements(here.methods["walk-in"])] == ["out"]
