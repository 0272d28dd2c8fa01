"""没有编号是这个的出处。

每句话都要说得出来自哪里。编号要和出处文件（sources.yaml）里的一样。
新的出处，先在那里写好标题、日期和等级，再来这里用。

错：
    # bureau.yaml
    sources: [S10]
对：
    # bureau.yaml
    sources: [S01]
----
There is no source of this number.

Whatever is said has a source, by its number in the file of sources (sources.yaml). Enter a new
source there first, with title, date and grade.
"""
