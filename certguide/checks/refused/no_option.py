"""这道题没有这个选项。

条件里写的答案，要和这道题 options 里的一样，用编号，不用汉字。
名字打错了，这个条件就永远不成立。报告里列着这道题的选项。

错：
    # bureau.yaml
    before:
      - id: machine
        when: {counter: machin}
        text: {zh: 机器也要刷脸。, en: The machine takes the face too.}
        sources: [S02]
对：
    # bureau.yaml
    before:
      - id: machine
        when: {counter: machine}
        text: {zh: 机器也要刷脸。, en: The machine takes the face too.}
        sources: [S02]
----
The question has no such option.

An answer in a condition is one of the question's options, by its name and not by its Chinese label.
If it is misspelt, the condition never holds. The report lists the options.
"""
