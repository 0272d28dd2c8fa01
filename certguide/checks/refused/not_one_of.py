"""这里只能从几个词里选一个。

原件写 original，复印件写 copy，别的写 other。可信程度只有 A、B、C、D 四级。
写了别的词，程序就不认识。报告里列着能写的，照抄一个。

错：
    # bureau.yaml
    checklist:
      - id: id-card
        item: {zh: 身份证原件, en: ID card}
        must: true
        form: orginal
        sources: [S01]
对：
    # bureau.yaml
    checklist:
      - id: id-card
        item: {zh: 身份证原件, en: ID card}
        must: true
        form: original
        sources: [S01]
----
Here only one of a few words can stand.

An original is “original”, a copy “copy”, anything else “other”. Grades are A, B, C and D. The
report lists what can be written; copy one of them.
"""
