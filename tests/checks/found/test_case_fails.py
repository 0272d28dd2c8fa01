import datetime as dt
import shutil
from pathlib import Path

from certguide.checks.diagnosis import diagnose
from certguide.words import words

BASE = Path(__file__).parents[1] / "base"


def test_what_fails_in_cases_is_told_after_what_is_wrong_in_flows(tmp_path):
    """One mistake in a flow makes many cases fail; it must not be looked for among them."""
    flows = tmp_path / "flows"
    shutil.copytree(BASE, flows)
    choose = flows / "choose.yaml"
    text = choose.read_text(encoding="utf-8")
    old = "- {when: {mobility: homebound}, go: stays-in}"
    choose.write_text(text.replace(old, old.replace("homebound", "can-go")), encoding="utf-8")
    found = diagnose(flows, dt.date(2026, 11, 25), "zh", words("zh").fault).found
    codes = [each.fault.code for each in found]
    first = codes.index("CG-K201")
    assert first > 0
    assert set(codes[first:]) == {"CG-K201"}
    assert [Path(each.fault.file).parent.name for each in found[first:]] == ["cases"] * (
        len(found) - first
    )
