"""这个名字另有用处。

unsure、all、any、not、else 是条件里用的词，不能作题目、选项和编号的名字。
“不清楚”（unsure）每道题都有，不用写出来。换一个名字。

错：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        options:
          window:
            label: {zh: 窗口, en: The counter}
          machine:
            label: {zh: 机器, en: The machine}
          unsure:
            label: {zh: 都行, en: Either}
对：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        options:
          window:
            label: {zh: 窗口, en: The counter}
          machine:
            label: {zh: 机器, en: The machine}
----
This name has another use.

The words unsure, all, any, not and else belong to conditions and cannot name a question or an
option. Every question has “unsure” without being told. Choose another name.
"""
