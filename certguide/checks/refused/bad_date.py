"""这不是日历上的一天。

日期写成“年-月-日”，月和日都写两位，如 2026-08-31。
写了没有的日子，或者用了点号、斜杠，程序就算不出期限。

错：
    # bureau.yaml
    review: {written_by: authors, by: tests, on: 2026-22-11, every_days: 180}
对：
    # bureau.yaml
    review: {written_by: authors, by: tests, on: 2026-11-22, every_days: 180}
----
This is no day of the calendar.

A date is written as year, month and day, the last two with two digits, such as 2026-08-31. With a
day that does not exist, or with dots or slashes, no deadline can be counted.
"""
