from certguide.trials.explained import explained
from certguide.trials.mutants import mutants
from certguide.trials.placing import Placing
from trials.support import FLOWS, library


def test_explanations_are_matched_with_the_edits_of_their_lines(tmp_path):
    lines = (FLOWS / "choose.yaml").read_text(encoding="utf-8").split("\n")
    start = lines.index("  who: life")
    lines[start] += "  # certguide: survives because nobody asks"
    lines.insert(start, "  # certguide: survives")
    lines.insert(0, "# certguide: survives because it is the first line")
    (tmp_path / "choose.yaml").write_text("\n".join(lines), encoding="utf-8")
    edits = [each for each in mutants(library()) if each.edit == "redirect"]
    found = explained(reversed(edits), ("choose",), Placing(tmp_path))
    assert [each.mutant.route for each in found.survivors] == [each.route for each in edits]
    assert [each.reason for each in found.survivors] == ["because nobody asks", *[""] * 6]
    assert [(each.line, each.reason) for each in found.idle] == [
        (1, "because it is the first line")
    ]
    assert [each.line for each in found.empty] == [start + 2]
    assert found.survivors[0].spot.text == lines[start + 2]
