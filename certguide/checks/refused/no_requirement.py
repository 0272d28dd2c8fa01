"""没有叫这个名字的共同条件。

几种办法共用的条件，写在 choose.yaml 的 requirements 里，别处写它的名字。
名字打错了，这种办法就少了一个条件。

错：
    # report-death.yaml
    requires: [decesed]
对：
    # report-death.yaml
    requires:
      - id: deceased
        when: {life: deceased}
        met: {zh: 老人已经去世, en: The pensioner has died}
        unmet: {zh: 老人健在, en: The pensioner is living}
        unknown: {zh: 还不知道老人怎么样, en: Not known yet}
        sources: [S01]
----
There is no shared requirement of this name.

What several methods require stands in choose.yaml under “requirements”, and is named elsewhere. If
the name is misspelt the method lacks a condition. One of its own is written out in full.
"""
