"""两种办法排在同一位。

rank 说哪种办法更省事：数小的先推荐。两种一样，程序就不知道该先说哪一种。
换一个没有用过的数；要插在中间的，把后面的都往后挪。

错：
    # home-visit.yaml
    rank: 2
对：
    # home-visit.yaml
    rank: 3
----
Two methods have the same rank.

The lower rank is advised first. With equal ranks nobody knows which that is. Take a number that is
free, or move those behind it.
"""
