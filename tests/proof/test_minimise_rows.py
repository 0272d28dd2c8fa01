import pytest

from certguide.proof.minimise_rows import MOST, TooManyRows
from certguide.proof.states import explore
from certguide.proof.table import table
from core.sample import chooser, library, method, option, question, requirement


def independent(count: int):
    """A flow of questions each of which matters for the reasons on its own."""
    names = [f"q{number}" for number in range(count)]
    tree = dict(zip(names, [*names[1:], "visit"], strict=True))
    asked = question(yes=option("yes"), no=option("no"))
    requires = [requirement(name, {name: "yes"}) for name in names]
    return library(
        choosers={
            "choose": chooser(
                start="q0", tree=tree, questions=dict.fromkeys(names, asked), also=[], warnings=[]
            )
        },
        methods={
            "visit": method("visit", 1, requires=requires),
            "other": method("other", 2),
        },
        notices={},
    )


def test_every_reason_has_its_row():
    found = table(explore(independent(3)))
    assert len(found.rows) == 3**3
    assert all(len(row.when) == 3 for row in found.rows)


def test_a_table_that_nobody_can_read_is_refused_with_its_size():
    with pytest.raises(TooManyRows) as caught:
        table(explore(independent(8)))
    assert caught.value.count == 3**8 > MOST
