"""同一列里，一个编号用了两次。

编号用来认一句话、一个步骤：各地要改哪一句，做到了哪一步，都靠它。
两处一样，就分不清是哪一个。多半是复制了一项忘了改编号。

错：
    # bureau.yaml
    steps:
      - {id: go, do: {zh: 带身份证去窗口。, en: Take the ID card to the counter.}, sources: [S01]}
      - {id: go, do: {zh: 问清下次是哪天。, en: Ask when the next time is.}, sources: [S01]}
对：
    # bureau.yaml
    steps:
      - {id: go, do: {zh: 带身份证去窗口。, en: Take the ID card to the counter.}, sources: [S01]}
      - {id: ask, do: {zh: 问清下次是哪天。, en: Ask when the next time is.}, sources: [S01]}
----
Two entries in a row bear the same id.

By its id a sentence or a step is known: which one a place replaces, which one was done. Most often
an entry was copied and its id was not changed.
"""
