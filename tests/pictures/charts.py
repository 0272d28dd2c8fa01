"""A diagram whose labels hold every sign that a language of pictures could take for its own."""

from certguide.present.page import Diagram, Edge, Node

NASTY = (
    "“引号”（括号）",
    '() [] {} | < > & "',
    "1. 先\n2. 后",
    "- 列表",
    "`code` *b* _i_ **x**",
    "end",
    "#35; &amp; &lt;b&gt; <script>alert(1)</script>",
    "a;b%%c",
    "\\n \\N \\l \\",
    "https://a.b/c?d=e&f=g",
    "subgraph style class click",
    "😀 ①",
    '"`markdown`"',
    "::: --- ===",
    "%%{init: {}}%%",
    "&quot;",
)
TITLE = '题 “x” & "y"'
DESCRIPTION = "共三个问题，从①看起。"
_KINDS = ("question", "method", "notice", "flow", "start")


def chart() -> Diagram:
    """Every label once in a place of every kind, and once beside a way."""
    nodes = [
        Node(id=f"q_{number}", text=text, kind=_KINDS[number % len(_KINDS)])
        for number, text in enumerate(NASTY)
    ]
    nodes.append(Node(id="q_empty", text="", kind="question"))
    edges = [
        Edge(source=f"q_{number}", target=f"q_{(number + 1) % len(NASTY)}", text=text)
        for number, text in enumerate(NASTY)
    ]
    return Diagram(
        title=TITLE,
        description=DESCRIPTION,
        nodes=tuple(nodes),
        edges=(*edges, Edge(source="q_0", target="q_empty")),
    )


def flat(text: str) -> str:
    """The text without spaces: where a label is broken into lines is not what it says."""
    return "".join(text.split())
