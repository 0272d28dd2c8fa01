"""行首用了制表键（Tab），没有用空格。

行首的空格说明谁属于谁。一个制表符算几格，各个编辑器不一样，程序就分不清层次。
改成空格，每深一层多两个。编辑器里常有“用空格代替 Tab”的设置，打开它就不会再犯。

怎样看到：把一行开头的空格换成按一下 Tab 键，再检查一遍。

怎样改：删掉行首的空白，重新打空格。
----
A line begins with a tab instead of spaces.

The spaces at the beginning say what belongs to what. How wide a tab is differs by editor, so the
levels cannot be told. Use two more spaces for each level, and let your editor write spaces for
the tab key.
"""
