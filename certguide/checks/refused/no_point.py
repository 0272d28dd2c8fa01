"""全国流程里，没有这个可以改的地方。

各地只能改全国流程标了 open 的地方，写成“文件名.编号”，如 choose.look-up。
这样，各地改得了自己的话，动不了全国的规矩。
名字没写错的，先在全国流程那一处标上 open: true。

错：
    # regions/hunan.yaml
    says:
      - id: app
        at: choose.lookup
        text: {zh: 先在当地软件里查。, en: Look in the local app first.}
        sources: [S02]
对：
    # regions/hunan.yaml
    says:
      - id: app
        at: choose.look-up
        text: {zh: 先在当地软件里查。, en: Look in the local app first.}
        sources: [S02]
----
The national flows have no such place to change.

A region changes only what the national flows mark as open, written as file and id, such as
choose.look-up. So it can say its own words and cannot touch the rules of the country. If the name
is right, mark the place as open in the national flow first.
"""
