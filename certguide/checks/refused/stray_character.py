"""内容以一个有别的用处的符号开头。

“@”“`”“%”，还有右括号和单独的“-”“,”，放在最前面就有别的意思。
要让它是句子的一部分，给整句加上半角双引号；不要它，就删掉。

错：
    # bureau.yaml
    costs:
      zh: @不收钱。
      en: Free.
对：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en: Free.
----
What is said begins with a sign that has another use.

At the beginning, signs such as “@”, “`” or a closing bracket mean something else. If it is
part of the sentence, put the whole sentence in double quotation marks; if not, delete it.
"""
