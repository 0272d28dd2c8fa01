"""The one door to the struct library: every record of the project is a `Record`."""

import msgspec
import msgspec.structs


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An immutable record; its fields are its file format where it is read from a file.

    Every class below says `frozen=True, kw_only=True` again: the type checker and the library
    take these from each class alone.
    """


field = msgspec.field
"""Names a field that is a Python keyword: `else_: str = field(name="else")`."""

replace = msgspec.structs.replace
"""A copy of a record with some of its fields changed."""
