"""这里没有叫这个名字的项。

每个地方能写哪几项，是定好的。写错一个字母，这一项就没有人读，话也就传不出去。
报告里写着最像的名字，照它改。不是打错的，看看是不是放错了层。
花括号里的句子带半角逗号的，也会这样：整句加上半角双引号。

错：
    # bureau.yaml
    never_aksed: {zh: 不会要银行卡密码。, en: Nobody asks for the bank password.}
对：
    # bureau.yaml
    never_asked: {zh: 不会要银行卡密码。, en: Nobody asks for the bank password.}
----
There is nothing of this name here.

What can stand in each place is fixed. With one wrong letter a line is read by nobody, and its words
reach nobody. The report names the nearest; if it is no slip, the line may be a level too deep. A
comma in a sentence inside brackets looks like this too: put the sentence in double quotation
marks.
"""
