import shlex
import shutil
from pathlib import Path

import pytest

SHIPPED = Path(__file__).parents[2] / "flows"


@pytest.mark.parametrize(
    ("start", "answers"),
    [
        ([], ["--who", "family", "--life", "alive"]),
        (["home-visit"], ["--who", "worker"]),
        ([], ["--region", "hubei/wuhan", "--last", "2026-03-01"]),
        ([], ["--who", "self", "--as-of", "2026-11-22", "--full"]),
        ([], ["--who", "family", "--life", "community-sentence", "--hearing", "poor"]),
        ([], ["--region", "unsure", "--household", "local"]),
    ],
)
def test_the_line_goes_on_from_there(call, start, answers):
    stopped = call("guide", *start, *answers, "--plain", "--lang", "en")
    assert stopped.code == 130
    program, *line = shlex.split(stopped.err.splitlines()[-1])
    assert program == "certguide"
    again = call(*line)
    assert again.code == 130
    assert again.err.splitlines()[-1] == stopped.err.splitlines()[-1]
    for word in (*start, *answers, "--plain"):
        assert word in line


def test_a_folder_with_a_space_is_quoted(call, tmp_path):
    folder = tmp_path / "my flows"
    shutil.copytree(SHIPPED, folder)
    stopped = call("guide", "--plain", "--flows", str(folder))
    line = shlex.split(stopped.err.splitlines()[-1])
    assert line[line.index("--flows") + 1] == str(folder)
