"""这个数太大了。

一个月最多三十一天，没有几百年一次的认证。大得离谱的，多半是多按了一下。
期限会算到没有人等得到的那天。看看这里要的是什么数，重新写一个。

错：
    # regions/hunan.yaml
    cycles:
      - id: monthly
        every: {monthly_by_day: 55}
        text: {zh: 湖南每月认证一次。, en: In Hunan once a month.}
        sources: [S01]
对：
    # regions/hunan.yaml
    cycles:
      - id: monthly
        every: {monthly_by_day: 5}
        text: {zh: 湖南每月认证一次。, en: In Hunan once a month.}
        sources: [S01]
----
The number is too large.

A month has 31 days at most, and nobody certifies once in centuries. Most often a key was hit
twice. See what number is wanted here and write it again.
"""
