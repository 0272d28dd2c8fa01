"""The command that installs an optional part of the program."""

import shlex
import sys
from importlib.metadata import requires
from importlib.util import find_spec


def install_line(extra: str) -> str:
    """What to type to install the libraries of `extra` beside this very program.

    They are those that the installed package declares. An environment that was made without pip
    is filled by uv.
    """
    named = [each.replace("'", '"') for each in requires("certguide") or ()]
    wanted = [
        each.partition(";")[0].strip() for each in named if each.endswith(f'extra == "{extra}"')
    ]
    pip = (sys.executable, "-m", "pip", "install")
    uv = ("uv", "pip", "install", "--python", sys.executable)
    return shlex.join((*(pip if find_spec("pip") else uv), *wanted))
