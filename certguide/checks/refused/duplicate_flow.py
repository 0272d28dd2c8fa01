"""两个文件用了同一个名字。

一个名字只能是一种办法。写到 go: bureau，程序要知道去哪一个。
多半是把一个文件复制了一份来改，忘了改 flow。给新的换个名字，文件名也一样改。

错：
    # nothing-to-do.yaml
    flow: report-death
对：
    # nothing-to-do.yaml
    flow: nothing-to-do
----
Two files bear the same name.

One name is one method: “go” must know where to go. Most often a file was copied and “flow” was not
changed. Give the new one another name, and its file too.
"""
