"""What is said in Chinese about trees and names that cannot be meant."""

from certguide.words.fault import Advice, LogicAdvice

LOGIC = LogicAdvice(
    unreachable_question=Advice(
        what="问题“{question}”没有哪条规则通到，永远问不到。",
        fix="在该问它的地方写 go: {question}，或删掉这一行。",
    ),
    unreached_outcome=Advice(
        what="从 {chooser} 问起，怎么答也到不了“{outcome}”。",
        fix="在 {chooser} 的 tree 里给它一条走得通的路，或删掉这个文件。",
    ),
    shadowed_rule=Advice(
        what="这条规则永远轮不到：符合它的人，前面的规则先接走了（{known}）。",
        fix="移到那几条前面，改条件，或删掉它。",
    ),
    duplicate_rule=Advice(
        what="这个条件前面的规则已经写过（{earlier}），这一条永远轮不到。",
        fix="留一条，删一条；去处不同的，想清楚该去哪里。",
    ),
    impossible_rule=Advice(
        what="没有人符合这条规则：走到这里、别的也符合的人，“{question}”不会是 {known}。",
        fix="改条件，或删掉这条规则。",
    ),
    idle_else=Advice(
        what="没有人走到这个 else：前面的规则把人都接走了，不清楚的也在内。",
        fix="删掉它前面那条规则的 when 和 go，改成 else；或看看前面哪一条写宽了。",
    ),
    read_before_asked=Advice(
        what="这里要看“{question}”的答案，可走到这里的人都还没被问过。",
        fix="先问它，再用它；或从条件里去掉。",
    ),
    redundant_question=Advice(
        what="问了“{question}”也白问：怎么答，去处和说的话都一样。",
        fix="从 tree 里去掉它，或让答案派上用场。",
    ),
    never_said=Advice(
        what="“{name}”永远没有人听到：会说到它的地方，没有人符合它的条件。",
        fix="改 when 或 only_with，或删掉它。",
    ),
    contradictory_condition=Advice(
        what="这个条件自相矛盾，怎么答都不成立。",
        fix="只要其中一个成立就行的，写进 any；否则去掉矛盾的一半。",
    ),
    band_gap=Advice(
        what="{numbers} 不在任何一段里，打这个数的人没有选项。",
        fix="把相邻的两段接上，后一段从前一段的 to 加一开始。",
    ),
    band_overlap=Advice(
        what="{number} 同时在这一段和“{other}”里，不知道算哪一个。",
        fix="让这一段从前一段的 to 加一开始。",
    ),
    cycle_dates=Advice(
        what="日期接不上：“{first}”到 {until} 止，“{second}”从 {since} 起。",
        fix="until 不早于 since；同样的人换规矩，新的从旧的 until 第二天起。",
    ),
    never_asked=Advice(
        what="问题“{question}”永远不会问：走到这里的人，答案都已经知道了。",
        fix="从 tree 里去掉它，或改 implied，或改前面的规则。",
    ),
    needless_rule=Advice(
        what="这条规则可以不写：不写它，这些人也去“{target}”。",
        fix="删掉它；或给它另一个去处。",
    ),
    unused_question=Advice(
        what="问题“{question}”写了，可没有一个 tree 问它。",
        fix="放进 tree；只让结果更细的，放进总流程的 also；不用的，删掉。",
    ),
    unused_requirement=Advice(
        what="共同的条件“{requirement}”写了，可没有一个办法或告知用它。",
        fix="写进该用它的办法的 requires，或删掉。",
    ),
    unused_source=Advice(
        what="出处 {source} 列着，可没有一句话用它。",
        fix="写进用得着它的 sources，或删掉。",
    ),
    missing_source=Advice(
        what="这里没有出处，老人不知道凭什么信它。",
        fix="加一行 sources，写出处的编号，如 sources: [S14]。",
    ),
)
