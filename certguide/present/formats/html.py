"""One static HTML file for a page: to open on a phone, to send, to put on a web site, to print."""

import html

from certguide.present.formats.markup.body import body
from certguide.present.formats.markup.inline import LANGUAGES, clean
from certguide.present.formats.markup.stylesheet import stylesheet
from certguide.present.page import Finding, Heading, Page
from certguide.present.paper import Paper

_DOCUMENT = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""

_POLICY = "default-src 'none'; style-src '{style}'; base-uri 'none'; form-action 'none'"


def publish(page: Page, paper: Paper) -> bytes:
    """The page as a file that needs no other, runs nothing and connects to nothing."""
    style = stylesheet(page, paper)
    return _DOCUMENT.format(
        language=LANGUAGES[page.language],
        policy=_POLICY.format(style=digest(style)),
        title=html.escape(title(page), quote=False),
        style=style,
        body=body(page),
    ).encode()


def digest(inline: str) -> str:
    """What a Content-Security-Policy names a `style` or a `script` by, to let only this one in."""
    import base64
    import hashlib

    return "sha256-" + base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()


def title(page: Page) -> str:
    """What a window or a list of files calls the page: its first heading, on one line."""
    first = next((each for each in page.blocks if isinstance(each, Heading | Finding)), None)
    said = first.text if isinstance(first, Heading) else "" if first is None else first.place
    return " ".join(clean(said or "certguide").split())
