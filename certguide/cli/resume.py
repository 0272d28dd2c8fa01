"""The command that goes on from where a walk stopped."""

from collections.abc import Mapping

from certguide.cli.call import Call
from certguide.cli.questionflags import spelled


def resume_line(call: Call, start: str | None, answers: Mapping[str, str]) -> str:
    """A command line, quoted for a shell, that brings all these answers along."""
    import shlex

    words = ["certguide", "guide", *([start] if start else [])]
    for key, answer in answers.items():
        words += spelled(key, answer)
    if call.flows is not None:
        words += ["--flows", str(call.flows)]
    if call.value("lang"):
        words += ["--lang", call.language]
    if call.switch("plain"):
        words.append("--plain")
    return shlex.join(words)
