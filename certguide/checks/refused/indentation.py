"""这一行没有和同一层的对齐。

同一层的行，左边要齐，一个空格也不能差。
差一格，程序就不知道它属于上面哪一行。
引号后面又接着写字的，也会这样：引号要包住整句。

错：
    # bureau.yaml
    costs:
       zh: 不收钱。
      en: Free.
对：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en: Free.
----
The line is not aligned with the others of its level.

Lines of one level begin at the same column. One space more or less, and nobody can tell to what it
belongs. Words behind a closing quotation mark look the same: let it enclose the whole sentence.
"""
