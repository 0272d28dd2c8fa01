"""A page with a block of every kind, and signs that a format could take for its own."""

from hypothesis import strategies as st

from certguide.present.page import (
    Address,
    Blanks,
    Break,
    Bullets,
    Callout,
    Checklist,
    Detail,
    Diagram,
    Edge,
    Entry,
    Finding,
    Heading,
    Listing,
    Node,
    Page,
    Paragraph,
    Steps,
    Table,
)

ANY = st.text(
    st.one_of(
        st.sampled_from("认证 ab1.<>&\"'/=;-_　\n+:"),
        st.characters(exclude_categories=("Cs", "Cc", "Cn")),
    ),
    max_size=40,
)
"""Any text, and often what a format could take for its own."""

BLOCKS = (
    Heading(text="认证 & 办法", level=1),
    Paragraph(text="先看 <这里>，\n再办。"),
    Paragraph(text="见 https://a.example/x?a=1&b=2。2026-11-25，拨区号+12333。", tone="small"),
    Paragraph(text="别慌。", tone="strong"),
    Heading(text="步骤"),
    Steps(
        entries=(
            Entry(text="先做这个。", details=(Detail(label="屏幕：", text="“社保卡”"),)),
            Entry(text="再做那个。"),
        )
    ),
    Heading(text="清单", level=3),
    Checklist(
        entries=(
            Entry(text="身份证", details=(Detail(label="", text="https://b.example/"),)),
            Entry(text="老花镜", ticked=True),
        )
    ),
    Bullets(entries=(Entry(text="一"), Entry(text="二"))),
    Callout(entries=(Entry(text="不收钱。", details=(Detail(label="", text="S01"),)),)),
    Steps(entries=(Entry(text="又是第一步。"),)),
    Table(head=("行", "理由"), rows=(("1", "甲"), ("2", "乙"))),
    Diagram(
        title="图",
        description="一题",
        nodes=(
            Node(id="a", text="问", kind="question"),
            Node(id="b", text="办", kind="method"),
        ),
        edges=(Edge(source="a", target="b", text="能"),),
    ),
    Break(),
    Heading(text="第二张", level=2),
    Address(label="官网：", url="https://si.12333.gov.cn/"),
    Blanks(entries=(Detail(label="日子：", text="　　　　年　　月"),)),
    Listing(lines=("a: <1>", "  b"), language="yaml"),
    Finding(
        file="a.yaml",
        line=3,
        column=5,
        code="CG101",
        severity="error",
        label="错",
        text="go: nowhere",
        message="没有。",
        fix="改。",
        told=("没有这一题。", "改成：certguide x"),
        command="certguide x",
    ),
)


def every_block(language="zh"):
    """A page of two sheets."""
    return Page(language=language, blocks=BLOCKS, data={})
