"""引号里面是空的。

一对空引号，里面没有字，念出来是一片空白。
写上要说的话；用不着的，整项删掉。

错：
    # bureau.yaml
    costs: {zh: "", en: Free.}
对：
    # bureau.yaml
    costs: {zh: 不收钱。, en: Free.}
----
There is nothing between the quotation marks.

Read aloud it is silence. Write what should be said, or delete the line.
"""
