"""没有写 start，不知道先问哪一题。

有 tree 就要有 start：第一道要问的题。加一行 start 和那道题的名字。

错：
    # home-visit.yaml
    tree:
      mobility:
        - {when: {mobility: homebound}, go: stays-in}
        - {else: choose}
      stays-in: home-visit
对：
    # home-visit.yaml
    start: mobility
    tree:
      mobility:
        - {when: {mobility: homebound}, go: stays-in}
        - {else: choose}
      stays-in: home-visit
----
Without “start” nobody knows which question comes first.

A flow with a tree has a “start”: the first question to ask. Add a line with its name.
"""
