"""规则里没有 else，有人会没有路走。

前面的条件都不合的人，还有答“不清楚”的人，也要有地方去。
在最后加一条 else，最好通到有人帮忙的地方。

错：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {when: {mobility: homebound}, go: choose}
      counter: bureau
对：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
----
The rules have no “else”, and somebody could be left without a way.

Whoever fits none of the conditions, and whoever is unsure, has to go somewhere too. End with an
“else”, best to where people help.
"""
