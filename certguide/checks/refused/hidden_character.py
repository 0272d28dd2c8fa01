"""文字里有一个看不见的字符。

屏幕上看不出来，念的时候会顿一下，搜索时对不上，读屏软件也会读错。
多半是从网页、聊天记录里复制来的。

怎样看到：从网页上复制一段字，连同藏在里面的“零宽空格”粘贴进来。

怎样改：光标放到报告里说的地方，把前后几个字删掉，自己重新打一遍。
----
There is an invisible character in a text.

No screen shows it, but a search misses the word and a screen reader stumbles. Most come from web
pages and chats. Go to the reported place, delete a few characters around it and type them again.
"""
