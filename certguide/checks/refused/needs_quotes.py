"""这里要的是文字，写的看起来却是数字或真假。

没有引号的 12、true、false，会被当成数字或真假。
它若是一句话、一个编号，就加上半角引号。版本号、只有数字的选项常常这样。

错：
    # choose.yaml
    version: 1
对：
    # choose.yaml
    version: "1"
----
Text is wanted, and this looks like a number or a truth value.

Without quotation marks 12, true and false are no text. If it is a name or a sentence, put it in
straight quotation marks. Versions and options made of digits often need them.
"""
