"""花括号或方括号没有合上，或者里面少了逗号。

“{”要配“}”，“[”要配“]”，里面的几样东西用半角逗号隔开。
少一半，程序就把下面的行也算进来。
括号多、一行写不下的，改成一行写一样，更不容易错。

错：
    # bureau.yaml
    costs: {zh: 不收钱。, en: Free.
对：
    # bureau.yaml
    costs: {zh: 不收钱。, en: Free.}
----
A bracket is not closed, or a comma is missing inside.

Each “{” needs its “}” and each “[” its “]”, with commas between the parts. If half is missing, the
lines below are taken in too. Where there are many, write one part to a line.
"""
