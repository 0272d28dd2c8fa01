"""一行里多了一个冒号，或者这一行没有对齐。

名称后面的“: ”只能有一个。句子里要是也有“冒号加空格”，程序就以为又来了一个名称。
句子里的冒号用全角“：”，或者给整句加上半角双引号。
没有多余冒号的，就和上一行对齐。

错：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en: Remember: it is free.
对：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en: "Remember: it is free."
----
There is one colon too many, or the line is not aligned.

A name is followed by one colon and a space. Where the sentence has a colon and a space too, a
second name seems to begin. Put the whole sentence in straight double quotation marks. Where
there is no second colon, align the line with the one above.
"""
