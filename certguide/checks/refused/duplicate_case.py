"""两个例子同名。

报告用名字说是哪个例子没有过。两个同名，就不知道要看哪一个。
给其中一个换个名字，最好说出它和另一个差在哪里。

错：
    # cases/cases.yaml
    cases:
      - name: 查过了
        from: S02
        as_of: 2026-11-25
        answers: {life: alive, payment: paid, checked: valid}
        outcome: nothing-to-do
      - name: 查过了
        from: S01
        as_of: 2026-11-25
        answers: {life: deceased}
        outcome: report-death
对：
    # cases/cases.yaml
    cases:
      - name: 查过了
        from: S02
        as_of: 2026-11-25
        answers: {life: alive, payment: paid, checked: valid}
        outcome: nothing-to-do
      - name: 老人走了
        from: S01
        as_of: 2026-11-25
        answers: {life: deceased}
        outcome: report-death
----
Two cases bear the same name.

A report tells by its name which case failed. With two of one name nobody knows where to look. Give
one another name, best saying how it differs.
"""
