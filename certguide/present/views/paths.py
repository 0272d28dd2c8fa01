"""How many paths lead through a flow."""

from certguide.present.page import Block, Heading, Page, Paragraph, Steps, Table
from certguide.present.page import Entry as Step
from certguide.present.views.data import FORMAT
from certguide.present.views.surveyor import Surveyor, exact
from certguide.proof.paths import Paths, Reached
from certguide.proof.states import Answers


def paths_page(to: Surveyor, found: Paths) -> Page:
    """The numbers by outcome, and the answers of a shortest and of a longest path."""
    words = to.words
    counted = Table(
        head=(words.result, words.paths, words.situations, words.fewest, words.most_asked),
        rows=tuple(_row(to, each) for each in found.outcomes),
    )
    data = to.flow_data(found.flow)
    summed = words.paths_counted.format(
        paths=to.number(found.count),
        situations=to.number(found.situations),
        fewest=len(found.shortest),
        most=len(found.longest),
    )
    return Page(
        language=to.by.language,
        reader="office",
        blocks=(
            Heading(text=words.paths_of.format(title=data["title"]), level=1),
            Paragraph(text=summed),
            counted,
            *_path(to, words.shortest, found.shortest),
            *_path(to, words.longest, found.longest),
        ),
        data={
            "format": FORMAT,
            "flow": data,
            "paths": exact(found.count),
            "situations": found.situations,
            "shortest": _pairs(found.shortest),
            "longest": _pairs(found.longest),
            "outcomes": [
                {
                    "id": each.outcome,
                    "paths": exact(each.paths),
                    "situations": each.situations,
                    "fewest_questions": each.fewest,
                    "most_questions": each.most,
                }
                for each in found.outcomes
            ],
        },
        sheet=counted,
    )


def _row(to: Surveyor, each: Reached) -> tuple[str, ...]:
    outcome = to.library.outcome(each.outcome)
    assert outcome is not None
    return (
        to.by.say(outcome.title),
        to.number(each.paths),
        to.number(each.situations),
        str(each.fewest),
        str(each.most),
    )


def _path(to: Surveyor, title: str, answers: Answers) -> tuple[Block, ...]:
    steps = tuple(
        Step(
            text=to.words.questions.format(question=to.question(key), answer=to.answer(key, answer))
        )
        for key, answer in answers
    )
    return (Heading(text=title), Steps(entries=steps)) if steps else ()


def _pairs(answers: Answers) -> list[dict[str, str]]:
    return [{"question": key, "answer": answer} for key, answer in answers]
