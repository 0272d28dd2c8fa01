"""The command that goes on from where a walk stopped."""

import shlex
from collections.abc import Mapping
from typing import TYPE_CHECKING

from certguide.cli.call import Call
from certguide.cli.questionflags import spelled
from certguide.core.saved import Halt

if TYPE_CHECKING:
    from certguide.prompt.interview import Stopped

INTERRUPTED = 130


def stopped_sentence(call: Call, start: str | None, stopped: "Stopped") -> str:
    """That the answers are kept, and the command that goes on from there."""
    words = call.words.cli
    saved = call.value("save")
    if saved is not None:
        line = ["certguide", call.command, "--resume", *([saved] if saved else []), "--save"]
        line += [saved] if saved else []
        return words.stopped_saved.format(command=shlex.join([*line, *_same(call)]))
    if stopped.at is not None:
        return words.stopped.format(command=follow_line(call, stopped.answers, stopped.at))
    return words.stopped.format(command=resume_line(call, start, stopped.answers))


def resume_line(call: Call, start: str | None, answers: Mapping[str, str]) -> str:
    """A command line, quoted for a shell, that brings all these answers along.

    It is the command of the call; only `guide` takes the name of a flow to start in.
    """
    words = ["certguide", *(["guide", start] if start else [call.command])]
    for key, answer in answers.items():
        words += spelled(key, answer)
    return shlex.join([*words, *_same(call)])


def follow_line(call: Call, answers: Mapping[str, str], at: Halt) -> str:
    """A command line that goes on at a step of a method."""
    words = ["certguide", "steps", at.method, "--follow", "--at", at.step]
    saved = call.value("save")
    if saved is not None:
        words += ["--resume", *([saved] if saved else []), "--save", *([saved] if saved else [])]
        return shlex.join([*words, *_same(call)])
    for name in at.tried:
        words += ["--tried", name]
    for key, answer in {**answers, **at.means}.items():
        words += ["-a", f"{key}={answer}"]
    return shlex.join([*words, *_same(call)])


def due_line(call: Call, answers: Mapping[str, str]) -> str:
    """A command line that goes on with these answers to the due date."""
    words = ["certguide", "due"]
    for key, answer in answers.items():
        words += ["-a", f"{key}={answer}"]
    return shlex.join([*words, *_same(call)])


def _same(call: Call) -> list[str]:
    """The options that hold for the next call as well."""
    words = [] if call.flows is None else ["--flows", str(call.flows)]
    for key in ("lang", "format", "output", "paper", "as_of"):
        value = call.value(key)
        if value is not None:
            words += ["--" + key.replace("_", "-"), value]
    return words + [f"--{key}" for key in ("large", "json", "full", "plain") if call.switch(key)]
