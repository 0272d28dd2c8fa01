"""The real Graphviz draws what is printed for it, and the picture says what the flow says."""

import html
import json
import os
import re
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest

from certguide.loading.library import load
from certguide.present.formats import dot
from certguide.proof.proof import starting
from cli.conftest import call, compiled  # noqa: F401 - fixtures
from pictures.charts import DESCRIPTION, NASTY, TITLE, chart, flat

pytestmark = pytest.mark.skipif(
    shutil.which("dot") is None and not os.environ.get("CI"), reason="Graphviz is not installed"
)


_SVG = "{http://www.w3.org/2000/svg}"


def drawn(source: str) -> str:
    done = subprocess.run(["dot", "-Tsvg"], input=source.encode(), capture_output=True, check=True)
    assert done.stderr == b""
    return done.stdout.decode()


def said(svg: str) -> list[str]:
    """What stands in each place and beside each way."""
    groups = ET.fromstring(svg.encode()).iter(f"{_SVG}g")  # noqa: S314 - our own
    return [
        flat("".join(text.text or "" for text in group.iter(f"{_SVG}text")))
        for group in groups
        if group.get("class") in ("node", "edge")
    ]


def test_every_sign_comes_out_as_it_went_in():
    svg = drawn("\n".join(dot.lines(chart())))
    found = said(svg)
    for text in NASTY:
        assert found.count(flat(text)) == 2
    assert html.unescape(re.findall(r"<title>(.*?)</title>", svg)[0]) == TITLE
    assert DESCRIPTION in html.unescape(svg)


@pytest.mark.parametrize("flow", starting(load()))
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_shipped_flow_is_drawn(call, flow, language):  # noqa: F811
    out = call("graph", flow, "--format", "dot", "--lang", language).out
    data = json.loads(call("graph", flow, "--json", "--lang", language).out)
    found = said(drawn(out))
    for node in data["nodes"]:
        assert flat(node["text"]) in found
    assert len(found) > len(data["nodes"])
