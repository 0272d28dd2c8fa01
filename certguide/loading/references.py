"""Whether every name that a file uses is declared somewhere."""

from collections.abc import Collection, Iterator

from certguide.core.conditions import UNSURE
from certguide.core.faults import Code, Fault
from certguide.core.nearest import nearest
from certguide.loading.names import Names
from certguide.loading.sections import LISTS
from certguide.loading.spot import Spot


def check_references(file: Spot, names: Names) -> Iterator[Fault]:
    """Yield every use of a question, option, requirement, method or source that is not there."""
    if file.get("kind").text == "sources":
        return
    yield from _check_sources(file, names)
    for key, question in file.get("questions").each():
        yield from _check_implied(key, question, names)
    for rule in (rule for _, way in file.get("tree").each() for rule in way.items()):
        yield from _check_names(rule.get("when"), names)
    for also in file.get("also").items():
        yield from missing_names(also, names.questions, Code.NO_QUESTION, names)
    yield from missing_names(file.get("place"), names.questions, Code.NO_QUESTION, names)
    for requirement in file.get("requires").items():
        yield from missing_names(requirement, names.requirements, Code.NO_REQUIREMENT, names)
    for item in (item for section in LISTS for item in file.get(section).items()):
        yield from check_item(item, names)


def check_item(item: Spot, names: Names) -> Iterator[Fault]:
    """Yield the names that a statement, step, item or requirement uses and nobody declares."""
    yield from _check_names(item.get("when"), names)
    yield from _check_sources(item, names)
    for outcome in item.get("only_with").items():
        yield from missing_names(outcome, names.outcomes, Code.NO_OUTCOME, names)
    for failure in item.get("if_fails").items():
        yield from _check_sources(failure, names)
        yield from _check_names(failure.get("means"), names)
        for method in failure.get("go").items():
            yield from missing_names(method, names.methods, Code.NO_METHOD, names)


def _check_names(condition: Spot, names: Names) -> Iterator[Fault]:
    """Yield the questions and options in a condition that do not exist."""
    for key, wanted in condition.each():
        if key in ("all", "any"):
            for part in wanted.items():
                yield from _check_names(part, names)
        elif key == "not":
            yield from _check_names(wanted, names)
        elif key in names.questions:
            for option in (wanted, *wanted.items()):
                yield from _check_option(key, option, names)
        elif key not in names.perhaps:
            yield _unknown(wanted, key, names.questions, Code.NO_QUESTION, at_key=True)


def _check_option(question: str, option: Spot, names: Names) -> Iterator[Fault]:
    if option.text is None or option.text == UNSURE:
        return
    options = names.options(question)
    if names.is_date(question):
        yield option.fault(Code.ONLY_UNSURE, question=question)
    elif options and option.text not in options and option.text not in names.perhaps:
        yield _no_option(question, option, (*options, UNSURE))


def _check_implied(key: str, question: Spot, names: Names) -> Iterator[Fault]:
    for implied in question.get("implied").items():
        yield from _check_names(implied.get("when"), names)
        answer = implied.get("answer")
        options = tuple(option for option, _ in question.get("options").each())
        if options and answer.text is not None and answer.text not in options:
            yield _no_option(key, answer, options)


def _check_sources(holder: Spot, names: Names) -> Iterator[Fault]:
    for source in holder.get("sources").items():
        yield from missing_names(source, names.sources, Code.NO_SOURCE, names)


def missing_names(
    use: Spot, declared: Collection[str], code: Code, names: Names
) -> Iterator[Fault]:
    """Yield the fault `code` where the text at `use` is not among what is `declared`."""
    if use.text is not None and use.text not in declared and use.text not in names.perhaps:
        yield _unknown(use, use.text, declared, code)


def _unknown(
    use: Spot, name: str, declared: Collection[str], code: Code, *, at_key: bool = False
) -> Fault:
    near = "\n".join(nearest(name, declared))
    return (use.key_fault if at_key else use.fault)(code, name=name, near=near)


def _no_option(question: str, option: Spot, options: tuple[str, ...]) -> Fault:
    return option.fault(
        Code.NO_OPTION,
        name=option.text or "",
        question=question,
        near="\n".join(nearest(option.text or "", options)),
        known="\n".join(options),
    )
