"""没有写 kind，不知道这是哪一种文件。

同样是一个文件，总流程、办法、通知和出处的写法都不一样。
程序先看 kind，才知道该有哪些内容。缺了它，别的错误也查不出来。
在文件开头加一行 kind。

错：
    # sources.yaml
    certguide: 1
    sources:
      S01:
        title: 社会保险经办条例
        publisher: 国务院
        date: 2023-08-16
        grade: A
        checked_on: 2026-11-22
      S02:
        title: 认证怎么查
        publisher: 人民日报
        date: 2024-05
        grade: B
        checked_on: 2026-11-22
对：
    # sources.yaml
    certguide: 1
    kind: sources
    sources:
      S01:
        title: 社会保险经办条例
        publisher: 国务院
        date: 2023-08-16
        grade: A
        checked_on: 2026-11-22
      S02:
        title: 认证怎么查
        publisher: 人民日报
        date: 2024-05
        grade: B
        checked_on: 2026-11-22
----
There is no “kind”, so nobody knows what the file is.

The chooser, a method, a notice and the sources are written differently, and “kind” says which
it is. Without it no other fault can be found either. Add a line with “kind” at the top.
"""
