"""Documents read back by libraries that had no part in writing them."""

import io
import re
import zipfile

import html5lib
from lxml import etree
from markdown_it import MarkdownIt

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DASHES = re.compile(r"  -+(  -+)*")
RULE = re.compile(r"-{20,}")


def wide(char):
    """The columns of a character in our own Chinese and English texts."""
    return 2 if char > "\u2e7f" or char in "“”‘’…—·×°±÷§" else 1


def html(written):
    """The text that a browser shows; fails for what is no valid HTML."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    found = parser.parse(written.decode())
    return "".join(found.find("body").itertext())


def markdown(written):
    """The text of what Markdown is turned into; the boxes of its lists of tasks stay."""
    done = MarkdownIt("commonmark").enable("table").render(written)
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return "".join(parser.parseFragment(done).itertext())


def docx(written):
    """The text of a Word document, but for its footers and the marks of its lists."""
    with zipfile.ZipFile(io.BytesIO(written)) as file:
        assert file.testzip() is None
        body = etree.fromstring(file.read("word/document.xml"))
    return "".join(each.text or "" for each in body.iter(f"{WORD}t"))


def pdf(written):
    """The text of a PDF, but for the number of the page at the foot of each."""
    from pypdf import PdfReader

    pages = [each.extract_text() for each in PdfReader(io.BytesIO(written)).pages]
    return "\n".join(FOOT.sub("", each) for each in pages)


FOOT = re.compile(r"\n\s*(第\s*\d+\s*[页頁]，共\s*\d+\s*[页頁]|Page \d+ of \d+)\s*$")


def text(written):
    """Plain text, its tables read column by column and its rules left out."""
    lines = [each for each in written.splitlines() if not RULE.fullmatch(each)]
    out = []
    while lines:
        line = lines.pop(0)
        if not lines or not DASHES.fullmatch(lines[0]):
            # The head of a table may take several lines: what stands over the dashes.
            ahead = next((at for at, each in enumerate(lines[:8]) if not each), 8)
            dashes = [at for at, each in enumerate(lines[:ahead]) if DASHES.fullmatch(each)]
            if not dashes:
                out.append(line)
                continue
            head, lines = [line, *lines[: dashes[0]]], lines[dashes[0] :]
        else:
            head = [line]
        spans = [found.span() for found in re.finditer("-+", lines.pop(0))]
        end = next((at for at, each in enumerate(lines) if not each), len(lines))
        out += _cells(head, spans)
        rows, lines = lines[:end], lines[end:]
        out += _rows(rows, spans)
    return "\n".join(out)


def _cells(lines, spans):
    parts = [_cut(line, spans) for line in lines]
    return ["".join(each) for each in zip(*parts, strict=True)]


def _rows(lines, spans):
    """A row of a table begins where its first column says something: there it is a number."""
    starts = [at for at, line in enumerate(lines) if _cut(line, spans)[0].strip()]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield from _cells(lines[start:end], spans)


def _cut(line, spans):
    at, placed = 0, []
    for char in line:
        placed.append((at, char))
        at += wide(char)
    return ["".join(char for at, char in placed if start <= at < end) for start, end in spans]


READERS = {
    "text": text,
    "terminal": text,
    "markdown": markdown,
    "html": html,
    "docx": docx,
    "pdf": pdf,
}
