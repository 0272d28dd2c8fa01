"""How bad a fault is."""

from typing import Literal

Severity = Literal["error", "warning", "hint"]
"""`error`: nobody should get this. `warning`: look at it. `hint`: it could be better."""

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")
