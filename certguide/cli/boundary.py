"""The one place where an exception becomes a sentence and an exit code."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from certguide import __version__
from certguide.cli.sentence import sentence
from certguide.cli.usage import Failed, UsageFault
from certguide.core.errors import CertguideError, DateAsked, Loop, MissingExtra, NotPrintable
from certguide.words import Words
from certguide.words.cli import suggestion

PROBLEM, USAGE, FLOWS, BUG, INTERRUPTED = 1, 2, 4, 70, 130


def guarded(words: Words, run: Callable[[], int]) -> int:
    """Run, and turn whatever is raised into one message on standard error and an exit code."""
    try:
        return run()
    except BrokenPipeError:
        from certguide.cli.output import give_up_stdout

        give_up_stdout()
        return PROBLEM
    except (KeyboardInterrupt, Exception) as error:  # noqa: BLE001 - nothing may get past
        said, code = meaning(error, words)
        if said:
            print(said.rstrip("\n"), file=sys.stderr)
        return code


def meaning(error: BaseException, words: Words) -> tuple[str, int]:
    """What to say about `error`, and the code to exit with."""
    match error:
        case KeyboardInterrupt():
            return "", INTERRUPTED
        case Failed():
            return error.sentence, error.code
        case UsageFault():
            return error.sentence, USAGE
        case CertguideError():
            return sentence(error, words.cli), _code(error)
        case _:
            return _of_others(error, words)


def _code(error: CertguideError) -> int:
    match error:
        case Loop():
            return FLOWS
        case MissingExtra() | NotPrintable() | DateAsked():
            return PROBLEM
        case _:
            return USAGE


def _of_others(error: BaseException, words: Words) -> tuple[str, int]:
    from typer import Abort, Exit, TyperException

    from certguide.core.faults import FlowFaults
    from certguide.loading.report import report

    match error:
        case FlowFaults():
            return report(error, words.fault), FLOWS
        case Exit():
            return "", error.exit_code
        case Abort():
            return "", INTERRUPTED
        case TyperException():
            return _unparsed(error, words), USAGE
        case _:
            return _bug(error, words), BUG


def _unparsed(error: Exception, words: Words) -> str:
    """What typer could not parse, in our words: it says these in English only."""
    from certguide.core.nearest import nearest

    name = getattr(error, "option_name", None)
    if type(error).__name__ == "NoSuchOption" and name is not None:
        command = getattr(getattr(error, "ctx", None), "command", None)
        known: tuple[str, ...] = getattr(command, "every_option", ())
        near = suggestion(words.cli, nearest(str(name), known))
        return words.cli.unknown_option.format(option=name, nearest=near)
    if type(error).__name__ == "BadOptionUsage" and name is not None:
        return words.cli.bad_option_value.format(option=name)
    return words.cli.unparsed.format(text=error)


def _bug(error: BaseException, words: Words) -> str:
    """Our own fault: what to report, or with CERTGUIDE_DEBUG set the whole traceback."""
    if os.environ.get("CERTGUIDE_DEBUG"):
        import traceback

        return "".join(traceback.format_exception(error))
    trace, place = error.__traceback__, ""
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        # Folder and name only: a path of the machine says too much about its owner.
        place = f"{file.parent.name}/{file.name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return words.cli.bug.format(
        version=__version__, kind=type(error).__name__, text=error, place=place
    )
