"""What a flow file can say. These records are the file format: their fields are its keys."""

from typing import Any, Literal

from certguide.core.record import Record, field
from certguide.core.text import Text

Condition = dict[str, Any]
"""`{phone: [own, helper], face: yes}`: keys are AND, a list is OR, `all`/`any`/`not` nest.

`unsure` among the options stands for "not known": answered so, or not asked.
"""


class Review(Record, frozen=True, kw_only=True):
    """Who looked over a file, when, and how many days that holds.

    `written_by`: who wrote it, who is somebody else. Both are an office, a role or a code.
    """

    written_by: str | None = None
    by: str
    on: str
    every_days: int


class Source(Record, frozen=True, kw_only=True):
    """Where a statement comes from.

    `grade`: A primary text or government site, B named press, C reprint, D forum. `url` is left
    out where no address is known that a person should open.
    """

    title: str
    publisher: str
    date: str
    url: str | None = None
    grade: Literal["A", "B", "C", "D"]
    checked_on: str
    note: Text | None = None


class Option(Record, frozen=True, kw_only=True):
    """One answer to a question.

    `opens` says, as an if-clause, how a person could come to give this answer
    ("如果有人能借您一部手机"); an option without it cannot be brought about. `pinyin` is the
    label in syllables (`hu bei`), by which and by whose initials it can be typed; `covers` are
    other names that mean this option, such as the cities of a province. `from` and `to` make it
    a band: whole numbers, both included, that can be typed instead; one side may be open.
    """

    label: Text
    hint: Text | None = None
    opens: Text | None = None
    pinyin: str | None = None
    covers: list[str] = []
    from_: int | None = field(name="from", default=None)
    to: int | None = None


class Implied(Record, frozen=True, kw_only=True):
    """Where `when` is met the answer is known, and the question is not asked."""

    when: Condition
    answer: str


class Question(Record, frozen=True, kw_only=True):
    """A question, its reason (`why`) and, where people get stuck, how to find out (`how`).

    An `optional` one only makes a result finer: a person is asked, a program need not answer.
    `topic` names it in a menu.
    """

    ask: Text
    why: Text
    how: Text | None = None
    kind: Literal["choice", "date"] = "choice"
    options: dict[str, Option] = {}
    unsure: Text | None = None
    implied: list[Implied] = []
    optional: bool = False
    topic: Text | None = None


class Rule(Record, frozen=True, kw_only=True):
    """One way on from a question: `{when: …, go: …}`, or `{else: …}` as the last."""

    when: Condition | None = None
    go: str | None = None
    else_: str | None = field(name="else", default=None)


Tree = dict[str, str | list[Rule]]
"""For each question of a flow, where it goes: one target, or rules of which the first met wins."""


class Requirement(Record, frozen=True, kw_only=True):
    """What must hold for an outcome, and how each verdict is said to the person.

    `prefers`: it only chooses between methods that would do as well. As long as it is not known
    it does not stand in a method's way.
    """

    id: str
    when: Condition
    prefers: bool = False
    met: Text
    unmet: Text
    unknown: Text
    sources: list[str] = []


class Statement(Record, frozen=True, kw_only=True):
    """Something a person is told, where `when` is met.

    `only_with`: with these outcomes only. `open`: a region may say something else in its place.
    `until_known: cycle`: said only as long as the cycle is not known. `valid_days`: how long a
    check of it holds, where that is not what the file's `review` says.
    """

    id: str
    text: Text
    when: Condition | None = None
    only_with: list[str] = []
    open: bool = False
    until_known: Literal["cycle"] | None = None
    sources: list[str] = []
    valid_days: int | None = None


class Failure(Record, frozen=True, kw_only=True):
    """What can go wrong in a step, what to try, and the methods to go on with, best first.

    `means`: answers that hold from then on, such as a face that cannot be taken; they decide
    which of the methods this person can still use. `ends`: nothing more has to be done.
    """

    when: Text
    do: Text | None = None
    go: list[str] = []
    means: dict[str, str] = {}
    ends: bool = False
    sources: list[str] = []


class Step(Record, frozen=True, kw_only=True):
    """One action. `screen_says` quotes the screen exactly; `open` as in a statement."""

    id: str
    do: Text
    when: Condition | None = None
    screen_says: Text | None = None
    if_fails: list[Failure] = []
    open: bool = False
    sources: list[str] = []
    valid_days: int | None = None


class Item(Record, frozen=True, kw_only=True):
    """One thing to bring or have ready. The same id in two methods is the same thing."""

    id: str
    item: Text
    must: bool
    form: Literal["original", "copy", "other"] = "other"
    why: Text | None = None
    when: Condition | None = None
    open: bool = False
    sources: list[str] = []
    valid_days: int | None = None


Section = Literal["before", "warnings", "helper"]


class Flow(Record, frozen=True, kw_only=True):
    """What every flow file has.

    `open` names points at which a region may add something, and the section it is said in.
    `helper` is what a helper must bring and do, `only_they` what only the pensioner can do;
    both are said to helpers.
    """

    certguide: Literal[1]
    flow: str
    title: Text
    review: Review
    questions: dict[str, Question] = {}
    start: str | None = None
    tree: Tree = {}
    open: dict[str, Section] = {}
    before: list[Statement] = []
    warnings: list[Statement] = []
    helper: list[Statement] = []
    only_they: list[Statement] = []
    sources: list[str] = []


class Chooser(Flow, tag_field="kind", tag="chooser", frozen=True, kw_only=True):
    """The flow that leads to an outcome.

    `place`: the question that names the place that pays, whose rules then hold. `also`:
    questions that only refine the result. `before`, `helper` and `only_they` are said with
    every method, `warnings` with every notice too.
    """

    version: str
    place: str | None = None
    also: list[str] = []
    requirements: list[Requirement] = []


class Outcome(Flow, frozen=True, kw_only=True):
    """What methods and notices share: why it fits, what comes first, what to do, what to bring."""

    summary: Text
    requires: list[str | Requirement]
    steps: list[Step]
    checklist: list[Item] = []


class Method(Outcome, tag_field="kind", tag="method", frozen=True, kw_only=True):
    """One of the ways to certify. A lower `rank` is preferred.

    `entry` is the one official way in, of a method that is done online.
    """

    rank: int
    entry: Text | None = None
    for_whom: Text
    needs: Text
    takes: Text
    costs: Text
    never_asked: Text


class Notice(Outcome, tag_field="kind", tag="notice", frozen=True, kw_only=True):
    """An outcome that is no method. `certifies`: whether a certification stays due."""

    certifies: bool


class SourceList(Record, tag_field="kind", tag="sources", frozen=True, kw_only=True):
    """The file that lists every source once."""

    certguide: Literal[1]
    sources: dict[str, Source]


FlowFile = Chooser | Method | Notice | SourceList
