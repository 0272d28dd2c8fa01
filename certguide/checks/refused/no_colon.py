"""这一行只有名称，没有冒号。

每一行都是“名称: 内容”。少了冒号，程序不知道哪里是名称，哪里是内容。
冒号用半角，后面空一格。

错：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en
对：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en: Free.
----
A line has a name and no colon.

Each line is a name, a colon, a space and what it says. Without the colon nobody can tell the name
from the rest.
"""
