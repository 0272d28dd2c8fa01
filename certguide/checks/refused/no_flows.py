"""文件夹里没有一个流程文件。

流程文件的名字都以 .yaml 结尾，直接放在这个文件夹里，不放在下一层。
文件夹是空的，或者给错了一层，就读不到。

怎样看到：检查一个空文件夹。

怎样改：给里面有 choose.yaml 的那个文件夹。
----
The folder holds no flow file.

Names of flow files end in “.yaml”, and they lie in the folder itself, not one level below. An
empty folder, or one level too high or too low, holds none. Name the folder with choose.yaml.
"""
