"""The words that work at any question, in both languages."""

from typing import Literal

Command = Literal["back", "unsure", "why", "repeat", "stop"]

_SAID: dict[Command, str] = {
    "back": "0 返回 上一题 上一步 上一个 上一页 上一层 前一题 回去 后退 退回 返回上一题 返回上一步"
    " back b previous prev",
    "unsure": "不清楚 不知道 不确定 不晓得 不太清楚 说不清 说不准 拿不准 记不清 记不得 不记得 忘了"
    " unsure not_sure dont_know don't_know i_dont_know i_don't_know don’t_know i_don’t_know dunno"
    " no_idea",
    "why": "? 为什么 为什么问 为啥 帮助 不懂 看不懂 没看懂 不明白 什么意思 why help h",
    "repeat": "再说一遍 再说一次 再问一遍 再来一遍 重复 没听清 repeat again r",
    "stop": "退出 停 停止 结束 不问了 不做了 quit q exit stop end",
}
_COMMANDS: dict[str, Command] = {
    word.replace("_", " "): command for command, words in _SAID.items() for word in words.split()
}


def command(text: str) -> Command | None:
    """The command that folded `text` stands for, or None."""
    return _COMMANDS.get(text)
