"""every 里要正好写一种周期。

几个月一次、几天一次、每月几号前、每个自然年、不用认证，只能选一种。
写了两种，不知道按哪种算；一种也没写，就没法算。

错：
    # regions/hunan.yaml
    cycles:
      - id: yearly
        every: {months: 12, natural_year: true}
        text: {zh: 湖南一年一次。, en: In Hunan once a year.}
        sources: [S01]
对：
    # regions/hunan.yaml
    cycles:
      - id: yearly
        every: {months: 12}
        text: {zh: 湖南一年一次。, en: In Hunan once a year.}
        sources: [S01]
----
Exactly one cycle has to stand under “every”.

Every so many months, every so many days, by a day of each month, once in a calendar year, or never:
with two nobody knows which counts, with none nothing can be counted.
"""
