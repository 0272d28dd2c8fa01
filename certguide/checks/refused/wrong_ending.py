"""文件名不是以 .yaml 结尾。

只有 .yaml 结尾的文件会被读到。别的结尾，程序只好当它不在。
您写的办法就一直没有人看到，自己也不知道为什么。

怎样看到：把 bureau.yaml 复制一份，叫 bank.yml，再检查一遍。

怎样改：把结尾改成 .yaml。不想要的文件，移到别的文件夹。
----
The name of a file does not end in “.yaml”.

Only files ending in “.yaml” are read. With another ending a method would be missing and nobody
would know why. Rename the file, or move it out of the folder.
"""
