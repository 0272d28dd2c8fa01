"""文件的编码不是 UTF-8。

汉字存进文件，有好几种编码。旧的记事本常存成 GBK，别的电脑上就成了乱码。
流程文件一律用 UTF-8，在哪里打开都一样。

怎样看到：用旧的记事本存成“ANSI”或 GBK，再检查一遍。

怎样改：用编辑器打开，点“另存为”，编码选 UTF-8。
----
The file is not encoded in UTF-8.

Chinese can be stored in several ways. An old editor stores GBK, which is garbled on other
computers. Flow files are always UTF-8. Open the file, choose “Save as” and UTF-8.
"""
