"""条件里的问题不存在。

条件要看一道题的答案，题的名字要和 questions 里的一样。
名字打错了，这个条件就永远不成立，谁也不会发现。

错：
    # bureau.yaml
    before:
      - id: machine
        when: {conter: machine}
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
A condition asks for a question that does not exist.

A condition looks at the answer to a question, whose name must be the one under “questions”. If it
is misspelt, the condition never holds and nobody notices.
"""
