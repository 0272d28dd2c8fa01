"""The optional parts of the program: libraries that only some results need."""

from importlib import import_module
from types import ModuleType

from certguide.core.errors import MissingExtra


def optional(module: str, extra: str) -> ModuleType:
    """The library `module`, loaded when it is first needed; raises MissingExtra."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise MissingExtra(extra) from error
