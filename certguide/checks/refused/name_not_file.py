"""流程的名字和文件名不一样。

bureau.yaml 里的 flow 就写 bureau。两处一样，才能一眼找到文件。
多半是复制了别的文件，忘了改其中一处。

错：
    # bureau.yaml
    flow: buero
对：
    # bureau.yaml
    flow: bureau
----
A flow and its file have different names.

In bureau.yaml “flow” is “bureau”, so that the file is found at a glance. Most often another file
was copied and one of the two was not changed.
"""
