"""冒号后面是空的。

写了名称，没写内容，多半是想以后再写，或者删过了头。
来问的人会看到一片空白。写上内容；用不着的，整行删掉。

错：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en:
对：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en: Free.
----
There is nothing behind the colon.

The name stands there and its words do not: something was left for later, or too much was deleted.
People would see a blank. Write it, or delete the whole line.
"""
