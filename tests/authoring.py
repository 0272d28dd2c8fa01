"""Replays a text for authors: its edits are made, its commands are run, what they print compared.

The text is Markdown. Of its fenced blocks, `console` holds commands behind `$ ` and what they
print; `diff FILE` edits with `@@` between them: lines behind `-` become lines behind `+`, those
behind a blank stay; `yaml FILE` a whole new file. Other blocks are left alone, and so is `yaml`
without a file, which has to stand somewhere in the flows as it is.

What is said depends on the day. All commands that can be asked about another day are asked about
that of the examples.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^```(console|diff|yaml)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


_UNSTEADY = (
    # A page is filled anew around a number.
    (re.compile(r"(?<=[，、。])\n *(?=\S)"), ""),
    (re.compile(r"\d[\d,]*(?= ?(?:个文件|个地方|个例子|种情形|处|行))|\d[\d.]*(?=%)"), "N"),
    # The lines of a file move; the columns do not.
    (re.compile(r"(?<=\.yaml|.\.txt):\d+(?=:\d+  )"), ":N"),
    (re.compile(r"^ *\d* \|", re.MULTILINE), "|"),
    (re.compile(r"\b[0-9a-f]{12}\b"), "D"),
)


def steady(text: str) -> str:
    """The text without what changes with every file, case or question that is added."""
    for pattern, instead in _UNSTEADY:
        text = pattern.sub(instead, text)
    return text


class BadEdit(Exception):
    """An edit does not fit the file: its old lines stand there not once."""


TODAY = "2026-11-25"
_ON_THAT_DAY = f"""#!/bin/sh
case "$1" in
  check|diff|new|guide|methods|steps|checklist|due|table) set -- "$@" --as-of {TODAY} ;;
esac
exec "{Path(sys.executable).parent / "certguide"}" "$@"
"""


def environment(commands: Path) -> dict[str, str]:
    """That of an author: Chinese, 80 columns, `certguide` on the path, a name for git."""
    kept = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    kept["PATH"] = f"{commands}{os.pathsep}{kept.get('PATH', os.defpath)}"
    names = {f"GIT_{who}_NAME": "lianxi" for who in ("AUTHOR", "COMMITTER")}
    mails = {f"GIT_{who}_EMAIL": "lianxi@example.org" for who in ("AUTHOR", "COMMITTER")}
    return {**kept, **names, **mails, "LANG": "C.UTF-8", "COLUMNS": "80"}


def replayed(text: str, folder: Path) -> str:
    """The text with what its commands print now, run one after the other below `folder`.

    Raises BadEdit.
    """
    commands, work = folder / "commands", folder / "work"
    for each in (commands, work):
        each.mkdir()
    (commands / "certguide").write_text(_ON_THAT_DAY, encoding="utf-8")
    (commands / "certguide").chmod(0o755)

    def made(found: re.Match[str]) -> str:
        kind, file, body = found.groups()
        if kind == "console":
            return f"```console\n{_transcript(body, work, environment(commands))}```"
        if kind == "diff":
            for edit in body.split("@@\n"):
                _edit(work / file, edit)
        elif file is not None:
            (work / file).write_text(body, encoding="utf-8")
        else:
            _stands(work, body)
        return found[0]

    return BLOCK.sub(made, text)


def _transcript(block: str, folder: Path, variables: dict[str, str]) -> str:
    lines = []
    for line in block.splitlines():
        if line.startswith("$ "):
            done = subprocess.run(
                ["sh", "-c", f"({line[2:]}) 2>&1"],
                check=False,
                capture_output=True,
                text=True,
                encoding="utf-8",
                cwd=folder,
                env=variables,
                stdin=subprocess.DEVNULL,
            )
            lines += [line, *done.stdout.splitlines()]
            if done.returncode:
                lines.append(f"（退出码 {done.returncode}）")
    return "\n".join(lines) + "\n"


def _edit(path: Path, block: str) -> None:
    lines = block.splitlines()
    old = "".join(f"{line[1:]}\n" for line in lines if line[:1] != "+")
    new = "".join(f"{line[1:]}\n" for line in lines if line[:1] != "-")
    text = path.read_text(encoding="utf-8")
    if text.count(f"\n{old}") != 1:
        raise BadEdit(path.name, text.count(f"\n{old}"), old)
    path.write_text(text.replace(f"\n{old}", f"\n{new}"), encoding="utf-8")


def _stands(folder: Path, block: str) -> None:
    texts = [path.read_text(encoding="utf-8") for path in folder.rglob("*.yaml")]
    if not any(f"\n{block}" in text for text in texts):
        raise BadEdit("nowhere", block)
