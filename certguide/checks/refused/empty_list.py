"""这里是空的，至少要有一项。

一对空括号，就是一样也没有。在这里，一样也没有就没有意思：没有步骤的办法，没有人会办。
写上至少一项；整段用不着的，连名称一起删掉。

错：
    # bureau.yaml
    steps: []
对：
    # bureau.yaml
    steps:
      - {id: go, do: {zh: 带身份证去窗口。, en: Take the ID card to the counter.}, sources: [S01]}
----
Here is nothing, and there has to be something.

Empty brackets hold nothing, and here that has no meaning: nobody can follow a method without steps.
Write at least one, or delete it together with its name.
"""
