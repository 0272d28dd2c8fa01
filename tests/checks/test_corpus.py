"""Faults seeded in the base, each found at the right place, and none where it is mended.

`corpus/*.yaml` are lists of entries; a check has its own file, and what loading refuses has
`refused-*.yaml`:

    - name: the first half is open at its end       # unlike any other
      code: CG-Y111
      file: bureau.yaml                              # a file of base/
      find: "costs: {zh: 不收钱。, en: Free.}"        # what stands there exactly once
      bad: "costs: ▲{zh: 不收钱。, en: Free."         # in its place, with the fault at the mark
      good: "costs: {zh: 不要钱。, en: Free.}"        # another right way; left out: what was there
      also: [CG-R204]                                # other codes that it rightly brings

The mark ▲ stands right before the character at which line and column must be; it is taken out. A
fault of a whole file has no mark. Without `find`, `bad` and `good` are all the text of a file,
which may be a new one (left out, `good` is no such file). `encoding` is that of the file. Where
several places change, `edits` lists them: `edits: [{file, find, bad, good}, …]`, with one mark;
`gone: yes` takes a file away.

Every scalar is read as text. In double quotes `\\t`, `\\n` and `\\u200b` can be written.
"""

from collections import Counter

import pytest

from certguide.checks.catalogue import CHECKS
from certguide.core.faults import Code
from checks.seeded import MARK, Seeded, corpus
from checks.support import UNSEEN, Workbench

FEWEST, FEWEST_OF_A_CODE = 150, 2


@pytest.fixture(scope="module")
def workbench(tmp_path_factory: pytest.TempPathFactory) -> Workbench:
    return Workbench(tmp_path_factory.mktemp("base"))


def test_nothing_is_found_in_the_base(workbench: Workbench) -> None:
    assert workbench.findings({}) == []


@pytest.mark.parametrize("seeded", corpus(), ids=lambda each: f"{each.corpus}: {each.name}")
def test_it_is_found_where_it_is_and_nowhere_when_mended(
    seeded: Seeded, workbench: Workbench
) -> None:
    found = workbench.findings(seeded.bad)
    assert [each for each in found if each[0] == seeded.code] == [seeded.expected]
    assert {each[0] for each in found} - {seeded.code} == set(seeded.also)
    assert sum(each.bad.count(MARK) for each in seeded.edits) <= 1
    if seeded.good:
        assert workbench.findings(seeded.good) == []


def test_the_names_are_unlike() -> None:
    assert [
        name for name, count in Counter(each.name for each in corpus()).items() if count > 1
    ] == []


def test_a_file_is_named_after_its_check() -> None:
    for each in corpus():
        assert each.corpus.startswith("refused-") or Code(each.code).name.lower() == each.corpus
        assert each.corpus.startswith("refused-") == (Code(each.code).name.lower() not in CHECKS)


def test_the_corpus_is_large_enough() -> None:
    counted = Counter(each.code for each in corpus())
    assert counted.total() >= FEWEST
    few = {str(code) for code in Code if counted[code] < FEWEST_OF_A_CODE}
    assert few == {str(code) for code in UNSEEN}
