"""Where a page goes: the terminal, standard output, or a file."""

import os
import sys
from pathlib import Path
from typing import IO, AnyStr

from certguide.cli.call import ON_FILE, Call
from certguide.cli.file import expect_writable, not_written, write_whole
from certguide.cli.paper import paper
from certguide.cli.usage import UsageFault
from certguide.core.nearest import nearest
from certguide.present.formats.registry import (
    Document,
    Format,
    formats,
    installed,
    named,
    of_file,
    publish,
    render,
)
from certguide.present.page import Page
from certguide.present.paper import NAMES


def chosen_format(
    call: Call, page: Page | None = None, usual: str | None = None, also: str | None = None
) -> str:
    """The format asked for: `--json`, `--format`, the file's ending, or what suits the output.

    It is among those that print `page`, and may be `also` where there is no page yet; `usual` is
    the one that suits any output. Raises UsageFault where two disagree, for a name or an ending
    that stands for none of them, for a document that would go to a screen, and for paper that
    does not exist; MissingExtra where what writes it is not installed; and Failed for a file that
    cannot be written: before anything is asked, so that no answer is given in vain.
    """
    name = _asked(call, formats(page) if also is None else (*formats(page), named(also))) or usual
    if name is None:
        return "terminal" if sys.stdout.isatty() and not call.plain else "text"
    target = call.value("output")
    if named(name).document and target in (None, "-") and sys.stdout.isatty():
        raise UsageFault(call.words.cli.not_on_screen.format(name=name))
    installed(name)
    if named(name).document:
        paper(call)
    if target not in (None, "-"):
        expect_writable(call, Path(str(target)))
    return name


def _asked(call: Call, usable: tuple[Format, ...]) -> str | None:
    asked = call.one_of("format", tuple(each.name for each in usable))
    if call.switch("json"):
        if asked not in (None, "json"):
            raise UsageFault(
                call.words.cli.twice.format(flag="--format", first=asked, second="json")
            )
        return "json"
    target = call.value("output")
    if asked is not None or target in (None, "-"):
        return asked
    return _by_ending(call, str(target), usable)


def deliver(call: Call, page: Page, usual: str | None = None) -> None:
    """Print or write `page`; raises UsageFault or Failed, and then nothing was written."""
    name = chosen_format(call, page, usual)
    target = call.value("output")
    to_file = target not in (None, "-")
    document: Document | None = None
    if named(name).document:
        document = publish(page, name, paper(call))
        written = document.written
    else:
        text = render(
            page,
            name,
            width=ON_FILE if to_file else call.width,
            colour=not to_file and colour_wanted(),
        )
        written = text.encode()
    if to_file:
        write_whole(call, Path(str(target)), written)
    elif document is not None:
        put(call, sys.stdout.buffer, written)
    else:
        put(call, sys.stdout, text)
    if document is not None:
        _say_fitted(call, document)


def _say_fitted(call: Call, document: Document) -> None:
    """Say what it took to fit the paper, beside the document: whoever prints it may have more."""
    words = call.words.cli
    size = NAMES[paper(call).size]
    if document.points is not None:
        print(
            words.printed_smaller.format(paper=size, points=round(document.points)), file=sys.stderr
        )
    if document.shortened:
        print(words.printed_shorter.format(paper=size), file=sys.stderr)


def put(call: Call, stream: IO[AnyStr], written: AnyStr) -> None:
    """Write to standard output what was `written`; raises Failed where it takes no more."""
    try:
        stream.write(written)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        give_up_stdout()
        raise not_written(call, call.words.cli.standard_output, error) from error


def give_up_stdout() -> None:
    """Let what is still held back go nowhere: the interpreter would try again at its exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def colour_wanted() -> bool:
    """NO_COLOR, then FORCE_COLOR, then whether a capable terminal is there."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _by_ending(call: Call, target: str, usable: tuple[Format, ...]) -> str:
    found = of_file(target, usable)
    if found is None:
        endings = tuple(each for known in usable for each in known.endings)
        raise UsageFault(
            call.words.cli.unknown_ending.format(
                path=target,
                endings=" ".join(endings),
                nearest=call.suggestion(nearest(Path(target).suffix, endings)),
            )
        )
    return found.name
