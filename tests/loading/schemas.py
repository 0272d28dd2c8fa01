"""What the loader and the schema each say about the data of one file."""

import json
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from certguide.core.faults import Code, Fault
from certguide.core.library import Library
from certguide.loading.casefile import read_case_files
from certguide.loading.identity import check_identity
from certguide.loading.library import load
from certguide.loading.names import Names, names
from certguide.loading.points import Points, points
from certguide.loading.references import check_references
from certguide.loading.regionfile import check_region
from certguide.loading.schema import schema
from certguide.loading.shape import KINDS, REGION_KINDS, check_shape
from certguide.loading.source import shipped
from certguide.loading.spot import Spot
from certguide.loading.targets import check_targets
from certguide.loading.yamltree import parse
from certguide.words import words

FILES = sorted(path for path in shipped().rglob("*.yaml") if ".schema" not in path.parts)

SEEN = {
    *(code for code in Code if code.startswith("CG-S")),
    Code.BAD_ID,
    Code.RESERVED,
    Code.NO_OPTIONS,
    Code.DATE_WITH_OPTIONS,
    Code.CYCLE_FORM,
    Code.COUNTED_WITHOUT_MONTHS,
    Code.NO_START,
    Code.RULE_INCOMPLETE,
    Code.NO_ELSE,
    Code.DUPLICATE_ROW,
}
"""What the schema has to find too: all that can be said of one file by itself, but for what
stands twice and for an `else` that is not last."""


def data(path: Path) -> Any:
    tree, faults = parse(path.read_text(encoding="utf-8"), path.name)
    assert tree is not None
    assert faults == ()
    return tree.data


@cache
def validator() -> Any:
    made = schema(words("zh").schema)
    jsonschema.Draft202012Validator.check_schema(made)
    return jsonschema.Draft202012Validator(made)


@cache
def around() -> tuple[Library, Names, Points]:
    spots = [
        Spot(file=path.name, stem=path.stem, data=data(path))
        for path in FILES
        if path.parent == shipped()
    ]
    return load(shipped()), names(spots, ()), points(spots)


def faults(data: Any, path: Path) -> Iterator[Fault]:
    """What the loader finds in the file at `path` if it holds `data`, by itself or with others."""
    spot = Spot(file=path.name, stem=path.stem, data=data)
    library, known, open_ = around()
    if path.parent.name == "cases":
        with tempfile.TemporaryDirectory() as folder:
            # What is JSON is YAML too.
            file = Path(folder) / path.name
            file.write_text(json.dumps(data), encoding="utf-8")
            yield from read_case_files((file,), library).faults
    elif path.parent.name == "regions":
        yield from check_shape(data, path.name, REGION_KINDS)
        yield from check_region(spot, known, open_, "region")
    else:
        yield from check_shape(data, path.name, KINDS)
        if spot.get("kind").text in KINDS:
            for check in (check_identity, check_references, check_targets):
                yield from check(spot) if check is check_identity else check(spot, known)
