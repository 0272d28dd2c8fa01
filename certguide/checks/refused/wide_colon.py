"""名称后面用了全角冒号“：”。

中文输入法打出的冒号是全角的。程序只认半角的“:”，后面还要空一格。
句子里面的冒号照样用全角，不用改。

错：
    # bureau.yaml
    costs：{zh: 不收钱。, en: Free.}
对：
    # bureau.yaml
    costs: {zh: 不收钱。, en: Free.}
----
A name is followed by a full-width colon (：).

A Chinese input method types it. Between a name and what it says there must be a common colon and
a space. Inside a Chinese sentence the full-width one is right.
"""
