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
HEAVY = {
    "hashlib",
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


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as a wheel lays it out: with the flows and their compiled form inside."""
    folder = tmp_path_factory.mktemp("wheel")
    source = Path(certguide.__file__).parent
    shutil.copytree(source, folder / "certguide", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "flows", folder / "certguide" / "flows")
    (folder / "certguide" / "flows.msgpack").write_bytes(compile_flows(ROOT / "flows"))
    return folder


def environment() -> dict[str, str]:
    """Without what makes a measuring tool load itself into every process."""
    return {key: value for key, value in os.environ.items() if not key.startswith("COV")}


def imported(installed: Path, *arguments: str) -> tuple[str, set[str]]:
    code = (
        "import sys\n"
        f"sys.path.insert(0, {str(installed)!r})\n"
        "from certguide.cli.main import main\n"
        f"code = main({list(arguments)!r})\n"
        "assert code == 0, code\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        env=environment(),
    )
    return done.stdout, {name.partition(".")[0] for name in done.stderr.split()}


@pytest.mark.parametrize(
    "arguments",
    [
        ("guide", "--json", *ONLINE),
        ("guide", *ONLINE, "--format", "markdown"),
        ("methods", "--json"),
        ("steps", "alipay", "--json"),
        ("checklist", "bureau", "--json"),
    ],
    ids=" ".join,
)
def test_a_scripted_call_imports_nothing_heavy(installed, arguments):
    out, modules = imported(installed, *arguments)
    assert out
    assert modules & HEAVY == set()
    others = modules - set(sys.stdlib_module_names) - LIGHT
    assert {name for name in others if not name.startswith(("_", "sitecustomize"))} == set()


def test_the_version_needs_no_command(installed):
    _, modules = imported(installed, "--version")
    assert "typer" not in modules


def test_the_compiled_flows_say_what_the_sources_say(installed):
    with_sources = subprocess.run(
        [sys.executable, "-m", "certguide", "guide", "--json", *ONLINE],
        check=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        cwd=ROOT,
    )
    out, _ = imported(installed, "guide", "--json", *ONLINE)
    assert out.encode() == with_sources.stdout
