"""Which modules a call may import: start-up stays short because this list does."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import certguide
from certguide.loading.library import compile_flows
from cli.support import ONLINE

ROOT = Path(__file__).parents[1]
EXTRAS = {"typst", "pylopdf_fonts_zh_cn", "docx", "icalendar", "opencc", "segno"}
"""What only some formats need, each its own."""
HEAVY = {
    *EXTRAS,
    "hashlib",
    "platformdirs",
    "prompt_toolkit",
    "pydantic",
    "questionary",
    "rich",
    "tempfile",
    "wcwidth",
    "yaml",
}
LIGHT = {"certguide", "typer", "shellingham", "msgspec", "annotated_doc", "typing_extensions"}
"""Besides the standard library."""
MARK = "--- modules ---"
"""After what the call itself says on standard error."""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as a wheel lays it out: with the flows and their compiled form inside."""
    folder = tmp_path_factory.mktemp("wheel")
    source = Path(certguide.__file__).parent
    shutil.copytree(source, folder / "certguide", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "flows", folder / "certguide" / "flows")
    for name, compiled in compile_flows(ROOT / "flows").items():
        path = folder / "certguide" / "compiled" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(compiled)
    return folder


def environment() -> dict[str, str]:
    """Without what makes a measuring tool load itself into every process."""
    return {key: value for key, value in os.environ.items() if not key.startswith("COV")}


def imported(installed: Path, *arguments: str) -> tuple[str, set[str]]:
    code = (
        f"import sys\nMARK = {MARK!r}\n"
        f"sys.path.insert(0, {str(installed)!r})\n"
        "from certguide.cli.main import main\n"
        f"code = main({list(arguments)!r})\n"
        "assert code == 0, code\n"
        "print(MARK, *sys.modules, sep='\\n', file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env=environment(),
    )
    _, mark, modules = done.stderr.decode().partition(MARK)
    assert mark
    return done.stdout.decode(errors="replace"), {
        name.partition(".")[0] for name in modules.split()
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ("guide", "--json", *ONLINE),
        ("guide", *ONLINE, "--format", "markdown"),
        ("methods", "--json"),
        ("steps", "alipay", "--json"),
        ("checklist", "bureau", "--json"),
        ("guide", "--json", *ONLINE, "--region", "hubei/wuhan"),
        ("steps", "alipay", "--region", "hubei", "--at", "result"),
        ("checklist", "bureau", "--tick", "id-card"),
        ("due", "--json", "--region", "hubei/wuhan", "--last", "2026-03-01"),
    ],
    ids=" ".join,
)
def test_a_scripted_call_imports_nothing_heavy(installed, arguments):
    out, modules = imported(installed, *arguments)
    assert out
    assert modules & HEAVY == set()
    others = modules - set(sys.stdlib_module_names) - LIGHT
    assert {name for name in others if not name.startswith(("_", "sitecustomize"))} == set()


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        (("steps", "alipay", "--format", "pdf"), "typst pylopdf_fonts_zh_cn segno"),
        (("steps", "alipay", "--format", "docx"), "docx segno"),
        (("steps", "alipay", "--format", "html"), "segno"),
        (("methods", "--format", "html"), ""),
        (("due", "--region", "hubei/wuhan", "--last", "2026-03-01", "-o", "a.ics"), "icalendar"),
        (("steps", "alipay", "--format", "speech"), ""),
        (("steps", "alipay", "--json", "--lang", "zh-hant"), "opencc"),
        (("page",), "segno"),
    ],
    ids=lambda each: each if isinstance(each, str) else " ".join(each),
)
def test_a_document_opens_only_what_writes_it(installed, tmp_path, arguments, opened):
    arguments = [str(tmp_path / each) if each == "a.ics" else each for each in arguments]
    _, modules = imported(installed, *arguments, "--as-of", "2026-11-25")
    assert modules & EXTRAS == set(opened.split())
    assert modules & {"prompt_toolkit", "questionary", "rich", "yaml"} == set()


def test_the_version_needs_no_command(installed):
    _, modules = imported(installed, "--version")
    assert "typer" not in modules


@pytest.mark.parametrize("place", [[], ["--region", "hubei/wuhan"]], ids=["country", "place"])
def test_the_compiled_flows_say_what_the_sources_say(installed, place):
    with_sources = subprocess.run(
        [sys.executable, "-m", "certguide", "guide", "--json", *ONLINE, *place],
        check=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        cwd=ROOT,
    )
    out, _ = imported(installed, "guide", "--json", *ONLINE, *place)
    assert out.encode() == with_sources.stdout
