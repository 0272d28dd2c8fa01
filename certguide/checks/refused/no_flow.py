"""例子要走的流程不存在。

flow 说从哪个流程走起，可以是总流程，或者自己有问路的办法。
从头问起的，不用写 flow。

错：
    # cases/cases.yaml
    cases:
      - name: 去窗口
        from: S01
        as_of: 2026-11-25
        flow: buero
        answers: {mobility: can-go, counter: window}
        outcome: bureau
对：
    # cases/cases.yaml
    cases:
      - name: 去窗口
        from: S01
        as_of: 2026-11-25
        flow: bureau
        answers: {mobility: can-go, counter: window}
        outcome: bureau
----
The flow that a case walks does not exist.

With “flow” a case begins at the chooser or at a method that has a tree of its own. To begin at the
beginning, leave it out.
"""
