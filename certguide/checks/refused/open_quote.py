"""引号开了头，没有收尾。

半角引号要成对。少了后一个，后面的行全被当成这句话，直到文件末尾。
在句子末尾补上同样的引号；句子里没有冒号的，两个引号都可以不要。

错：
    # bureau.yaml
    costs:
      zh: "不收钱。
      en: Free.
对：
    # bureau.yaml
    costs:
      zh: "不收钱。"
      en: Free.
----
A quotation mark is opened and never closed.

Straight quotation marks come in pairs. Without the second one, all that follows is taken for the
sentence, down to the end of the file. Add it at the end of the sentence, or leave both out.
"""
