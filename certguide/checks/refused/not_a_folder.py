"""给的是一个文件，不是文件夹。

流程是一整套文件：总流程、各种办法、出处。单独一个文件，走不成一条路。
所以要给放着它们的文件夹。

怎样看到：把一个文件当文件夹用，如 certguide guide --flows flows/bureau.yaml。

怎样改：写文件夹的名字，如 certguide guide --flows flows。
----
A file is given where a folder is wanted.

Flows are a set of files: the chooser, the methods, the sources. One file alone leads nowhere, so
name the folder in which they lie.
"""
