"""写了各地的规矩，却没说哪道题问的是地方。

regions 里的规矩，要知道养老金是哪里发的才用得上。
总流程的 place 就写那道题的名字。没有它，各地的规矩一条也用不上。

怎样看到：删掉 choose.yaml 里 place 那一行，再检查一遍。

怎样改：加回 place 那一行，写上那道题的名字，如 place: region。
----
There are rules of places, and no question is said to ask for the place.

Rules in the folder regions need the place that pays the pension. The chooser's “place” is the name
of the question that asks for it. Without it none of those rules is ever used.
"""
