"""The JSON Schema of the files, made from the record types that load them.

It says all that can be said of one file by itself. What two files say together, and what stands
in a list twice, only the loader can see.
"""

from collections.abc import Iterator
from inspect import get_annotations
from typing import Any

from certguide.core.case import CaseList
from certguide.core.model import Chooser, Method, Notice, SourceList
from certguide.core.record import Record
from certguide.core.region import Region
from certguide.loading.schema_rules import KEYS, LISTS, PATTERNS, RECORDS, TEXTS, VALUES, Schema
from certguide.words.schema import SchemaWords

DRAFT = "https://json-schema.org/draft/2020-12/schema"

_FILES: tuple[type[Record], ...] = (Chooser, Method, Notice, SourceList, Region, CaseList)
_OF_KIND = {str(each.__struct_config__.tag): each for each in _FILES}

KINDS = tuple(_OF_KIND)
"""What a schema can be made for: everything that can stand behind `kind`."""

FILE = ".schema/certguide.json"
"""Where the schema lies in a folder of flows; its name is hidden, so it is no flow."""

MODELINE = "# yaml-language-server: $schema={path}"
"""The line at the top of a file that tells an editor where the schema lies."""


def schema(words: SchemaWords, kind: str | None = None) -> Schema:
    """The schema of the files of one `kind`, or of all, where the file's `kind` decides."""
    definitions = _Definitions(words)
    head: Schema = {"$schema": DRAFT, "description": words.title}
    if kind is not None:
        body = definitions.record(_OF_KIND[kind])
    else:
        body = {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"description": words.kind, **_one_of(words.kinds)}},
            "allOf": [
                {
                    "if": {"required": ["kind"], "properties": {"kind": {"const": each}}},
                    "then": definitions.record(record),
                }
                for each, record in _OF_KIND.items()
            ],
        }
    return {**head, **body, "$defs": definitions.made}


class _Definitions:
    """The definitions that a schema refers to, made when they are first needed."""

    def __init__(self, words: SchemaWords) -> None:
        self.words = words
        self.made: Schema = {}

    def record(self, record: Any) -> Schema:
        """A reference to the definition of a record type."""
        name = record.__name__
        if name not in self.made:
            # A record may hold itself: the name is taken before the fields are made.
            self.made[name] = {}
            self.made[name] = self._record(record)
        return {"$ref": f"#/$defs/{name}"}

    def form(self, name: str) -> Schema:
        """A reference to the form of a text."""
        form = {"type": "string", "pattern": PATTERNS[name]}
        self.made[name] = {**form, "patternErrorMessage": self.words.patterns[name]}
        return {"$ref": f"#/$defs/{name}"}

    def _record(self, record: type[Record]) -> Schema:
        from msgspec import inspect

        type_: Any = inspect.type_info(record)
        made: Schema = {
            "description": self.words.records[record.__name__],
            "type": "object",
            "additionalProperties": False,
            "required": [each.encode_name for each in type_.fields if each.required],
            "properties": {},
        }
        if type_.tag_field is not None:
            made["required"].insert(0, type_.tag_field)
            made["properties"][type_.tag_field] = {
                "description": self.words.kind,
                "enum": [type_.tag],
            }
        for each in type_.fields:
            made["properties"][each.encode_name] = self._field(record, each)
        for each in _stricter(record):
            made.setdefault("allOf", []).append(each)
        return made

    def _field(self, record: type[Record], field: Any) -> Schema:
        name = f"{_owner(record, field.name)}.{field.encode_name}"
        made = {"description": self.words.fields[name], **self._type(field.type, name)}
        if field.required and made.get("type") in ("array", "object"):
            made["minItems" if made["type"] == "array" else "minProperties"] = 1
        return {**made, **VALUES.get(name, {})}

    def _type(self, type_: Any, name: str) -> Schema:
        from msgspec import inspect

        made: Schema
        match type_:
            case inspect.UnionType():
                made = self._union(type_, name)
            case inspect.LiteralType():
                made = self._values(type_, name)
            case inspect.StructType():
                made = self.record(type_.cls)
            case inspect.ListType():
                made = {"type": "array", "items": self._type(type_.item_type, name)}
            case inspect.DictType():
                made = self._mapping(type_, name)
            case inspect.StrType():
                made = self.form(TEXTS.get(name, "text"))
            case _:
                made = {"type": "boolean" if isinstance(type_, inspect.BoolType) else "integer"}
        return made

    def _mapping(self, mapping: Any, name: str) -> Schema:
        from msgspec import inspect

        if isinstance(mapping.value_type, inspect.AnyType):
            return self._condition()
        made: Schema = {
            "type": "object",
            "additionalProperties": {
                "description": self.words.entries[name],
                **self._type(mapping.value_type, name),
            },
        }
        if name in KEYS:
            made["propertyNames"] = self.form(KEYS[name])
        return made

    def _values(self, literal: Any, name: str) -> Schema:
        made: Schema = {"enum": list(literal.values)}
        if said := self.words.values.get(name):
            made["enumDescriptions"] = [said[each] for each in literal.values]
        return made

    def _union(self, union: Any, name: str) -> Schema:
        """One type that may be missing (left out, never empty), or a text and one other type."""
        from msgspec import inspect

        text, *others = sorted(
            (each for each in union.types if not isinstance(each, inspect.NoneType)),
            key=lambda each: not isinstance(each, inspect.StrType),
        )
        if not others:
            return self._type(text, name)
        (other,) = others
        several = {**self._type(other, name), **LISTS.get(name, {})}
        return {"anyOf": [self._type(text, name), several]}

    def _condition(self) -> Schema:
        said = self.words.condition
        if "Condition" not in self.made:
            this = {"$ref": "#/$defs/Condition"}
            several = {"type": "array", "minItems": 1, "items": this}
            self.made["Condition"] = {
                "description": said["record"],
                "type": "object",
                "minProperties": 1,
                "properties": {
                    "all": {"description": said["all"], **several},
                    "any": {"description": said["any"], **several},
                    "not": {"description": said["not"], **this},
                },
                "propertyNames": self.form("question"),
                "additionalProperties": {
                    "description": said["question"],
                    "type": ["string", "array"],
                    "pattern": PATTERNS["answer"],
                    "patternErrorMessage": self.words.patterns["answer"],
                    "minItems": 1,
                    "items": self.form("answer"),
                },
            }
        return {"$ref": "#/$defs/Condition"}


def _one_of(words: dict[str, str]) -> Schema:
    return {"enum": list(words), "enumDescriptions": list(words.values())}


def _owner(record: type[Record], name: str) -> str:
    """The record that declares a field: what it is for is said once."""
    owners = (each for each in record.__mro__ if name in get_annotations(each))
    return next(owners).__name__


def _stricter(record: type[Record]) -> Iterator[Schema]:
    for each in record.__mro__:
        if each.__name__ in RECORDS:
            yield RECORDS[each.__name__]
