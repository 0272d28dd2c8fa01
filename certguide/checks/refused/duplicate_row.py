"""同一列里，一样东西写了两次。

一句要说的话，写一次就够。写了两次，多半是第二次想写的是别的，忘了改。

错：
    # cases/cases.yaml
    cases:
      - name: 查过了
        from: S02
        as_of: 2026-11-25
        answers: {life: alive, payment: paid, checked: valid}
        outcome: nothing-to-do
        must_say: [还有效, 还有效]
对：
    # cases/cases.yaml
    cases:
      - name: 查过了
        from: S02
        as_of: 2026-11-25
        answers: {life: alive, payment: paid, checked: valid}
        outcome: nothing-to-do
        must_say: [还有效, 不用办]
----
The same thing stands twice in a row.

Once is enough. Most often something else was meant the second time and was not written.
"""
