"""The shortest situations that lead to an outcome."""

from collections.abc import Sequence

from certguide.core.model import Outcome
from certguide.present.page import Block, Bullets, Detail, Entry, Heading, Page, Paragraph
from certguide.present.views.data import FORMAT
from certguide.present.views.surveyor import Surveyor, exact
from certguide.proof.leads import Leads, Sets

LARGEST = 1000
"""Of what is listed at once."""


def leads_page(
    to: Surveyor, outcome: Outcome, place: str | None, found: Leads, commands: Sequence[str]
) -> Page:
    """The smallest sets of answers, each with the command among `commands` that gives them."""
    words = to.words
    said = words.leads_few.format(answers=found.answers) if found.answers else words.leads_none
    title = words.leads_of.format(title=to.by.say(outcome.title))
    blocks: list[Block] = [Heading(text=title, level=1)]
    if place is not None:
        blocks.append(Paragraph(text=words.place.format(place=to.place(place))))
    blocks.append(Paragraph(text=said))
    blocks.append(
        Bullets(
            entries=tuple(
                Entry(
                    text=_given(to, each),
                    details=(Detail(label=words.leads_command, text=command),),
                )
                for each, command in zip(found.shortest, commands, strict=True)
            )
        )
    )
    more = found.count - len(found.shortest)
    if more:
        form = words.leads_more if found.count <= LARGEST else words.leads_most
        text = form.format(count=to.number(more), all=found.count if found.count <= LARGEST else "")
        blocks.append(Paragraph(text=text, tone="small"))
    return Page(
        language=to.by.language,
        reader="office",
        blocks=tuple(blocks),
        data={
            "format": FORMAT,
            "outcome": to.outcome_data(outcome),
            "place": place,
            "answers": found.answers,
            "count": exact(found.count),
            "shortest": [
                {"when": {key: list(answers) for key, answers in each}, "command": command}
                for each, command in zip(found.shortest, commands, strict=True)
            ],
        },
    )


def _given(to: Surveyor, each: Sets) -> str:
    said = to.words.given_joined.join(to.given(key, answers) for key, answers in each)
    return said or to.words.leads_nothing
