"""冒号前面没有名称。

冒号前面空着，或者只有一对空引号，就不知道这句话是什么。
写上名称；不要这一行的，整行删掉。

错：
    # bureau.yaml
    costs:
      : 不收钱。
      en: Free.
对：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en: Free.
----
There is no name in front of a colon.

Nobody can tell what the words behind it are. Write the name, or delete the whole line.
"""
