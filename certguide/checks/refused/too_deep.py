"""括号一层套一层，套得太深。

流程里最深的地方，也不过十来层。再深就没有人看得懂，多半是括号打多了，或者文件坏了。

怎样看到：在一个条件里连着打一百个“[”，再检查一遍。

怎样改：数一数括号，去掉多余的；条件太复杂的，加一道题来问。
----
Brackets are nested too deep.

The deepest parts of a flow have a dozen levels. Nobody can follow more; most often there are
brackets too many, or the file is damaged. Remove them, or add a question for a condition that is
too complicated.
"""
