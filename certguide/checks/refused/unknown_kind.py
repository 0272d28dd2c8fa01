"""没有这一种文件。

kind 只有几种：总流程写 chooser，办法写 method，通知写 notice，出处写 sources。
一个省的规矩写 region，放在 regions 文件夹；例子写 cases，放在 cases 文件夹。
照抄这几个字，不用翻译成中文。

错：
    # bureau.yaml
    kind: methods
对：
    # bureau.yaml
    kind: method
----
There is no such kind of file.

The chooser is “chooser”, a method “method”, a notice “notice”, the sources “sources”. In the
folder regions it is “region”, in the folder cases “cases”. Copy the word as it is.
"""
