r"""双引号里的反斜杠读不懂。

在半角双引号里，反斜杠“\”和后面那个字合起来，有特别的意思。
程序不认识的，就读不下去。多半是想打顿号或斜杠，按错了键。
删掉它，或者把双引号换成单引号。

错：
    # bureau.yaml
    takes: {zh: "半天\一天。", en: Half a day or a day.}
对：
    # bureau.yaml
    takes: {zh: "半天、一天。", en: Half a day or a day.}
----
A backslash inside double quotation marks cannot be read.

Inside straight double quotation marks a backslash and the next character have a special meaning,
and this pair has none. Mostly another key was meant. Delete it, or use single quotation marks.
"""
