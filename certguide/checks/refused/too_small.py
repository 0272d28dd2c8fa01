"""这个数太小了。

每多少天查一次，最少是 1。写 0 或负数，就永远算不出下一次。
表示第几天、几个月的，也都从 1 数起。

错：
    # bureau.yaml
    review: {written_by: authors, by: tests, on: 2026-11-22, every_days: 0}
对：
    # bureau.yaml
    review: {written_by: authors, by: tests, on: 2026-11-22, every_days: 180}
----
The number is too small.

A number of days or months is at least 1. With 0 no next time can be counted.
"""
