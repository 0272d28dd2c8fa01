"""What the schema of the flow format says about each key."""

from certguide.core.record import Record


class SchemaWords(Record, frozen=True, kw_only=True):
    """Descriptions for an editor.

    `records` has one for each record of the format, by its name; `fields` one for each key, by
    the record that declares it and the key (`Step.do`); `values` one for each word that a key
    can hold, by the same name; `condition` one for each part of a condition. `patterns` say
    what is wrong with a text of a form, by the form.
    """

    title: str
    kind: str
    kinds: dict[str, str]
    records: dict[str, str]
    fields: dict[str, str]
    values: dict[str, dict[str, str]]
    condition: dict[str, str]
    patterns: dict[str, str]
