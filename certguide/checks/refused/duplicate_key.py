"""同一个名称在同一层写了两次。

程序只能留一个，另一个的话就悄悄丢了。
多半是复制以后忘了改名，或者改了一处忘了另一处。
看看两处哪一处是要的，删掉另一处。

错：
    # bureau.yaml
    costs: {zh: 不收钱。, en: Free.}
    costs: {zh: 一分钱也不收。, en: Free.}
对：
    # bureau.yaml
    costs: {zh: 一分钱也不收。, en: Free.}
----
The same name stands twice at one level.

Only one could be kept, and the other would be lost without a word. Most often a line was copied and
not renamed. Keep the one that is meant and delete the other.
"""
