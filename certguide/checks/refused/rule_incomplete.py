"""一条规则没有写完整。

一条规则要么写“什么情况（when）去哪里（go）”，要么只写“其余的去哪里（else）”。
少了一半，就不知道谁去，或者去哪里。

错：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}}
        - {else: choose}
      counter: bureau
对：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
----
A rule is not complete.

A rule says who (“when”) goes where (“go”), or where all others go (“else”). With half of it
missing nobody knows who is meant, or where to go.
"""
