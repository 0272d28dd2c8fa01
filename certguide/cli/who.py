"""`certguide who OUTCOME`: the shortest situations that lead to a method or a notice."""

import shlex

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.output import deliver
from certguide.cli.questionflags import spelled
from certguide.cli.survey import known_of, place_of, surveying
from certguide.cli.usage import Failed, UsageFault
from certguide.core.errors import UnknownName
from certguide.core.library import Library
from certguide.core.model import Outcome
from certguide.core.nearest import nearest
from certguide.core.spellings import fold
from certguide.words import words as said
from certguide.words.cli import CliWords

LOADS_FLOWS = False

MOST = 5
LARGEST = 1000


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    survey = said(words.language).survey
    return (
        Flag(names=("--region",), value=words.place, help=survey.region),
        Flag(names=("--most",), value=survey.number, help=survey.most),
        *common(words),
    )


def takes(words: CliWords, library: Library | None) -> Words:
    """The OUTCOME argument, with every method and notice as its choices."""
    survey = said(words.language).survey
    every = () if library is None else (*library.ranked, *library.notices.values())
    return Words(
        value=survey.outcome,
        help=survey.which_outcome,
        choices=tuple((each.flow, each.title.say(words.language)) for each in every),
    )


def run(call: Call) -> int:
    """List the smallest sets of answers that lead there."""
    from certguide.present.views.leads import leads_page
    from certguide.proof.leads import leads
    from certguide.proof.states import explore

    outcome = outcome_named(call)
    most = _most(call)
    place = place_of(call)
    library = call.library.at(place)
    known = known_of(library, place)
    found = leads(explore(library, (None,), known), outcome.flow, most)
    if not found.count:
        raise Failed(call.words.survey.unreachable.format(outcome=outcome.flow))
    commands = [
        _command(call, {**known, **{key: answers[0] for key, answers in each}})
        for each in found.shortest
    ]
    deliver(call, leads_page(surveying(call, library), outcome, place, found, commands))
    return 0


def outcome_named(call: Call) -> Outcome:
    """The method or notice that the call names, by id or by title in either language.

    Raises UsageFault where none is named and UnknownName where there is no such outcome.
    """
    given = call.at_most(1)
    library = call.library
    every = (*library.ranked, *library.notices.values())
    known = tuple(each.flow for each in every)
    if not given:
        missing = call.words.survey.outcome_missing
        raise UsageFault(missing.format(outcomes=", ".join(known)))
    titles: dict[str, str] = {}
    for each in every:
        titles |= {each.title.say("zh"): each.flow, each.title.say("en"): each.flow}
    spelled_so = {fold(name): id_ for name, id_ in titles.items()} | {id_: id_ for id_ in known}
    found = library.outcome(spelled_so.get(fold(call.simplified(given[0])), ""))
    if found is None:
        alike = nearest(given[0], (*known, *titles))
        near = tuple(dict.fromkeys(titles.get(each, each) for each in alike))
        raise UnknownName("outcome", given[0], known, near)
    return found


def _most(call: Call) -> int:
    text = call.value("most")
    if text is None:
        return MOST
    if text.isdecimal() and 1 <= int(text[:5]) <= LARGEST:
        return int(text[:5])
    raise UsageFault(call.words.survey.bad_most.format(value=text))


def _command(call: Call, answers: dict[str, str]) -> str:
    """The command line that gives these answers and is sure of nothing else."""
    line = ["certguide", "guide", "--rest", "unsure"]
    for key, answer in answers.items():
        line += spelled(key, answer)
    return shlex.join([*line, *([] if call.flows is None else ["--flows", str(call.flows)])])
