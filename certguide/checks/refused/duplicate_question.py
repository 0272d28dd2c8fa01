"""这道题别的文件里已经有了。

一道题写一处，处处能用：同一个名字就是同一件事，只问一次。
写了两处，改了一处忘了另一处，问的话就不一样了。删掉后写的这一处，直接用它的名字。

错：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        options:
          window:
            label: {zh: 窗口, en: The counter}
          machine:
            label: {zh: 机器, en: The machine}
      mobility:
        ask: {zh: 能出门吗？, en: Can they go out?}
        why: {zh: 出得了门的来窗口。, en: Who can go out comes here.}
        options:
          can-go:
            label: {zh: 能, en: "Yes"}
          homebound:
            label: {zh: 不能, en: "No"}
对：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        options:
          window:
            label: {zh: 窗口, en: The counter}
          machine:
            label: {zh: 机器, en: The machine}
----
Another file has this question already.

A question is written once and used everywhere: one name is one fact and asked once. Written twice,
the two would drift apart. Delete the second one and use its name.
"""
