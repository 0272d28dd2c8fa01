"""The real Mermaid, in a real browser, draws what is printed for it."""

import html
import json
import os
import re

import pytest

from certguide.present.formats import mermaid
from cli.conftest import call, compiled  # noqa: F401 - fixtures
from pictures.charts import DESCRIPTION, NASTY, TITLE, chart, flat
from pictures.chromium import BROWSER, MERMAID, drawn

pytestmark = pytest.mark.skipif(
    (BROWSER is None or not MERMAID.exists()) and not os.environ.get("CI"),
    reason="Chromium is not installed, or MERMAID_JS does not name mermaid.min.js",
)


def said(svg: str, kind: str) -> list[str]:
    labels = re.findall(rf'class="{kind}[^"]*"[^>]*>(.*?)</span>', svg, re.DOTALL)
    return [flat(html.unescape(re.sub(r"<[^>]+>", "", each))) for each in labels]


def test_every_sign_comes_out_as_it_went_in(tmp_path):
    svg = drawn("\n".join(mermaid.lines(chart())), tmp_path)
    nodes, edges = said(svg, "nodeLabel"), said(svg, "edgeLabel")
    for text in NASTY:
        assert nodes.count(flat(text)) == 1
        assert edges.count(flat(text)) == 1
    assert html.unescape(re.findall(r"<title[^>]*>(.*?)</title>", svg)[0]) == TITLE
    assert html.unescape(re.findall(r"<desc[^>]*>(.*?)</desc>", svg)[0]) == DESCRIPTION


@pytest.mark.parametrize("flow", ["choose", "alipay", "bureau"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_shipped_flows_are_drawn(call, tmp_path, flow, language):  # noqa: F811
    source = call("graph", flow, "--lang", language).out
    data = json.loads(call("graph", flow, "--json", "--lang", language).out)
    svg = drawn(source, tmp_path)
    nodes = said(svg, "nodeLabel")
    assert sorted(nodes) == sorted(flat(each["text"]) for each in data["nodes"])
    ways = {(each["from"], each["to"]) for each in data["edges"] if each["text"]}
    assert len([each for each in said(svg, "edgeLabel") if each]) == len(ways)
