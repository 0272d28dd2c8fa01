import msgspec

from certguide.core.model import Chooser, Method, Notice, Statement
from certguide.loading.sections import LISTS, STATEMENTS


def listed(record: type, wanted: type | None = None) -> set[str]:
    """The fields of a record that are lists of things with an id (of the type `wanted`)."""
    described = msgspec.inspect.type_info(record)
    return {
        field.encode_name
        for field in described.fields
        if isinstance(field.type, msgspec.inspect.ListType)
        for item in getattr(field.type.item_type, "types", (field.type.item_type,))
        if isinstance(item, msgspec.inspect.StructType)
        and "id" in {each.name for each in item.fields}
        and wanted in {None, item.cls}
    }


def test_every_list_whose_entries_have_an_id_is_checked() -> None:
    assert set(LISTS) == listed(Chooser) | listed(Method) | listed(Notice)


def test_the_statements_are_told_in_these_lists() -> None:
    assert set(STATEMENTS) == listed(Chooser, Statement) == listed(Method, Statement)
