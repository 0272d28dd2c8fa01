"""`certguide test [PATH…]`: cases against the flows, what they use, and what they notice."""

from pathlib import Path

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.output import deliver
from certguide.cli.usage import Failed, UsageFault
from certguide.core.library import Library
from certguide.words import in_language
from certguide.words import words as spoken
from certguide.words.cli import CliWords

LOADS_FLOWS = False

_MOST_WALKS = 1_000_000
_MOST_SEED = 2**32


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    said = spoken(words.language).trial
    return (
        Flag(names=("--walks",), value="N", help=said.walks),
        Flag(names=("--seed",), value="S", help=said.seed),
        Flag(names=("--mutate",), help=said.mutate),
        Flag(names=("--min-score",), value=said.percent, help=said.min_score),
        Flag(names=("--min-coverage",), value=said.percent, help=said.min_coverage),
        *common(words, said.formats),
    )


def takes(words: CliWords, library: Library | None) -> Words | None:
    """It takes files of cases, folders of them, and a folder of flows."""
    said = spoken(words.language).trial
    return Words(value=f"{said.path}…", help=said.paths)


def run(call: Call) -> int:
    """Test the flows, and report; 1 where anything failed."""
    from certguide.loading.casefile import read_case_files
    from certguide.loading.places import placed
    from certguide.loading.report import report
    from certguide.trials.examine import Wanted, examine
    from certguide.trials.page import examination_page
    from certguide.trials.placing import Placing

    wanted = Wanted(
        walks=_whole(call, "walks", _MOST_WALKS) or 0,
        seed=_seed(call),
        edits=call.switch("mutate") or call.value("min_score") is not None,
        least_coverage=_percent(call, "min_coverage"),
        least_score=_percent(call, "min_score"),
    )
    directory, paths = _paths(call)
    library = _library(call, directory)
    read = read_case_files(paths, library)
    if read.faults:
        raise Failed(report(placed(read.faults, read.papers), call.words.fault))
    placing = Placing(directory)
    tests = examine(library, read.cases, placing, wanted)
    deliver(call, examination_page(tests, placing, call.words))
    return 0 if tests.passed else 1


def _paths(call: Call) -> tuple[Path, tuple[Path, ...]]:
    """The folder of flows to test, and the files and folders of cases."""
    from certguide.loading.casefile import FOLDER
    from certguide.loading.source import shipped

    usual = shipped()
    if usual.is_relative_to(Path.cwd()):
        usual = usual.relative_to(Path.cwd())
    given = tuple(Path(each) for each in call.given)
    owners = {path: _owner(path) for path in given}
    folders = {folder.resolve(): folder for folder in owners.values() if folder is not None}
    asked = call.value("flows")
    if asked is None and len(folders) > 1:
        names = call.words.cli.comma.join(map(str, folders.values()))
        raise UsageFault(call.words.trial.several_flows.format(folders=names))
    directory = call.flows or usual
    if asked is None and folders:
        (directory,) = folders.values()
    paths = tuple(path / FOLDER if owners[path] == path else path for path in given)
    return directory, paths or (directory / FOLDER,)


def _owner(path: Path) -> Path | None:
    """The folder of flows that `path` is, or that it lies in; None where it lies in none."""
    from certguide.loading.casefile import FOLDER
    from certguide.loading.source import ENDING

    if (path / FOLDER).is_dir():
        return path
    folder = path if path.is_dir() else path.parent
    if folder.resolve().name != FOLDER:
        return None
    above = folder.parent if folder.name == FOLDER else folder / ".."
    return above if any(above.glob(f"*{ENDING}")) else None


def _library(call: Call, directory: Path) -> Library:
    from certguide.loading.library import load
    from certguide.loading.source import shipped

    if directory.resolve() == (call.flows or shipped()).resolve():
        return call.library
    return in_language(load(directory), call.language)


def _seed(call: Call) -> int:
    """The seed that is given, or one that nobody could foresee."""
    found = _whole(call, "seed", _MOST_SEED)
    if found is None:
        from secrets import randbelow

        found = randbelow(_MOST_SEED)
    return found


def _whole(call: Call, key: str, most: int) -> int | None:
    value = call.value(key)
    if value is None:
        return None
    if not (value.isascii() and value.isdecimal() and int(value) <= most):
        raise _bad(call, key, value, most)
    return int(value)


def _percent(call: Call, key: str) -> float | None:
    value = call.value(key)
    if value is None:
        return None
    try:
        found = float(value.removesuffix("%"))
    except ValueError as error:
        raise _bad(call, key, value, 100) from error
    if not 0 <= found <= 100:  # noqa: PLR2004 - percents
        raise _bad(call, key, value, 100)
    return found


def _bad(call: Call, key: str, value: str, most: int) -> UsageFault:
    flag = "--" + key.replace("_", "-")
    said = call.words.trial.bad_number
    return UsageFault(said.format(flag=flag, least=0, most=most, value=value))
