"""What the session says, in Chinese."""

from certguide.words.prompt import PromptWords

PROMPT = PromptWords(
    language="zh",
    welcome=(
        "帮您找一种合适的养老金认证办法。不问姓名、证件号和卡号，什么也不往外传。\n"
        "随时可以打这些字：返回、不清楚、为什么、再说一遍、退出。"
    ),
    left="（最多还有 {count} 题）",
    last_left="（最后一题）",
    unsure="不清楚",
    number="请打数字，再按回车：",
    date="请打日期，再按回车：",
    next="请打数字，再按回车：",
    pick="按上下键挑，或打数字，再按回车",
    pick_date="打日期，再按回车，比如 2026-03-01",
    typed="您打的：",
    means="就是：{options}",
    crowded="（没显示全，按上下键看）",
    too_small="窗口太小了，请拉大一点。",
    chosen="已选：{label}",
    filled="已填：{date}",
    why="为什么问：{why}",
    how="怎么弄清楚：{how}",
    at_first="这是第一题，前面没有了。",
    empty="还没有选。请打前面的数字，再按回车。",
    empty_date="还没有填。请打日期，比如 2026-03-01，再按回车。",
    unreadable="没看懂“{typed}”。请打前面的数字，再按回车。",
    perhaps="没看懂“{typed}”。您是不是要选 {options}？请打前面的数字。",
    several="“{typed}”不止一个对得上：{options}。请打前面的数字。",
    or_stop="“{typed}”在这里也可能是 {options}。要选它，打前面的数字；要离开，打“退出”。",
    unsure_is_fine="拿不准，就打“不清楚”。",
    between="；",
    undecodable="这一行字的编码认不出来。请再打一遍，或者打数字。",
    bad_dates={
        "format": (
            "“{text}”不是能用的日期。请写年、月、日，比如 2026-03-01。只记得月份，就写 2026-03。"
        ),
        "future": "“{text}”还没到。请写已经过去的日子，比如 2026-03-01。",
        "early": "“{text}”太早了，那时还没有认证。请看看年份，比如 2026-03-01。",
    },
    menu="结果是：{title}。接下来要做什么？",
    menu_why="办法已经找到了。这里可以再看细一点，或改一个答案。",
    menu_due="算一算下次什么时候认证",
    menu_full="看全部（别的办法为什么不行、依据）",
    menu_full_notice="看全部（依据）",
    menu_change="改一个答案",
    menu_done="好了，结束",
    change="要改哪一个？",
    change_why="改了以后，别的答案还在，不用从头来。",
    change_entry="{ask}{answer}",
    ended="好，就到这里。",
)
