"""内容以感叹号“!”开头，成了标签。

半角的“!”放在最前面，是告诉程序这是哪一类东西。流程文件用不着它。
想加强语气的，感叹号放到句子末尾，用全角“！”。

错：
    # bureau.yaml
    costs:
      zh: !注意 不收钱。
      en: Free.
对：
    # bureau.yaml
    costs:
      zh: 注意，不收钱！
      en: Free.
----
What is said begins with an exclamation mark and becomes a tag.

At the beginning it tells a program what kind of thing follows. Flow files have no use for it. An
exclamation mark belongs at the end of the sentence.
"""
