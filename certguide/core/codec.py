"""The compiled form of a library: MessagePack, read without YAML."""

import msgspec

from certguide.core.library import Library


def encode(library: Library) -> bytes:
    """Turn `library` into bytes that `decode` gives back unchanged."""
    return msgspec.msgpack.encode(library)


def decode(data: bytes) -> Library:
    """Read what `encode` wrote.

    Raises ValueError where `data` is not a library of this version's format.
    """
    return msgspec.msgpack.decode(data, type=Library)
