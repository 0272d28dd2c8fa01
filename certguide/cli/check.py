"""`certguide check [PATH…]`: what is wrong in flow files, and the page of each check."""

from collections.abc import Iterable
from pathlib import Path

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.given import as_of
from certguide.cli.output import chosen_format, deliver
from certguide.cli.usage import UsageFault
from certguide.core.diagnosis import Diagnosis
from certguide.core.faults import Code
from certguide.core.library import Library
from certguide.core.nearest import nearest
from certguide.core.rule import Rule
from certguide.words import words as spoken
from certguide.words.cli import CliWords

LOADS_FLOWS = False

FAULTY = 1


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    said = spoken(words.language).check
    return (
        Flag(names=("--explain",), value=said.code, help=said.explain),
        Flag(names=("--list",), help=said.list),
        Flag(names=("--only",), value=said.codes, help=said.only),
        Flag(names=("--skip",), value=said.codes, help=said.skip),
        Flag(names=("--strict",), help=said.strict),
        Flag(names=("--watch",), help=said.watch),
        Flag(names=("--as-of",), value=words.date, help=words.as_of),
        *common(words, said.formats),
    )


def takes(words: CliWords, library: Library | None) -> Words | None:
    """It takes folders of flows, and files in them."""
    said = spoken(words.language).check
    return Words(value=f"{said.path}…", help=said.paths)


def run(call: Call) -> int:
    """Check the flows, or explain what is checked."""
    explained = call.value("explain")
    if explained is not None or call.switch("list"):
        call.at_most(0)
        return _explain(call, explained or "")
    names, paths = _chosen(call), _paths(call)
    if not call.switch("watch"):
        return _check(call, paths, names)
    from certguide.cli.watch import watch

    if chosen_format(call) not in ("terminal", "text") and call.value("output") in (None, "-"):
        raise UsageFault(call.words.check.watch_format)
    return watch(call.words.check, paths, lambda: _check(call, paths, names))


def _check(call: Call, paths: Iterable[Path], names: tuple[str, ...]) -> int:
    """Check and report once; the exit code."""
    from certguide.checks.everywhere import diagnose_paths
    from certguide.present.views.diagnosis import diagnosis_page

    diagnosis = diagnose_paths(paths, as_of(call), call.language, call.words.fault, names)
    page = diagnosis_page(diagnosis, (), call.words)
    if chosen_format(call, page) == "sarif":
        page = diagnosis_page(diagnosis, _rules(call, diagnosis), call.words)
    deliver(call, page)
    wrong = diagnosis.found if call.switch("strict") else diagnosis.count("error")
    return FAULTY if wrong else 0


def _rules(call: Call, diagnosis: Diagnosis) -> tuple[Rule, ...]:
    """What was looked for and what was found, each with its page."""
    from certguide.checks.manual import rule

    found = {each.fault.code for each in (*diagnosis.found, *diagnosis.suppressed)}
    return tuple(rule(code, call.language) for code in Code if code in {*diagnosis.made, *found})


def _explain(call: Call, asked: str) -> int:
    """Print the page of the check that is asked for, or the list of all."""
    from certguide.checks.catalogue import CHECKS
    from certguide.checks.manual import refusing, rule
    from certguide.present.views.rule import rule_page, rules_page

    if asked and not call.switch("list"):
        page = rule_page(rule(_code(call, asked), call.language), call.words)
    else:
        refused = tuple(rule(code, call.language) for code in refusing())
        checking = (code for code in Code if code.name.lower() in CHECKS)
        others = tuple(rule(code, call.language) for code in checking)
        page = rules_page(refused, others, call.words)
    deliver(call, page)
    return 0


def _chosen(call: Call) -> tuple[str, ...]:
    """The checks to run; raises UsageFault where there is no such check, or none is left."""
    from certguide.checks.catalogue import CHECKS

    only, skip = _checks(call, "only"), _checks(call, "skip")
    names = tuple(
        name for name in CHECKS if (not only or name in only) and name not in (skip or ())
    )
    if not names:
        raise UsageFault(call.words.check.nothing_left)
    return names


def _checks(call: Call, key: str) -> set[str]:
    """The names of the checks that an option lists."""
    from certguide.checks.catalogue import CHECKS

    found = set()
    for value in call.values.get(key) or ():
        for asked in value.replace("，", ",").split(","):
            if not asked.strip():
                continue
            code = _code(call, asked)
            if code.name.lower() not in CHECKS:
                raise UsageFault(call.words.check.always.format(code=code))
            found.add(code.name.lower())
    return found


def _code(call: Call, asked: str) -> Code:
    """The code that is meant: `CG-G203`, `g203` or the check's name; raises UsageFault."""
    written = asked.strip().upper().replace("_", "-")
    names = {code.name.replace("_", "-"): code for code in Code}
    known = {**{code.removeprefix("CG-"): code for code in Code}, **names}
    found = known.get(written.removeprefix("CG-"))
    if found is not None:
        return found
    near = nearest(written, (*Code, *known)) or nearest(f"CG-{written}", tuple(Code))
    shown = tuple(name.lower().replace("-", "_") if name in names else name for name in near)
    raise UsageFault(
        call.words.check.unknown_code.format(name=asked, nearest=call.suggestion(shown))
    )


def _paths(call: Call) -> tuple[Path, ...]:
    """What to check: what is named, else the usual folder of flows, else the shipped one."""
    from certguide.loading.source import shipped

    flows = () if call.value("flows") is None else (Path(str(call.value("flows"))),)
    named = (*flows, *(Path(each) for each in call.given))
    if named:
        return named
    if call.flows is not None:
        return (call.flows,)
    usual, here = shipped(), Path.cwd()
    return (usual.relative_to(here) if usual.is_relative_to(here) else usual,)
