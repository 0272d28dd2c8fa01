"""要问的题，没写问完以后去哪里。

go 指向一道题，这个文件的 tree 里就要有这道题的一行，写明问完去哪里。
不然问到这里就停住了。在 tree 里加上那一行。

错：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
对：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
----
A question is to be asked, and where to go after it is not said.

If “go” names a question, the tree of this file needs a line for it, or everything stops there. Add
the line, with where to go.
"""
