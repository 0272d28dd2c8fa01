"""What the schema of the flow format says about each key."""

from certguide.core.record import Record


class SchemaWords(Record, frozen=True, kw_only=True):
    """Descriptions for an editor, and how they are shown to be read.

    `records` has one for each record of the format, by its name; `fields` one for each key, by
    the record that declares it and the key (`Step.do`); `entries` one for what stands under each
    name that a key holds, and `values` one for each word that it can be. `condition` has one for
    each part of a condition. `patterns` say what is wrong with a text of a form, by the form.
    """

    which: str
    value: str
    needed: str
    choice: str
    unknown: str
    title: str
    kind: str
    kinds: dict[str, str]
    records: dict[str, str]
    fields: dict[str, str]
    entries: dict[str, str]
    values: dict[str, dict[str, str]]
    condition: dict[str, str]
    patterns: dict[str, str]
