"""Comments that say why no case notices an edit."""

from certguide.loading.places import Paper
from certguide.loading.survivals import Survival, survivals
from certguide.loading.yamltree import parse

TEXT = """\
# certguide: survives because nobody can be both
#
# and this goes on
tree:
  phone: walking  # certguide: survives 因为两条规则走到同一处
  # certguide: survives
  who: "# certguide: survives because this is a text"
  life: phone  # certguide：Survives because: …
  # certguide: allow CG-T201 because it is another comment
# certguide: survives because nothing follows"""


def paper(text: str) -> Paper:
    return Paper(lines=text.split("\n"), tree=parse(text, "a.yaml")[0])


def test_explanations_with_the_lines_they_are_for():
    found = list(survivals("a.yaml", paper(TEXT)))
    assert found == [
        Survival(file="a.yaml", line=1, column=1, covers=4, reason="because nobody can be both"),
        Survival(file="a.yaml", line=5, column=19, covers=5, reason="因为两条规则走到同一处"),
        Survival(file="a.yaml", line=6, column=3, covers=7, reason=""),
        Survival(file="a.yaml", line=8, column=16, covers=8, reason=""),
        Survival(file="a.yaml", line=10, column=1, covers=10, reason="because nothing follows"),
    ]


def test_a_file_that_is_no_yaml_explains_nothing():
    assert list(survivals("a.yaml", Paper(lines=TEXT.split("\n")))) == []
