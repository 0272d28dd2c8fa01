"""The real Mermaid in a real browser, and what it makes of a chart."""

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
MERMAID = Path(os.environ.get("MERMAID_JS", "/nowhere"))
"""`dist/mermaid.min.js` of the npm package."""

_PAGE = """<!doctype html><meta charset="utf-8"><div id="out"></div>
<script src="{script}"></script><script>
mermaid.initialize({{startOnLoad: false, securityLevel: "strict"}});
const source = {source};
(async () => {{
  const out = document.getElementById("out");
  try {{
    await mermaid.parse(source);
    out.innerHTML = (await mermaid.render("chart", source)).svg;
  }} catch (error) {{
    out.textContent = "FAILED: " + error.message;
  }}
}})();
</script>"""


def drawn(source: str, folder: Path) -> str:
    """The SVG that Mermaid draws of `source`, as the browser holds it; fails where it cannot."""
    page = folder / "page.html"
    script = MERMAID.resolve().as_uri()
    text = _PAGE.format(script=script, source=json.dumps(source).replace("</", "<\\/"))
    page.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [
            *(str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu"),
            *("--allow-file-access-from-files", "--virtual-time-budget=30000"),
            *(f"--user-data-dir={folder / 'profile'}", "--dump-dom", page.as_uri()),
        ],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    found = re.search(r'<div id="out">(.*?)</div><script', done.stdout.replace("\n", " "))
    body = found[1] if found else done.stdout
    out = body if "<svg" in body else "FAILED: " + html.unescape(body)
    assert not out.startswith("FAILED"), out
    return out
