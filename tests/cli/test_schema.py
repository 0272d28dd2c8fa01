import json

import pytest

from certguide.loading.schema import FILE, KINDS
from cli.support import SHIPPED, compare_calls


def test_it_prints_what_lies_beside_the_flows(call):
    assert call("schema") == (0, (SHIPPED / FILE).read_text(encoding="utf-8"), "")


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_of_one_kind_is_about_that_kind(call, kind):
    said = call("schema", kind)
    assert (said.code, said.err) == (0, "")
    made = json.loads(said.out)
    (definition,) = {made["$ref"].rpartition("/")[2]}
    assert made["$defs"][definition]["properties"]["kind"]["enum"] == [kind]
    assert len(said.out) < len(call("schema").out)


def test_it_is_written_to_a_file_as_it_is_printed(call, tmp_path):
    path = tmp_path / "flow.json"
    assert call("schema", "-o", str(path)) == (0, "", "")
    assert path.read_text(encoding="utf-8") == call("schema", "--json").out


def test_it_speaks_english(call):
    out = call("schema", "--lang", "en").out
    assert json.loads(out)["$defs"]["Step"]["properties"]["do"]["description"] == (
        "What to do: one action."
    )
    assert not any("一" <= sign <= "龥" for sign in out)


def test_it_reads_no_flows(call):
    assert call("schema", "sources").code == 0
    assert "--flows" not in call("schema", "--help").out


def test_to_read_and_refused(call, update_golden):
    compare_calls(call, "schema", update=update_golden)
