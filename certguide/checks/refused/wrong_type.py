"""这里要的是另一种写法。

有的地方要一句话，有的要一列东西，有的要整数，有的要“zh”和“en”两样。
写成了别的样子，程序就不知道怎么用它。照着别的文件里同样的地方改。

错：
    # bureau.yaml
    costs: 不收钱。
对：
    # bureau.yaml
    costs: {zh: 不收钱。, en: Free.}
----
Something else is wanted here.

Some places take a sentence, some several things, some a whole number, some “zh” and “en”. Written
otherwise it cannot be used. Look at the same place in another file.
"""
