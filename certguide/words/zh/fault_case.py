"""What is said in Chinese about files of cases."""

from certguide.words.fault import Advice, CaseAdvice

CASES = CaseAdvice(
    no_flow=Advice(
        what="没有叫“{name}”的流程可以走。",
        fix="可以写的有 {known}；从头问起的，删掉 flow。",
        near="写 {near}。",
    ),
    no_route=Advice(
        what="没有哪个地方有叫“{name}”的别的办法。",
        fix="可以写的有 {known}。",
        near="写 {near}。",
    ),
    duplicate_case=Advice(
        what="例子“{name}”在 {other} 里已经有了。",
        fix="给其中一个换个名字。",
    ),
    duplicate_row=Advice(
        what="“{text}”在这一列里写了两次。",
        fix="删掉一个。",
    ),
    case_fails=Advice(
        what="例子没通过：{said}",
        fix="对照出处，看流程和例子谁对，改错的那一边。",
    ),
)
