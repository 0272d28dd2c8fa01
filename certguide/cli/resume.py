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
    for key in ("lang", "format", "output", "as_of"):
        value = call.value(key)
        if value is not None:
            words += ["--" + key.replace("_", "-"), value]
    words += [f"--{key}" for key in ("json", "full", "plain") if call.switch(key)]
    return shlex.join(words)
