"""Puts the shipped flows into the wheel in a compiled form as well, so that they load fast."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileFlows(BuildHookInterface):  # type: ignore[type-arg]
    """Writes `certguide/compiled/` into a wheel; an editable install reads the sources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the flows of this tree; a fault in them stops the build."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from certguide.loading.library import compile_flows

        folder = Path(tempfile.mkdtemp(prefix="certguide-"))
        for name, compiled in compile_flows(Path(self.root) / "flows").items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(compiled)
            build_data["force_include"][str(path)] = f"certguide/compiled/{name}"
