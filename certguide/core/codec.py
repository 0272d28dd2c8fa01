"""Data as bytes and text: the compiled form of a library and its regions, and JSON."""

import gc
from typing import Any

import msgspec

from certguide.core.faults import Fault
from certguide.core.library import Library
from certguide.core.record import replace
from certguide.core.region import Region


def encode(library: Library) -> bytes:
    """Turn `library` without its regions into bytes that `decode` gives back unchanged."""
    return msgspec.msgpack.encode(replace(library, regions={}))


def encode_region(region: Region) -> bytes:
    """Turn `region` into bytes that `decode_region` gives back unchanged."""
    return msgspec.msgpack.encode(region)


def decode_region(data: bytes) -> Region:
    """Read what `encode_region` wrote; raises ValueError where it is not that."""
    return msgspec.msgpack.decode(data, type=Region)


def decode(data: bytes) -> Library:
    """Read what `encode` wrote, without YAML.

    Raises ValueError where `data` is not a library of this version's format.
    """
    # Nothing here can be garbage yet; collecting would take longer than the reading.
    collects = gc.isenabled()
    gc.disable()
    try:
        return msgspec.msgpack.decode(data, type=Library)
    finally:
        if collects:
            gc.enable()


def encode_faults(faults: tuple[Fault, ...]) -> bytes:
    """Turn faults into bytes that `decode_faults` gives back unchanged."""
    return msgspec.msgpack.encode(faults)


def decode_faults(data: bytes) -> tuple[Fault, ...]:
    """Read what `encode_faults` wrote; raises ValueError where it is not that."""
    return msgspec.msgpack.decode(data, type=tuple[Fault, ...])


def to_json(data: Any) -> str:
    """`data` (mappings, lists, texts, numbers, truth values, None) as JSON, two spaces a level."""
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode()
