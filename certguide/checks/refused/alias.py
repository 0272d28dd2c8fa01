"""内容以“*”开头，成了引用。

“*”和后面的字连在一起，是说“这里和某处一样”。
流程文件不这样用：要重复的话，照写一遍，看的人才不用来回找。
想用星号强调的，去掉星号；真要星号的，整句加上半角双引号。

错：
    # bureau.yaml
    costs:
      zh: *不收钱
      en: Free.
对：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en: Free.
----
What is said begins with “*” and becomes a reference.

A reference says “the same as elsewhere”. Flow files do not have them: write it again, so
that nobody has to search. Stars for emphasis have to go, or stand in double quotation marks.
"""
