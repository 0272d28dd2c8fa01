"""问日期的题，又写了选项。

写了 kind: date，来问的人就打一个日子，选项用不上。
真要问哪一天的，删掉选项；只想分几种情况的，删掉 kind: date。

错：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        kind: date
        options:
          window: {label: {zh: 窗口, en: The counter}}
          machine: {label: {zh: 机器, en: The machine}}
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
A question about a date has options.

With “kind: date” a day is typed, and options are of no use. If a day is wanted delete the options;
if only a few cases are to be told apart, delete “kind: date”.
"""
