"""问日期的题，条件里写了一个日子。

日期有无数个，条件没法一天一天比。对这样的题，条件里只能写 unsure，意思是“不知道是哪天”。
要按时间长短分开说的，加一道题来问，如“停了几个月了”。

错：
    # alipay.yaml
    warnings:
      - id: long-ago
        when: {last: 2025-01-01}
        text: {zh: 有一年多了，早点办。, en: It is long ago.}
        sources: [S01]
对：
    # alipay.yaml
    warnings:
      - id: long-ago
        when: {last: unsure}
        text: {zh: 记不得的，早点办。, en: Do it soon if you cannot tell.}
        sources: [S01]
----
A condition compares a date with a day.

There are too many days to compare. Of a question about a date a condition can only ask whether it
is “unsure”. To tell long from short, ask another question, such as how many months.
"""
