"""Whether a tree has the shape of a flow file: every fault at once, each at its route."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from certguide.core.faults import Code, Fault, Route
from certguide.core.model import Chooser, FlowFile, Method, Notice, SourceList
from certguide.core.nearest import nearest
from certguide.core.record import Record
from certguide.core.region import Region
from certguide.core.text import Text
from certguide.loading.conditions import check_condition
from certguide.loading.tree import UNREAD, Data
from certguide.loading.values import check_text, expected, kind_of

if TYPE_CHECKING:
    from msgspec import inspect

_FILES = (Chooser, Method, Notice, SourceList, Region)
KINDS = tuple(str(each.__struct_config__.tag) for each in _FILES[:-1])
REGION_KINDS = (str(Region.__struct_config__.tag),)
"""What can stand behind `kind`: in a flow file, and in the file of a region."""


def check_shape(data: Data, file: str, kinds: tuple[str, ...] = KINDS) -> Iterator[Fault]:
    """Yield what keeps `data` from being one of the records that `kinds` name.

    Without a `kind` that is known nothing else can be said of the file.
    """
    if not isinstance(data, dict):
        yield expected(("mapping",), data, file, ())
        return
    kind = data.get("kind")
    if kind is UNREAD:
        return
    if isinstance(kind, str) and kind in kinds:
        yield from _check_record(data, _types()[kind], file, ())
    elif "kind" not in data:
        yield Fault(code=Code.NO_KIND, file=file, route=(), params={"known": "\n".join(kinds)})
    elif not isinstance(kind, str):
        yield expected(("text",), kind, file, ("kind",))
    else:
        yield _not_one_of(Code.UNKNOWN_KIND, kind, kinds, file, ("kind",))


def convert(data: Data) -> FlowFile:
    """Turn data in which `check_shape` finds nothing into its record."""
    import msgspec

    record: FlowFile = msgspec.convert(data, type=FlowFile)
    return record


_R = TypeVar("_R", bound=Record)


def check_as(data: Data, wanted: type[Record], file: str) -> Iterator[Fault]:
    """Yield what keeps `data` from being a record of the type `wanted`."""
    from msgspec import inspect

    if isinstance(data, dict):
        described: Any = inspect.type_info(wanted)
        yield from _check_record(data, described, file, ())
    elif data is not UNREAD:
        yield expected(("mapping",), data, file, ())


def convert_as(data: Data, wanted: type[_R]) -> _R:
    """Turn data in which `check_as` finds nothing into its record."""
    import msgspec

    return msgspec.convert(data, type=wanted)


@cache
def _types() -> dict[str, "inspect.StructType"]:
    from msgspec import inspect

    types: Any = inspect.multi_type_info(_FILES)
    return dict(zip((*KINDS, *REGION_KINDS), types, strict=True))


def _check(data: Data, wanted: "inspect.Type", file: str, route: Route) -> Iterator[Fault]:
    if data is UNREAD:
        return
    choices = _choices(wanted)
    kind = kind_of(data)
    if kind not in choices:
        kinds = ("texts" if _is_text(choices[each]) else each for each in choices)
        yield expected(tuple(kinds), data, file, route)
        return
    chosen = choices[kind]
    if isinstance(data, list):
        for number, each in enumerate(data):
            yield from _check(each, chosen.item_type, file, (*route, number))
    elif isinstance(data, dict):
        yield from _check_mapping(data, chosen, file, route)
    elif hasattr(chosen, "values"):
        if data not in chosen.values:
            known = tuple(str(value) for value in chosen.values)
            yield _not_one_of(Code.NOT_ONE_OF, str(data), known, file, route)
    elif isinstance(data, str):
        yield from check_text(data, file, route)


def _choices(wanted: "inspect.Type") -> dict[str, Any]:
    """The types that may stand here, by the kind of value that each takes.

    None is no choice: a field that may be missing is left out, not left empty.
    """
    from msgspec import inspect

    types = wanted.types if isinstance(wanted, inspect.UnionType) else (wanted,)
    choices: dict[str, Any] = {}
    for each in types:
        if isinstance(each, inspect.LiteralType):
            choices[kind_of(each.values[0])] = each
        elif isinstance(each, inspect.StructType | inspect.DictType):
            choices["mapping"] = each
        elif isinstance(each, inspect.ListType):
            choices["list"] = each
        elif isinstance(each, inspect.StrType):
            choices["text"] = each
        elif isinstance(each, inspect.IntType):
            choices["number"] = each
        elif isinstance(each, inspect.BoolType):
            choices["truth"] = each
    return choices


def _is_text(wanted: Any) -> bool:
    return getattr(wanted, "cls", None) is Text


def _check_mapping(data: dict[str, Data], wanted: Any, file: str, route: Route) -> Iterator[Fault]:
    from msgspec import inspect

    if isinstance(wanted, inspect.StructType):
        yield from _check_record(data, wanted, file, route)
    elif isinstance(wanted.value_type, inspect.AnyType):
        yield from check_condition(data, file, route)
    else:
        for key, each in data.items():
            yield from _check(each, wanted.value_type, file, (*route, key))


def _check_record(
    data: dict[str, Data], wanted: "inspect.StructType", file: str, route: Route
) -> Iterator[Fault]:
    fields = {each.encode_name: each for each in wanted.fields}
    missing = [name for name, each in fields.items() if each.required and name not in data]
    for key, each in data.items():
        name = key
        if key not in fields and key != wanted.tag_field:
            near = nearest(key, fields)
            yield _unknown_key(key, near, tuple(fields), file, (*route, key))
            # A misspelt key is one fault, not also the lack of the right one.
            name = next((name for name in near[:1] if name in missing), "")
            if name:
                missing.remove(name)
        if name in fields:
            if fields[name].required and each in ([], {}):
                yield Fault(code=Code.EMPTY_LIST, file=file, route=(*route, key), at="key")
            yield from _check(each, fields[name].type, file, (*route, key))
    if missing:
        params = {"keys": "\n".join(missing)}
        yield Fault(code=Code.MISSING_KEY, file=file, route=route, at="key", params=params)


def _unknown_key(
    key: str, near: tuple[str, ...], known: tuple[str, ...], file: str, route: Route
) -> Fault:
    params = {"key": key, "near": "\n".join(near), "known": "\n".join(known)}
    return Fault(code=Code.UNKNOWN_KEY, file=file, route=route, at="key", params=params)


def _not_one_of(code: Code, value: str, known: tuple[str, ...], file: str, route: Route) -> Fault:
    near = "\n".join(nearest(value, known))
    params = {"value": value, "near": near, "known": "\n".join(known)}
    return Fault(code=code, file=file, route=route, params=params)
