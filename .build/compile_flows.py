"""Puts the shipped flows into the wheel in a compiled form as well, so that they load fast."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileFlows(BuildHookInterface):  # type: ignore[type-arg]
    """Writes `certguide/flows.msgpack` into a wheel; an editable install reads the sources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the flows of this tree; a fault in them stops the build."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from certguide.loading.library import compile_flows

        folder = Path(tempfile.mkdtemp(prefix="certguide-"))
        compiled = folder / "flows.msgpack"
        compiled.write_bytes(compile_flows(Path(self.root) / "flows"))
        build_data["force_include"][str(compiled)] = "certguide/flows.msgpack"
