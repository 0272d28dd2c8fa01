"""The door to the flows: a library, or every fault that keeps it from being loaded."""

from pathlib import Path

from certguide.core.codec import decode, encode
from certguide.core.library import Library

COMPILED = Path(__file__).parents[1] / "flows.msgpack"
"""The shipped flows as `compile_flows` wrote them; lies in the package of a built wheel only."""


def load(directory: Path | None = None) -> Library:
    """Load the flows in `directory`, or else those that come with the program.

    The shipped ones are read in their compiled form where there is one, without YAML.
    Raises FlowFaults with all faults of all files; nothing is half loaded.
    """
    if directory is None:
        compiled = _load_compiled(COMPILED)
        if compiled is not None:
            return compiled
    # Kept out of the way of a start with compiled flows.
    from certguide.loading.reading import read_library
    from certguide.loading.source import shipped

    return read_library(directory or shipped())


def compile_flows(directory: Path) -> bytes:
    """Turn the flows in `directory` into their compiled form. Raises FlowFaults."""
    from certguide.loading.reading import read_library

    return encode(read_library(directory))


def _load_compiled(path: Path) -> Library | None:
    try:
        return decode(path.read_bytes())
    except (OSError, ValueError):
        # Not built, or built by another version: the YAML beside it is the truth.
        return None
