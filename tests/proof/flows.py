"""Small flows made up at random, and every way through a flow one by one."""

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.core.walk import Walk, walk
from core.sample import chooser, method, notice, option, question, requirement

OPTIONS = ("a", "b", "c")
OUTCOMES = ("first", "second", "third", "leave")


@st.composite
def libraries(draw: Any) -> Library:
    """A chooser of up to five questions, two methods with own flows, one without, and a notice.

    Rules read what was asked before, answers imply answers, and the methods' flows hand over to
    the chooser, which then knows some answers already.
    """
    names = [f"q{number}" for number in range(draw(st.integers(1, 5)))]
    sizes = {name: draw(st.integers(1, 3)) for name in names}

    def condition(known: list[str]) -> dict[str, Any]:
        name = draw(st.sampled_from(known))
        options = draw(st.sets(st.sampled_from((*OPTIONS[: sizes[name]], UNSURE)), min_size=1))
        options = options if options != {UNSURE} else {UNSURE, "a"}
        part: dict[str, Any] = {name: sorted(options)}
        if draw(st.integers(0, 5)) == 0:
            return {"not": part}
        if len(known) > 1 and draw(st.integers(0, 3)) == 0:
            return {"any": [part, {draw(st.sampled_from(known)): "a"}]}
        return part

    def tree(asked: list[str], ends: list[str]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for number, name in enumerate(asked):
            after = [*asked[number + 1 :], *ends]
            count = draw(st.integers(0, 2))
            rules: list[dict[str, Any]] = [
                {"when": condition(asked[: number + 1]), "go": draw(st.sampled_from(after))}
                for _ in range(count)
            ]
            rules.append({"else": draw(st.sampled_from(after[:2]))})
            made[name] = rules if count else rules[0]["else"]
        return made

    def requires() -> list[dict[str, Any]]:
        return [
            requirement(f"r{number}", condition(names)) for number in range(draw(st.integers(0, 2)))
        ]

    def implied(number: int) -> list[dict[str, Any]]:
        if number == 0 or draw(st.integers(0, 2)):
            return []
        answer = draw(st.sampled_from(OPTIONS[: sizes[names[number]]]))
        return [{"when": condition(names[:number]), "answer": answer}]

    questions = {
        name: {
            **question(**{key: option(key) for key in OPTIONS[: sizes[name]]}),
            "implied": implied(number),
        }
        for number, name in enumerate(names)
    }
    own = [name for name in names if draw(st.booleans())] or names[:1]
    return Library(
        digest="sha256:0",
        choosers={
            "choose": chooser(
                start=names[0],
                tree=tree(names, list(OUTCOMES)),
                questions=questions,
                also=[],
                requirements=[],
                warnings=[],
            )
        },
        methods={
            "first": method(
                "first", 1, start=own[0], tree=tree(own, ["choose", "first"]), requires=requires()
            ),
            "second": method("second", 2, requires=requires()),
            "third": method("third", 3, requires=requires()),
        },
        notices={"leave": notice("leave", requires=requires())},
        sources={},
    )


def every_walk(library: Library, start: str | None, known: dict[str, str]) -> Iterator[Walk]:
    """Every way to answer all that is asked: each option, and not being sure."""
    waiting = [dict(known)]
    while waiting:
        given = waiting.pop()
        found = walk(library, start, given, asking=True)
        if found.question is None:
            yield found
            continue
        options = library.questions[found.question].options
        waiting.extend({**given, found.question: answer} for answer in (*options, UNSURE))
