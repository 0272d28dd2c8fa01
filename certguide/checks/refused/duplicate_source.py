"""一个出处，别的文件里已经列了。

每个出处只列一处，日期和等级才不会对不上。
出处分几个文件写的，编号不能重复。留下一处，删掉另一处。

错：
    # local-sources.yaml
    certguide: 1
    kind: sources
    sources:
      S01:
        title: 湖北的通知
        publisher: 湖北省人社厅
        date: 2025-03
        grade: A
        checked_on: 2026-11-22
对：
    # local-sources.yaml
    certguide: 1
    kind: sources
    sources:
      S03:
        title: 湖北的通知
        publisher: 湖北省人社厅
        date: 2025-03
        grade: A
        checked_on: 2026-11-22
    # bureau.yaml
    sources: [S01, S03]
----
Another file lists this source already.

Each source is listed once, so that its date and grade agree. In several files of sources the
numbers must differ. Keep one and delete the other.
"""
