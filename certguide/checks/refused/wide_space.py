"""行首用了全角空格。

中文输入法打出的空格是全角的，看起来像两格，程序却不认它是空格。
于是这一行的层次就乱了。删掉它，切到英文输入法，打普通的空格。

错：
    # bureau.yaml
    costs:
    \u3000zh: 不收钱。
      en: Free.
对：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en: Free.
----
A line begins with a full-width space.

A Chinese input method types a space as wide as a character. It looks like two, but it does not
count as one, and the level is lost. Delete it and type common spaces.
"""
