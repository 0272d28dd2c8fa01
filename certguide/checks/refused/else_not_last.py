"""else 后面还有规则，永远轮不到。

规则从上往下看，第一条合的就走。else 谁都合，写在它后面的就没有人看。
把 else 移到最后。

错：
    # bureau.yaml
    tree:
      mobility:
        - {else: choose}
        - {when: {mobility: [can-go, unsure]}, go: counter}
      counter: bureau
对：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
----
There are rules behind “else”, which are never reached.

Rules are read from the top, and the first that fits is taken. An “else” fits everybody, so nobody
reads on. Move it to the end.
"""
