"""编号里有不能用的字。

编号给程序用，要短，不会变：小写英文字母、数字、短横线。
空格、下划线、大写字母和汉字都不行。给人看的话写在 title、label 里，那里随便用汉字。

错：
    # bureau.yaml
    before:
      - id: Machine_hint
        when: {counter: machine}
        text: {zh: 机器也要刷脸。, en: The machine takes the face too.}
        sources: [S02]
对：
    # bureau.yaml
    before:
      - id: machine-hint
        when: {counter: machine}
        text: {zh: 机器也要刷脸。, en: The machine takes the face too.}
        sources: [S02]
----
A name has characters that names cannot have.

Names are for the program, short and lasting: small letters, digits and hyphens, without spaces,
underscores, capitals or Chinese. What people read stands in “title” or “label”.
"""
