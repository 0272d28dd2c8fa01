"""文件里有一个看不见的控制符号。

它不是字，也不是空格，屏幕上看不见。多半是从网页、表格或扫描件里复制来的。
读到它，后面的内容就可能乱。

怎样看到：从扫描的文件里复制一段字，连同隐藏的符号粘贴进来。

怎样改：把光标放到报告里说的那一列，往前删一格，再重新打那几个字。
----
There is an invisible control character in the file.

It is neither a letter nor a space, and no screen shows it. Most come with text that was copied
from a web page, a table or a scan. Put the cursor at the reported column, delete one character
and type the words again.
"""
