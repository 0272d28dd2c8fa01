"""一段数的头比尾大。

from 是从几起，to 是到几为止，两头都算在内。头比尾大，就没有一个数在里面。
多半是两个数写反了。

错：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 要等几个号？, en: How many are waiting?}
        why: {zh: 人多就用机器。, en: With many use the machine.}
        options:
          window: {label: {zh: 五个以内, en: Five at most}, from: 5, to: 0}
          machine: {label: {zh: 六个以上, en: Six or more}, from: 6}
对：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 要等几个号？, en: How many are waiting?}
        why: {zh: 人多就用机器。, en: With many use the machine.}
        options:
          window: {label: {zh: 五个以内, en: Five at most}, from: 0, to: 5}
          machine: {label: {zh: 六个以上, en: Six or more}, from: 6}
----
A band begins behind its end.

It goes from “from” to “to”, both included. If the first is larger no number lies in it. Most often
the two were exchanged.
"""
