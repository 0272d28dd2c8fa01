"""文件太大，不像流程文件。

一种办法写满了，也不过几百行。这么大的，多半是放错了文件，或者粘贴重复了许多遍。
读它会很慢，所以干脆不读。

怎样看到：把一段录像改名为 bank.yaml 放进来，再检查一遍。

怎样改：看看是不是放错了文件；真有这么多话的，一种办法写一个文件。
----
The file is too large for a flow.

A method with everything in it has a few hundred lines. So large a file was put here by mistake,
or was pasted many times over. It is not read at all. Keep one method to a file.
"""
