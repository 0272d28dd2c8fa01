"""Whether a tree leads from its start to an end, whatever is answered."""

from collections.abc import Iterator

from certguide.core.faults import Code, Fault
from certguide.core.nearest import nearest
from certguide.loading.names import Names, flow_id
from certguide.loading.spot import Spot

Node = tuple[str, str]
"""A question in a flow."""


def check_targets(file: Spot, names: Names) -> Iterator[Fault]:
    """Yield what is wrong with the start, the rules and the targets of a flow's tree."""
    if file.get("kind").text == "sources":
        return
    tree, start = file.get("tree"), file.get("start")
    questions = tree.data if isinstance(tree.data, dict) else {}
    if start.text is not None:
        if start.text not in questions:
            near = "\n".join(nearest(start.text, questions))
            yield start.fault(Code.START_NOT_IN_TREE, name=start.text, near=near)
    elif start.data is None and (file.get("kind").text == "chooser" or questions):
        # Beside what is to be asked it is seen that nothing says where to begin.
        yield (tree if questions else file).key_fault(Code.NO_START)
    for question, way in tree.each():
        if question not in names.questions and question not in names.perhaps:
            near = "\n".join(nearest(question, names.questions))
            yield way.key_fault(Code.NO_QUESTION, name=question, near=near)
        for target in _targets(way):
            yield from _check_target(target, tree, names)
        yield from _check_rules(way)


def check_cycles(names: Names) -> Iterator[Fault]:
    """Yield each way that leads back to a question it came from, across flows too."""
    done: set[Node] = set()
    for flow, file in {**names.choosers, **names.methods}.items():
        for question, _ in file.get("tree").each():
            yield from _walk((flow, question), names, done)


def _walk(start: Node, names: Names, done: set[Node]) -> Iterator[Fault]:
    """Depth first, with a stack of our own: a chain of questions may be long."""
    if start in done:
        return
    path: dict[Node, Iterator[tuple[Spot, Node]]] = {start: _after(start, names)}
    while path:
        node, rest = next(reversed(path.items()))
        step = next(rest, None)
        if step is None:
            done.add(node)
            del path[node]
            continue
        target, after = step
        if after in path:
            nodes = list(path)
            loop = [*nodes[nodes.index(after) :], after]
            yield target.fault(Code.CYCLE, loop=" → ".join(_label(each, loop) for each in loop))
        elif after not in done:
            path[after] = _after(after, names)


def _label(node: Node, loop: list[Node]) -> str:
    return node[1] if len({flow for flow, _ in loop}) == 1 else f"{node[0]}:{node[1]}"


def _after(node: Node, names: Names) -> Iterator[tuple[Spot, Node]]:
    flow, question = node
    tree = {**names.methods, **names.choosers}[flow].get("tree")
    for target in _targets(tree.get(question)):
        chooser = names.choosers.get(target.text or "")
        start = chooser.get("start").text if chooser else None
        if isinstance(tree.data, dict) and target.text in tree.data:
            yield target, (flow, target.text or "")
        elif chooser is not None and start is not None:
            yield target, (flow_id(chooser), start)


def _targets(way: Spot) -> Iterator[Spot]:
    for spot in (way, *(rule.get(key) for rule in way.items() for key in ("go", "else"))):
        if spot.text is not None:
            yield spot


def _check_target(target: Spot, tree: Spot, names: Names) -> Iterator[Fault]:
    name = target.text or ""
    if name in tree.data or name in names.outcomes or name in names.choosers:
        return
    if name in names.questions:
        yield target.fault(Code.TARGET_NOT_IN_TREE, name=name)
    elif name not in names.perhaps:
        near = nearest(name, (*tree.data, *names.outcomes, *names.choosers))
        yield target.fault(Code.NO_TARGET, name=name, near="\n".join(near))


def _check_rules(way: Spot) -> Iterator[Fault]:
    if not isinstance(way.data, list):
        return
    rules = list(way.items())
    whole = True
    for rule in rules:
        if not isinstance(rule.data, dict):
            continue
        keys = set(rule.data) & {"when", "go", "else"}
        if keys not in ({"when", "go"}, {"else"}):
            whole = False
            yield rule.fault(Code.RULE_INCOMPLETE)
        elif "else" in keys and rule is not rules[-1]:
            yield rule.fault(Code.ELSE_NOT_LAST)
    # A rule that is not complete can be the one for all others.
    if whole and not any(isinstance(each.data, dict) and "else" in each.data for each in rules):
        yield way.key_fault(Code.NO_ELSE)
