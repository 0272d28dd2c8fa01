"""例子要的“别的办法”，哪里也没有。

ways 和“别的办法.步骤”里的名字，要和 regions 里 routes 的编号一样。
名字打错了，这个例子永远对不上。

错：
    # cases/cases.yaml
    cases:
      - name: 出不了门
        from: S01
        as_of: 2026-11-25
        answers:
          {life: alive, payment: paid, checked: due,
           phone: none, mobility: homebound, region: hubei}
        outcome: home-visit
        ways: [pots]
对：
    # cases/cases.yaml
    cases:
      - name: 出不了门
        from: S01
        as_of: 2026-11-25
        answers:
          {life: alive, payment: paid, checked: due,
           phone: none, mobility: homebound, region: hubei}
        outcome: home-visit
        ways: [post]
----
A case wants another way that no place has.

Names under “ways”, and in front of the dot of a step, are the ids of routes in the folder regions.
If one is misspelt the case can never pass.
"""
