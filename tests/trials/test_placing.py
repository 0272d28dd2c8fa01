from certguide.trials.placing import Placing, Spot
from trials.support import FLOWS


def test_a_part_is_found_in_its_file():
    placing = Placing(FLOWS)
    path = placing.path("regions/hubei")
    assert path == str(FLOWS / "regions" / "hubei.yaml")
    assert (
        placing.spot(path, ("says", 1, "at"))
        == Spot(file=path, line=21, column=9, text="    at: choose.helper")
        or placing.spot(path, ("says", 1, "at")).text.strip() == "at: choose.helper"
    )
    assert placing.paper(path) is placing.paper(path)


def test_a_file_that_is_gone_has_only_a_beginning(tmp_path):
    placing = Placing(tmp_path)
    path = placing.path("gone")
    assert placing.spot(path, ("a",)) == Spot(file=path, line=1, column=1, text="")
