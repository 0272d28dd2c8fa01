"""没有叫这个名字的办法。

办不成时接着走的，只能是一种办法，不能是通知，也不能是一道题。
名字打错了，老人卡在这一步，就没有下一条路。

错：
    # bureau.yaml
    steps:
      - id: go
        do: {zh: 带身份证去窗口。, en: Take the ID card to the counter.}
        if_fails:
          - when: {zh: 临时出不了门, en: Going out is not possible}
            go: [home-vist]
            sources: [S01]
        sources: [S01]
对：
    # bureau.yaml
    steps:
      - id: go
        do: {zh: 带身份证去窗口。, en: Take the ID card to the counter.}
        if_fails:
          - when: {zh: 临时出不了门, en: Going out is not possible}
            go: [home-visit]
            sources: [S01]
        sources: [S01]
----
There is no method of this name.

Where a step fails the way goes on with a method, not with a notice or a question. If the name is
misspelt, somebody is stuck at this step with nowhere to go.
"""
