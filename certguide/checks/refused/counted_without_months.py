"""counted 只能和 months 一起写。

counted 说的是“几个月”算到哪一天为止。
按天数、按自然年算的，终点已经定了，用不着它。删掉 counted，或者把周期改成 months。

错：
    # regions/hunan.yaml
    cycles:
      - id: yearly
        every: {days: 365}
        counted: month-end
        text: {zh: 湖南一年一次。, en: In Hunan once a year.}
        sources: [S01]
对：
    # regions/hunan.yaml
    cycles:
      - id: yearly
        every: {months: 12}
        counted: month-end
        text: {zh: 湖南一年一次。, en: In Hunan once a year.}
        sources: [S01]
----
Only a cycle of months can have “counted”.

It says on which day so many months end. Days and calendar years have their end already. Delete
“counted”, or write the cycle in months.
"""
