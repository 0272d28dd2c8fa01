"""文件里什么也没有写。

也许是新建了文件，还没写就存了；也许只剩下“#”开头的说明。
空文件没有用处，还会让人以为有这种办法。写上内容，或者删掉文件。

错：
    # bank.yaml
    # 银行的办法，以后再写
对：
    # bureau.yaml
    # 银行的办法，写好了再加进来
    costs: {zh: 不收钱。, en: Free.}
----
The file says nothing.

It was stored before anything was written, or only comments (lines with “#”) are left. An empty
file helps nobody and looks like a method that exists. Write it, or delete it.
"""
