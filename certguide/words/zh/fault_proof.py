"""What is said in Chinese about what is disproved over all answers, and what is stale."""

from certguide.words.fault import Advice, ProofAdvice

PROOF = ProofAdvice(
    chosen_unmet=Advice(
        what="问到“{outcome}”的人，有的不满足它的条件“{requirement}”：{situation}。",
        fix="改这条规则，或改这个条件。走一遍看看：{command}",
    ),
    better_passed_over=Advice(
        what="“{better}”样样符合，排名也在前，却走到了“{outcome}”：{situation}。",
        fix="改这条规则，或给“{better}”加一个条件，说明为什么不用。走一遍看看：{command}",
    ),
    not_asked=Advice(
        what="走到“{outcome}”，没有问过“{question}”，这个条件就不知道符不符合：{situation}。",
        fix="在路上问“{question}”，或改这个条件。走一遍看看：{command}",
    ),
    unsure_alone=Advice(
        what="什么都说不清楚的人，走到了“{outcome}”，那里没有人帮：{situation}。",
        fix="答“不清楚”的，带到没有 entry 的办法。走一遍看看：{command}",
    ),
    hand_off_back=Advice(
        what="“{outcome}”办不成，又交回给“{outcome}”。",
        fix="从 go 里拿掉它，写别的办法。",
    ),
    hand_off_closed=Advice(
        what="会遇到这一步的人，没有一个走得通“{target}”。比如：{situation}。",
        fix="从 go 里拿掉它，或写走得通的办法；也看看 means。走一遍看看：{command}",
    ),
    left_alone=Advice(
        what="这里失败以后，有的人没有路走，可是“{helping}”能帮他：{situation}。",
        fix="把“{helping}”写进 go。走一遍看看：{command}",
    ),
    own_flow=Advice(
        what="“{outcome}”自己的问路，不管怎么答都走不到“{outcome}”。",
        fix="在 tree 里写一条路，走到“{outcome}”。",
    ),
    no_human=Advice(
        what="走到“{outcome}”的人，有的找不到一个能帮忙的人：{situation}。",
        fix="让一个没有 entry 的办法对他走得通。走一遍看看：{command}",
    ),
    closing_idle=Advice(
        what="“{place}”关掉了“{method}”，可是没有一个人因此用不了它。",
        fix="改 when，让它说中本来用得了的人；或者拿掉它。",
    ),
    review_stale=Advice(
        what="这份文件 {on} 核对过，只管到 {until}，到 {day} 已经过期了。",
        fix="对照出处再读一遍，把 on 换成核对的那天。",
    ),
    date_ahead=Advice(
        what="核对的日子 {on} 还没有到，今天是 {day}。",
        fix="写真正核对的那天。",
    ),
    second_reader=Advice(
        what="核对的是“{by}”，没有写明是另一个人写的。",
        fix="谁写的写进 written_by，另请一个人核对，写进 by。",
    ),
    source_stale=Advice(
        what="有 {count} 处话靠着“{name}”，其中“{told}”只能用到 {until}。",
        fix="再打开出处看一遍，把 checked_on 换成核对的那天。",
    ),
    dates_contradict=Advice(
        what="出处的日期是 {date}，却在 {checked_on} 就核对过了。",
        fix="改对其中一个日子。",
    ),
    weak_source=Advice(
        what="这里只靠等级 D 的出处：{names}。",
        fix="加一个更可靠的出处，或在话里写明“没有核实”。",
    ),
    not_read_since=Advice(
        what="“{name}”在 {checked_on} 又核对过，这份文件还没有跟着再读。",
        fix="照着它再读一遍，把 on 换成核对的那天。",
    ),
    decisions_changed=Advice(
        what="“{about}”的决定和记下的不一样了：记的是{was}，现在是{now}。",
        fix="先看 certguide diff。没问题，就重写：certguide table --digest{flows} -o {file}",
    ),
    not_a_digest=Advice(
        what="这一行不是决定摘要。",
        fix="不要手写这个文件。重写：certguide table --digest{flows} -o {file}",
    ),
)
