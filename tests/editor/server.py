"""A client of the real yaml-language-server, over standard input and output."""

import itertools
import json
import os
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

COMMAND = "yaml-language-server"
PATIENCE = 60
"""Seconds after which a server that says nothing is ended."""

SETTINGS = {
    # The catalogue of public schemas is on the network; ours lies beside the flows.
    "schemaStore": {"enable": False, "url": ""},
    "validate": True,
    "hover": True,
    "completion": True,
}
CAPABILITIES = {
    "textDocument": {
        "hover": {"contentFormat": ["markdown"]},
        "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
    },
    "workspace": {"configuration": True},
}

Message = dict[str, Any]


def installed() -> bool:
    return shutil.which(COMMAND) is not None


class Server:
    """One server; texts are opened under the path that a file of the project would have."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [COMMAND, "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.ids = itertools.count(1)
        self.found: dict[str, list[Message]] = {}
        self.ask(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": folder.as_uri(),
                "capabilities": CAPABILITIES,
                "workspaceFolders": None,
            },
        )
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": {"yaml": SETTINGS}})

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()

    def open(self, path: Path, text: str) -> list[tuple[int, int, str]]:
        """Open `text` as the file at `path`: line and column (from 1) and message of each error."""
        uri = path.as_uri()
        self.found.pop(uri, None)
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        while uri not in self.found:
            self._take(self._read())
        self.path = path
        starts = [(each["range"]["start"], each["message"]) for each in self.found[uri]]
        return sorted((at["line"] + 1, at["character"] + 1, said) for at, said in starts)

    def hover(self, line: int, column: int) -> str:
        """What is shown at a place (from 1) of the text that was opened last."""
        found = self._at("textDocument/hover", line, column)
        return "" if found is None else str(found["contents"]["value"])

    def complete(self, line: int, column: int) -> dict[str, str]:
        """What is offered at a place, with its explanation."""
        found = self._at("textDocument/completion", line, column)
        offered = {}
        for each in found["items"] if isinstance(found, dict) else found:
            said = each.get("documentation") or ""
            offered[each["label"]] = said if isinstance(said, str) else said["value"]
        return offered

    def _at(self, method: str, line: int, column: int) -> Any:
        position = {"line": line - 1, "character": column - 1}
        document = {"uri": self.path.as_uri()}
        return self.ask(method, {"textDocument": document, "position": position})

    def tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def ask(self, method: str, params: Any) -> Any:
        number = next(self.ids)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            self._take(message)

    def _take(self, message: Message) -> None:
        if message.get("method") == "textDocument/publishDiagnostics":
            self.found[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            answer = None
            if message["method"] == "workspace/configuration":
                asked = (each.get("section") for each in message["params"]["items"])
                answer = [SETTINGS if each == "yaml" else None for each in asked]
            self._send({"id": message["id"], "result": answer})

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def _read(self) -> Message:
        assert self.process.stdout is not None
        watch = threading.Timer(PATIENCE, self.process.kill)
        watch.start()
        try:
            length = 0
            while (line := self.process.stdout.readline()) != b"\r\n":
                assert line, "the server has ended"
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            message: Message = json.loads(self.process.stdout.read(length))
        finally:
            watch.cancel()
        return message
