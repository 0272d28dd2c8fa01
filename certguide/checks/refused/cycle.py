"""问来问去，绕回了原处。

几道题互相指来指去，老人就永远问不完。
报告里写着绕的这一圈。每走一步都要更近一点：改掉其中一个去处。

错：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: mobility
对：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
----
The questions lead back to where they began.

Where questions point at each other nobody ever arrives. The report shows the round. Every step has
to lead on: change one of the places to go to.
"""
