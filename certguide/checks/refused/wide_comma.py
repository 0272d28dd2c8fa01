"""花括号或方括号里，用了全角逗号或顿号。

一行里写几样东西，要用半角逗号“,”隔开，后面空一格。
全角的“，”和“、”算是句子里的字，几样东西就粘成了一样。

错：
    # bureau.yaml
    costs: {zh: 不收钱。，en: Free.}
对：
    # bureau.yaml
    costs: {zh: 不收钱。, en: Free.}
----
Inside brackets a full-width comma (，) separates the parts.

Several things on one line are separated by a common comma and a space. Full-width commas count as
part of the sentence, and two things become one.
"""
