"""这道题没有选项。

来问的人只能选，不能随便写。没有选项的题，谁也答不了。
在 options 里写上可以选的答案。问日期的，写一行 kind: date。

错：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
    before:
      - id: machine
        text: {zh: 机器也要刷脸。, en: The machine takes the face too.}
        sources: [S02]
对：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        options:
          window: {label: {zh: 窗口, en: The counter}}
          machine: {label: {zh: 机器, en: The machine}}
----
The question has no options.

People choose an answer; they do not type one. Nobody can answer a question without options. Write
them under “options”, or “kind: date” for a question about a day.
"""
