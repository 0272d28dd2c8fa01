"""The page of a check, and the list of all of them."""

from typing import Any

from certguide.core.rule import Rule
from certguide.present.page import (
    Block,
    Bullets,
    Detail,
    Entry,
    Heading,
    Listing,
    Page,
    Paragraph,
)
from certguide.words import Words


def rule_page(rule: Rule, words: Words) -> Page:
    """What a check looks for, why, how to mend it, and an example."""
    said = words.check
    blocks: list[Block] = [
        Heading(
            text=said.title.format(code=rule.code, severity=said.severities[rule.severity]),
            level=1,
        ),
        Paragraph(text=rule.short, tone="strong"),
        *(Paragraph(text=each) for each in rule.paragraphs),
    ]
    for heading, example in ((said.wrong, rule.wrong), (said.right, rule.right)):
        if example:
            lines = tuple(example.split("\n"))
            blocks += [Heading(text=heading), Listing(lines=lines, language="yaml")]
    return Page(language=words.language, reader="office", blocks=tuple(blocks), data=_data(rule))


def rules_page(refusing: tuple[Rule, ...], checking: tuple[Rule, ...], words: Words) -> Page:
    """All checks in a line each: those that refuse a file first, then the others."""
    said = words.check
    blocks: list[Block] = [Heading(text=said.list_title, level=1)]
    for heading, rules in ((said.refusing, refusing), (said.checking, checking)):
        blocks.append(Heading(text=heading))
        blocks.append(
            Bullets(
                entries=tuple(
                    Entry(
                        text=said.list_entry.format(
                            code=each.code, severity=said.severities[each.severity]
                        ),
                        details=(Detail(label="", text=each.short),),
                    )
                    for each in rules
                )
            )
        )
    blocks.append(Paragraph(text=said.list_more, tone="small"))
    every = [
        {"code": each.code, "name": each.name, "severity": each.severity, "summary": each.short}
        for each in (*refusing, *checking)
    ]
    return Page(
        language=words.language,
        reader="office",
        blocks=tuple(blocks),
        data={"format": 1, "checks": every},
    )


def _data(rule: Rule) -> dict[str, Any]:
    return {
        "format": 1,
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "summary": rule.short,
        "text": list(rule.paragraphs),
        "wrong": rule.wrong,
        "right": rule.right,
    }
