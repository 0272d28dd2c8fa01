"""要去的地方不存在。

go 和 else 后面，写一种办法、一个通知，或者这里的一道题。名字差一个字母，走到这里就断了路。
报告里写着最像的名字。是新办法的，先给它写一个文件。

错：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: chose}
      counter: bureau
对：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
----
The place to go to does not exist.

Behind “go” and “else” stands a method, a notice or a question of this flow. With one wrong letter
the way ends here. The report names the nearest. A new method needs its file first.
"""
