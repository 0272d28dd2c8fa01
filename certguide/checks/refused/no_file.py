"""要检查的文件不存在。

名字打错了，或者文件已经改了名、移走了。

怎样看到：检查一个没有的文件，如 certguide check flows/bereau.yaml。

怎样改：照文件夹里的名字写，一个字母也不差。
----
The file to check does not exist.

Its name is misspelt, or it was renamed or moved. Write the name as the folder shows it.
"""
