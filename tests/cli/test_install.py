import shlex
import subprocess
import sys

from certguide.cli.install import install_line


def test_the_line_names_what_the_extra_declares_and_this_python():
    python, *rest = shlex.split(install_line("docx"))
    assert python == sys.executable
    assert rest[:3] == ["-m", "pip", "install"]
    assert [each.partition(">")[0] for each in rest[3:]] == ["python-docx"]


def test_an_environment_without_pip_is_filled_by_uv():
    code = (
        "import sys; sys.modules['pip'] = None\n"
        "from certguide.cli.install import install_line\n"
        "print(install_line('ics'))"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert shlex.split(said)[:5] == ["uv", "pip", "install", "--python", sys.executable]
