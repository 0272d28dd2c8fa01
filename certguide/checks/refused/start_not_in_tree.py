"""start 写的题，tree 里没有。

从哪里开始问，tree 里就要有那一行，写明问完去哪里。
名字打错了，或者改了 tree 忘了改 start，就一题也问不了。

错：
    # bureau.yaml
    start: mobilty
对：
    # bureau.yaml
    start: mobility
----
The question in “start” is not in the tree.

Where the asking starts, the tree needs a line that says where to go next. If the name is misspelt,
or the tree was changed and “start” was not, nothing can be asked.
"""
