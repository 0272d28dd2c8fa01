"""要检查的文件夹不存在。

多半是路径打错了一个字，或者这个文件夹在别处。
没有文件夹，就没有东西可查。

怎样看到：检查一个没有的文件夹，如 certguide check flowz。

怎样改：在文件管理器里找到它，把路径照抄下来，再检查一遍。
----
The folder to check does not exist.

Most often one letter of the path is wrong, or the folder lies elsewhere. Without it there is
nothing to check. Find it in the file manager and copy its path.
"""
