from certguide.trials.mutant import Mutant, edited, mutated
from trials.support import library


def mutant(file, at, value):
    return Mutant(edit="drop", file=file, route=at, at=at, change=lambda _: value)


def test_only_what_is_at_the_route_is_changed():
    flow = library().choosers["choose"]
    new = edited(flow, ("tree", "walking", 0, "go"), str.upper)
    assert new.tree["walking"][0].go == "VISIT"
    assert new.tree["walking"][1:] == flow.tree["walking"][1:]
    assert flow.tree["walking"][0].go == "visit"
    assert new.questions is flow.questions


def test_every_kind_of_file_can_be_edited():
    title = library().methods["visit"].title
    for file in ("choose", "by-phone", "report-death"):
        after = mutated(library(), mutant(file, ("title",), title))
        found = {**after.choosers, **after.methods, **after.notices}
        assert found[file].title is title
        assert {key for key, flow in found.items() if flow.title is title} == {file, "visit"}
    after = mutated(library(), mutant("regions/hubei", ("cities", "wuhan", "says"), []))
    assert after.regions["hubei"].cities["wuhan"].says == []
    assert library().regions["hubei"].cities["wuhan"].says


def test_judgements_are_kept_only_where_they_stay_true():
    words = mutated(library(), mutant("counter", ("summary",), library().methods["visit"].title))
    assert words.judged is library().judged
    requires = mutated(library(), mutant("counter", ("requires",), ["living"]))
    assert requires.judged is not library().judged
    assert "required" not in requires.__dict__
