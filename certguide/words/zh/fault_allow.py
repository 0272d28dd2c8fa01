"""What is said in Chinese about the comments that allow a fault."""

from certguide.words.fault import Advice, AllowAdvice

ALLOW = AllowAdvice(
    allow_without_reason=Advice(
        what="放行要写明原因，这里没写，所以不算数。",
        fix="在编号后面写上原因，如“allow {codes} 因为……”，或删掉这条注释。",
    ),
    unused_allow=Advice(
        what="这里放行的 {name} 没有出现。",
        fix="删掉 {name}；写错了地方的，移到那一行的末尾，或单独写在它的上一行。",
    ),
    unknown_allow=Advice(
        what="没有“{name}”这个编号。",
        fix="写报告里的编号，如 CG-T201；全部编号：certguide check --list",
        near="写 {near}。",
    ),
    refused_allow=Advice(
        what="{name} 不能放行：这样的错误，流程带着它用不了。",
        fix="改好错误本身，再删掉 {name}。",
    ),
)
