"""The sentences about single failures, edits and walks."""

from certguide.trials.explained import Survivor
from certguide.trials.run import Failing, Trial
from certguide.trials.walks import Breach
from certguide.words.trial import TrialWords


def failing_sentence(trial: Trial, failing: Failing, words: TrialWords) -> str:
    """What failed in a case, in one sentence."""
    return words.failing[failing.kind].format(
        case=trial.filed.case.name,
        name=failing.route[-1],
        expected=failing.expected or words.unspoken,
        actual=failing.actual or words.not_there,
    )


def survivor_sentence(survivor: Survivor, words: TrialWords) -> str:
    """What was edited, and why no case notices it, if the file says so."""
    mutant = survivor.mutant
    what = words.edits[mutant.edit].format(**{"name": "", **mutant.params})
    if not survivor.reason:
        return words.survivor.format(what=what)
    return what + words.explained.format(reason=survivor.reason)


def walk_command(breach: Breach) -> str:
    """The command that walks this way."""
    flags = (f"--{key} {option}" for key, option in breach.answers)
    return " ".join(("certguide", "guide", breach.start, *flags, f"--as-of {breach.as_of}"))


def percent(value: float) -> str:
    """A share with one decimal, never rounded up to what it is not."""
    return f"{int(value * 10) / 10:g}"
