"""这里还缺必须写的项。

有些话不能少。少了英文，看英文的人就没有话看；少了 why，老人就不知道为什么要问。
报告里写着缺哪几样，一样一样补上。

错：
    # bureau.yaml
    takes:
      zh: 半天。
对：
    # bureau.yaml
    takes:
      zh: 半天。
      en: Half a day.
----
Something that has to be said is missing.

Some things cannot be left out. Without English those who read English see nothing, and without
“why” nobody knows why a question is asked. The report says what is missing; add it.
"""
