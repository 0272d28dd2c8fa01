"""`certguide diff OLD NEW`: which situations an edit of the flows sends elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.given import as_of
from certguide.cli.output import deliver
from certguide.cli.usage import UsageFault
from certguide.core.faults import FlowFaults
from certguide.core.library import Library
from certguide.core.record import Record, replace
from certguide.loading import digestfile
from certguide.loading.places import placed
from certguide.loading.reading import ReadFlows, read_flows
from certguide.loading.revision import revision, unpacked
from certguide.loading.source import shipped
from certguide.present.views.difference import difference_page
from certguide.present.views.differencedata import Versions
from certguide.proof.difference import difference
from certguide.proof.digest import digest
from certguide.proof.proof import national
from certguide.proof.wording import Data
from certguide.words import in_language
from certguide.words import words as spoken
from certguide.words.cli import CliWords

LOADS_FLOWS = False

MOST = "1"


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    said = spoken(words.language).diff
    return (
        Flag(names=("--most",), value="N", help=said.most),
        Flag(names=("--as-of",), value=words.date, help=words.as_of),
        *common(words),
    )


def takes(words: CliWords, library: Library | None) -> Words | None:
    """It takes the two versions."""
    said = spoken(words.language).diff
    return Words(value=said.versions_word, help=said.which)


class Version(Record, frozen=True, kw_only=True):
    """One of the two: its name as it was given, its folder, and what was read there."""

    name: str
    folder: Path
    read: ReadFlows

    @property
    def library(self) -> Library:
        """The flows; raises FlowFaults, whose files are named as the version was."""
        if self.read.library is not None:
            return self.read.library
        found = placed(self.read.faults, self.read.papers)
        faults = tuple(replace(each, file=self._shown(each.file)) for each in found.faults)
        lines = {(self._shown(file), line): text for (file, line), text in found.lines.items()}
        raise FlowFaults(faults, lines)

    @property
    def files(self) -> dict[str, Data]:
        """What the files say, by their path in the folder."""
        spots = (*self.read.spots, *self.read.local)
        return {Path(spot.file).relative_to(self.folder).as_posix(): spot.data for spot in spots}

    def _shown(self, file: str) -> str:
        return file.replace(str(self.folder), self.name, 1)


def run(call: Call) -> int:
    """Compare the versions; 1 where somebody gets another answer that nobody acknowledged."""
    given = call.at_most(2)
    flows = call.flows or shipped()
    most = _number(call)
    day = as_of(call)
    names = given if len(given) == 2 else (*(given or ("HEAD",)), str(flows))  # noqa: PLR2004
    with _opened(call, names[0], flows) as old, _opened(call, names[1], flows) as new:
        flows_of = [in_language(each.library, call.language) for each in (old, new)]
        found = difference((flows_of[0], flows_of[1]), (old.files, new.files), day)
        file = digestfile.path(new.folder)
        kept, _ = digestfile.read(file)
        versions = Versions(
            old=old.name,
            new=new.name,
            file=f"{new.name}/{file.name}",
            acknowledged=tuple(each.line for each in kept) == digest(national(new.library)),
        )
    page = difference_page(found, versions, call.words, most=most)
    deliver(call, page)
    return 1 if found.decides and not versions.acknowledged else 0


@contextmanager
def _opened(call: Call, name: str, flows: Path) -> Iterator[Version]:
    """A version by its name: a folder, or else a revision of git."""
    folder = Path(name)
    if folder.is_dir():
        yield Version(name=name, folder=folder, read=read_flows(folder))
        return
    found = revision(name, flows)
    if found is None:
        raise UsageFault(call.words.diff.no_version.format(name=name))
    with unpacked(found) as place:
        yield Version(name=found.shown, folder=place, read=read_flows(place))


def _number(call: Call) -> int:
    value = call.value("most") or MOST
    if not (value.isascii() and value.isdecimal()):
        raise UsageFault(call.words.diff.bad_number.format(flag="--most", value=value))
    return int(value)
