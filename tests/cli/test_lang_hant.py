"""Traditional characters: nothing that a person reads is left out, and nothing else changes."""

import json
import re
import shutil

import pytest

from certguide.loading.library import load
from certguide.words.traditional import NAME, simplified, traditional
from cli.support import ROOT, compare_calls
from present.test_shipped import SITUATIONS

HANT = ("--lang", "zh-hant")
SHOWS = re.compile('(?<=屏幕上顯示：).*|(?<="screen_says": ").*')
"""What stands on a screen, where a page quotes it without “…”."""


def bare(text: str) -> str:
    """What is ours to write in traditional characters."""
    return NAME.sub("…", SHOWS.sub("…", text))


def assert_traditional(text: str) -> None:
    for line in text.splitlines():
        said = bare(line)
        assert traditional(simplified(said)) == said, line


def answers(outcome: str, *more: str) -> list[str]:
    return [*(f"--{key}={each}" for key, each in SITUATIONS[outcome].items()), *more]


PLACES = [("--region=henan",), ("--region=hubei/wuhan", "--last=2026-03-01"), ()]


@pytest.mark.parametrize("outcome", SITUATIONS)
@pytest.mark.parametrize("place", PLACES, ids=" ".join)
def test_every_outcome_is_told_in_traditional_characters(call, outcome, place):
    given = answers(outcome, *place)
    plain = call("guide", *given, "--full", "--format", "markdown")
    shown = call("guide", *given, "--full", "--format", "markdown", *HANT)
    assert (shown.code, bare(shown.err)) == (0, bare(traditional(plain.err)))
    assert_traditional(shown.out)
    # Line by line it is what the characters of the simplified page become.
    lines = list(zip(plain.out.splitlines(), shown.out.splitlines(), strict=True))
    for simple, line in lines:
        assert bare(line) == bare(traditional(simple))
    assert shown.out != plain.out


@pytest.mark.parametrize("outcome", SITUATIONS)
def test_a_program_reads_the_same_keys_and_ids(call, outcome):
    plain, shown = (
        json.loads(call("guide", *answers(outcome), "--json", *language).out)
        for language in ((), HANT)
    )

    def compare(simple, made, route=()):
        if isinstance(simple, dict):
            assert simple.keys() == made.keys()
            for key in simple:
                compare(simple[key], made[key], (*route, key))
        elif isinstance(simple, list):
            for one, other in zip(simple, made, strict=True):
                compare(one, other, route)
        elif isinstance(simple, str) and route[-1] != "screen_says":
            assert bare(made) == bare(traditional(simple)), route
        else:
            assert made == simple

    compare(plain, shown)


METHODS = ("e-card", "mini-program", "alipay", "online-app", "community-centre", "bureau")
METHODS += ("home-visit",)


@pytest.mark.parametrize("place", sorted(load().regions))
def test_every_place_is_told_in_traditional_characters(call, place):
    for command in ("methods", "due", *(f"steps {each}" for each in METHODS)):
        said = call(*command.split(), "--region", place, "--format", "markdown", *HANT)
        assert (said.code, said.err) == (0, "")
        assert_traditional(said.out)


@pytest.mark.parametrize(
    "line",
    [
        *("--help", "guide --help", "methods --help", "steps --help", "checklist --help"),
        *("due --help", "table --help", "paths --help", "who --help", "graph --help"),
        *("check --help", "test --help", "diff --help", "schema --help", "new --help"),
        *("table", "table --cycles", "table --summary", "paths", "graph --format mermaid"),
        *("who bureau", "who hk-mo-tw", "schema", "check --list", "check --explain screen_name"),
        *(f"checklist {each}" for each in METHODS),
        *("guide --rest unsure --format speech", "methods --format speech"),
        # What is wrong, and what to do about it.
        *("guid", "steps", "steps nope", "guide --phone xx", "guide --no-input", "guide --nope"),
        *("due --last 2099-01-01", "guide -a x", "checklist bureau -o x.zzz", "guide --code 12"),
        *("guide --lang", "methods --json --format text", "guide --resume none.json", "new"),
    ],
)
def test_everything_else_is_told_in_traditional_characters(call, line):
    said = call(*HANT, *line.split())
    assert said.out or said.err
    # An example of a file is written as files are.
    told = [each for each in said.out.splitlines() if "{zh: " not in each]
    assert_traditional("\n".join((*told, said.err)))


def test_flows_with_faults_are_told_in_traditional_characters(call, tmp_path):
    flows = tmp_path / "flows"
    call("new", "--flows", str(flows), *HANT)
    broken = flows / "bureau.yaml"
    broken.write_text(
        broken.read_text(encoding="utf-8").replace("office: bureau", "office: nowhere"),
        encoding="utf-8",
    )
    said = call("check", str(flows), *HANT)
    assert said.code == 1
    told = [line for line in said.out.splitlines() if " | " not in line]
    assert_traditional("\n".join(told))
    assert "沒有“nowhere”這個選項" in said.out


def test_what_is_typed_may_be_in_either_characters(call, update_golden):
    compare_calls(call, "lang-hant", update=update_golden)


def test_an_answers_file_may_be_in_either_characters(call, tmp_path):
    for number, region in enumerate(("廣東", "广东", "guangdong")):
        file = tmp_path / f"{number}.yaml"
        file.write_text(f"region: {region}\nphone: none\n", encoding="utf-8")
        said = call("methods", "--answers", str(file), "--json", *HANT)
        assert said.code == 0
        assert json.loads(said.out)["region"]["id"] == "guangdong"


def test_a_text_written_out_is_shown_as_it_is(call, tmp_path):
    flows = tmp_path / "flows"
    call("new", "--flows", str(flows))
    path = flows / "bureau.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace(
            "  zh: 去社保局认证\n", "  zh: 去社保局认证\n  zh-hant: 到社會保險局認證\n", 1
        ),
        encoding="utf-8",
    )
    assert call("check", str(flows)).code == 0
    assert "到社會保險局認證" in call("methods", "--flows", str(flows), *HANT).out
    assert "去社保局认证" in call("methods", "--flows", str(flows)).out


def test_a_text_is_written_out_for_each_voice(call, tmp_path):
    flows = tmp_path / "flows"
    shutil.copytree(ROOT / "flows", flows)
    path = flows / "alipay.yaml"
    text = path.read_text(encoding="utf-8")
    self_, family = (
        "请家里人在支付宝里打开他自己的电子社保卡。",
        "在支付宝里打开您自己的电子社保卡。",
    )
    said = f"        self: {self_}\n        family: {family}\n"
    assert text.count(said) == 1
    own = "      zh-hant: {self: 請家人代勞。, family: 請打開自己的卡。}\n"
    path.write_text(text.replace(said, said + own), encoding="utf-8")
    assert call("check", str(flows)).code == 0
    steps = ("steps", "alipay", "-a", "phone=helper", "--flows", str(flows))
    for who, shown, simple in (
        ("self", "請家人代勞。", self_),
        ("family", "請打開自己的卡。", family),
    ):
        assert shown in call(*steps, "-a", f"who={who}", *HANT).out
        out = call(*steps, "-a", f"who={who}").out
        assert simple in out
        assert shown not in out


def test_the_schema_beside_the_flows_knows_the_key():
    schema = json.loads((ROOT / "flows" / ".schema" / "certguide.json").read_text("utf-8"))
    assert schema["$defs"]["Text"]["required"] == ["zh", "en"]
    assert "zh-hant" in schema["$defs"]["Text"]["properties"]
