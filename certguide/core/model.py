"""What a flow file can say. These records are the file format: their fields are its keys."""

from typing import Any, Literal

from certguide.core.record import Record, field
from certguide.core.text import Text

Condition = dict[str, Any]
"""`{phone: [own, helper], face: yes}`: keys are AND, a list is OR, `all`/`any`/`not` nest.

`unsure` among the options stands for "not known": answered so, or not asked.
"""


class Review(Record, frozen=True, kw_only=True):
    """Who looked over a file, when, and how many days that holds."""

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
    ("如果有人能借您一部手机"); an option without it cannot be brought about.
    """

    label: Text
    hint: Text | None = None
    opens: Text | None = None


class Implied(Record, frozen=True, kw_only=True):
    """Where `when` is met the answer is known, and the question is not asked."""

    when: Condition
    answer: str


class Question(Record, frozen=True, kw_only=True):
    """A question, its reason (`why`) and, where people get stuck, how to find out (`how`)."""

    ask: Text
    why: Text
    how: Text | None = None
    kind: Literal["choice", "date"] = "choice"
    options: dict[str, Option] = {}
    unsure: Text | None = None
    implied: list[Implied] = []


class Rule(Record, frozen=True, kw_only=True):
    """One way on from a question: `{when: …, go: …}`, or `{else: …}` as the last."""

    when: Condition | None = None
    go: str | None = None
    else_: str | None = field(name="else", default=None)


Tree = dict[str, str | list[Rule]]
"""For each question of a flow, where it goes: one target, or rules of which the first met wins."""


class Requirement(Record, frozen=True, kw_only=True):
    """What must hold for an outcome, and how each verdict is said to the person."""

    id: str
    when: Condition
    met: Text
    unmet: Text
    unknown: Text
    sources: list[str] = []


class Statement(Record, frozen=True, kw_only=True):
    """Something a person is told, where `when` is met."""

    id: str
    text: Text
    when: Condition | None = None
    sources: list[str] = []


class Failure(Record, frozen=True, kw_only=True):
    """What can go wrong in a step, what to try, and the methods to go on with, best first."""

    when: Text
    do: Text | None = None
    go: list[str] = []
    sources: list[str] = []


class Step(Record, frozen=True, kw_only=True):
    """One action. `screen_says` quotes the screen exactly."""

    id: str
    do: Text
    when: Condition | None = None
    screen_says: Text | None = None
    if_fails: list[Failure] = []
    sources: list[str] = []


class Item(Record, frozen=True, kw_only=True):
    """One thing to bring or have ready. The same id in two methods is the same thing."""

    id: str
    item: Text
    must: bool
    form: Literal["original", "copy", "other"] = "other"
    why: Text | None = None
    when: Condition | None = None
    sources: list[str] = []


class Flow(Record, frozen=True, kw_only=True):
    """What every flow file has."""

    certguide: Literal[1]
    flow: str
    title: Text
    review: Review
    questions: dict[str, Question] = {}
    start: str | None = None
    tree: Tree = {}
    sources: list[str] = []


class Chooser(Flow, tag_field="kind", tag="chooser", frozen=True, kw_only=True):
    """The flow that leads to an outcome.

    `also`: questions that only refine the result. `before` and `warnings` are said with every
    method, `warnings` with every notice too.
    """

    version: str
    also: list[str] = []
    requirements: list[Requirement] = []
    before: list[Statement] = []
    warnings: list[Statement] = []


class Outcome(Flow, frozen=True, kw_only=True):
    """What methods and notices share: why it fits, what comes first, what to do, what to bring."""

    summary: Text
    requires: list[str | Requirement]
    before: list[Statement] = []
    steps: list[Step]
    checklist: list[Item] = []
    warnings: list[Statement] = []


class Method(Outcome, tag_field="kind", tag="method", frozen=True, kw_only=True):
    """One of the ways to certify. A lower `rank` is preferred."""

    rank: int
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
