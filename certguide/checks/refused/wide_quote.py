"""名称或编号加了中文引号。

名称和编号不用加引号。要加，也只能加半角的直引号。
中文引号“”算名称的一部分，名称就变成了另一个。
句子里引屏幕上的字，照样用中文引号。

错：
    # bureau.yaml
    costs:
      “zh”: 不收钱。
      en: Free.
对：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en: Free.
----
A name stands in Chinese quotation marks.

Names need no quotation marks, and if any, the straight ones. Chinese marks count as part of the
name, which becomes another one. Inside a sentence they are right around words on the screen.
"""
