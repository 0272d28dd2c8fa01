"""The door to the flows: a library, or every fault that keeps it from being loaded."""

from pathlib import Path

from certguide.core.codec import decode, encode, encode_region
from certguide.core.library import Library
from certguide.core.record import replace
from certguide.loading.shelf import compiled_shelf

COMPILED = Path(__file__).parents[1] / "compiled"
"""The shipped flows as `compile_flows` wrote them; lies in the package of a built wheel only."""

NATIONAL = "flows.msgpack"
REGIONS = "regions"


def load(directory: Path | None = None) -> Library:
    """Load the flows in `directory`, or else those that come with the program.

    The shipped ones are read in their compiled form where there is one, without YAML, and of
    their regions only the one that is looked up. Raises FlowFaults with all faults of all
    files; nothing is half loaded.
    """
    if directory is None:
        compiled = _load_compiled(COMPILED)
        if compiled is not None:
            return compiled
    # Kept out of the way of a start with compiled flows.
    from certguide.loading.reading import read_library
    from certguide.loading.source import shipped

    return read_library(directory or shipped(), every_region=directory is not None)


def compile_flows(directory: Path) -> dict[str, bytes]:
    """The flows in `directory` in their compiled form, by file name. Raises FlowFaults."""
    from certguide.loading.reading import read_library

    library = read_library(directory)
    regions = {
        f"{REGIONS}/{key}.msgpack": encode_region(each) for key, each in library.regions.items()
    }
    return {NATIONAL: encode(library), **regions}


def _load_compiled(folder: Path) -> Library | None:
    try:
        library = decode((folder / NATIONAL).read_bytes())
    except (OSError, ValueError):
        # Not built, or built by another version: the YAML beside it is the truth.
        return None
    return replace(library, regions=compiled_shelf(folder / REGIONS))
