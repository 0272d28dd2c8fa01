"""一个文件里的错误太多，没有全列出来。

错误上百处，多半是同一个毛病写了许多遍，或者这根本不是流程文件。
前面的改好了，后面的常常跟着就没有了。

怎样看到：把 choose.yaml 里的 zh 全换成 cn，再检查一遍。

怎样改：先改列出来的，用编辑器的“全部替换”最快，再检查一遍。
----
One file has more faults than are listed.

With a hundred faults, most are one slip a hundred times over, or the file is no flow at all. Mend
those that are listed, best with “replace all”, and check again: often the rest is gone too.
"""
