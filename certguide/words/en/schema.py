"""What the schema says in English."""

from certguide.words.en import schema_case, schema_flow, schema_place
from certguide.words.schema import SchemaWords

SCHEMA = SchemaWords(
    which="What kind of file; all of them, if left out",
    value="KIND",
    needed="{key} (needed)",
    choice="{value}: ",
    unknown="There is no kind of file called {name}. {nearest}There are: {known}.",
    title="A flow file of certguide",
    kind="What kind of file this is.",
    kinds={
        "chooser": "the flow that chooses a way",
        "method": "one way to certify",
        "notice": "a result that is another matter",
        "sources": "the list of sources",
        "region": "the rules of a place",
        "cases": "cases to hold the flows to",
    },
    records={**schema_flow.RECORDS, **schema_place.RECORDS, **schema_case.RECORDS},
    fields={**schema_flow.FIELDS, **schema_place.FIELDS, **schema_case.FIELDS},
    entries={**schema_flow.ENTRIES, **schema_place.ENTRIES, **schema_case.ENTRIES},
    values={**schema_flow.VALUES, **schema_place.VALUES, **schema_case.VALUES},
    condition={
        "record": (
            "A condition, such as {phone: [own, helper], face: yes}: every key has to be met, "
            "and a key is met by any one of its values. unsure stands for not known."
        ),
        "all": "All of these conditions are met.",
        "any": "One of these conditions is met.",
        "not": "This condition is not met.",
        "question": "The name of a question, and an option of it, or several of which one will do.",
    },
    patterns={
        "text": "A text is needed: not blank, and without characters that nobody can see.",
        "id": (
            "Lower-case letters, digits and hyphens only, such as home-visit; "
            "not unsure, all, any, not or else."
        ),
        "option": (
            "Lower-case letters, digits and hyphens only, a city after its province and a slash, "
            "such as hubei/wuhan; not unsure, all, any, not or else."
        ),
        "answer": "The name of an option, such as own or hubei/wuhan; unsure for not known.",
        "question": "The name of a question, such as phone.",
        "source": "The number of a source, such as S01.",
        "point": "As flow.name, such as choose.look-up.",
        "date": "A date, such as 2026-11-22.",
        "day": "A date, such as 2026-11-22; none where there must be none.",
    },
)
