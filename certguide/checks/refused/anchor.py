"""内容以“&”开头，成了锚点。

“&”和后面的字连在一起，是给一段内容起名字，好在别处再用。
流程文件不这样用：每一处写什么，看这一处就要明白。
删掉它；句子真要以“&”开头的，整句加上半角双引号。

错：
    # bureau.yaml
    costs: &free {zh: 不收钱。, en: Free.}
对：
    # bureau.yaml
    costs: {zh: 不收钱。, en: Free.}
----
What is said begins with “&” and becomes an anchor.

Such an anchor names a part so that it can be used elsewhere. Flow files do not have them: what
stands somewhere can be read there. Delete it, or put the sentence in double quotation marks.
"""
