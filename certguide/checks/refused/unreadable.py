"""文件或文件夹打不开。

这台电脑不让您读它，或者它指向的地方已经没有了。
里面写的是什么，也就没法检查。

怎样看到：去掉一个流程文件的读取权限，再检查一遍。

怎样改：请管电脑的人给您读取的权限；指向别处的，看看那里还在不在。
----
A file or folder cannot be opened.

This computer does not let you read it, or it points to something that is gone, so what it says
cannot be checked. Ask for permission to read it, or put the file itself there.
"""
