"""文件夹里没有总流程，不知道从哪里问起。

总流程写着先问什么、再问什么、走到哪种办法。没有它，再多的办法也没有人走得到。

怎样看到：把 choose.yaml 移走，再检查一遍。

怎样改：放回 choose.yaml，或写一个 kind: chooser 的文件。
----
The folder has no chooser, so nobody knows where to begin.

The chooser says what is asked, in which order, and which method it leads to. Without it no method
is ever reached. Put choose.yaml back, or write a file of the kind “chooser”.
"""
