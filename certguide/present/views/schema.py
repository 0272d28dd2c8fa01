"""The format of the flow files to read: every kind of file, and what each key is for."""

from collections.abc import Iterator
from typing import Any

from certguide.core.text import Language
from certguide.present.page import Block, Bullets, Detail, Entry, Heading, Page
from certguide.words.schema import SchemaWords


def schema_page(schema: dict[str, Any], language: Language, words: SchemaWords) -> Page:
    """What `schema`, a JSON Schema of flow files, says; its data is the schema itself."""
    records = [each for each in schema["$defs"].values() if "required" in each]
    return Page(
        language=language,
        reader="office",
        blocks=(
            Heading(text=words.title, level=1),
            *(block for each in records for block in _record(each, words)),
        ),
        data=schema,
    )


def _record(record: dict[str, Any], words: SchemaWords) -> Iterator[Block]:
    yield Heading(text=record["description"].rstrip("。."))
    needed = record.get("required", ())
    entries = (
        Entry(
            text=words.needed.format(key=key) if key in needed else key,
            details=tuple(_details(each, words)),
        )
        for key, each in record["properties"].items()
    )
    yield Bullets(entries=tuple(entries))


def _details(key: dict[str, Any], words: SchemaWords) -> Iterator[Detail]:
    """What a key is for, and the few words that it may hold, in it or under each of its names."""
    yield Detail(label="", text=key["description"])
    for each in (key, key.get("additionalProperties", {})):
        meanings = each.get("enumDescriptions", ())
        for value, meant in zip(each.get("enum", ()), meanings, strict=False):
            yield Detail(label=words.choice.format(value=value), text=meant)
