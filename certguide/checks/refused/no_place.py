"""没有叫这个名字的地方。

地方的名字，要和总流程那道“哪里发的”的选项一样：省写拼音，市写“省/市”。
新的地方，先在 choose.yaml 那道题里加上选项，再写它的规矩。

错：
    # regions/hubei.yaml
    cities:
      yichang:
        cycles:
          - id: yearly
            every: {natural_year: true}
            text: {zh: 宜昌每年一次。, en: In Yichang once each year.}
            sources: [S01]
对：
    # regions/hubei.yaml
    cities:
      wuhan:
        cycles:
          - id: yearly
            every: {natural_year: true}
            text: {zh: 武汉每年一次。, en: In Wuhan once each year.}
            sources: [S01]
----
There is no place of this name.

Places are the options of the chooser's question about the place that pays: a province in pinyin, a
city behind a slash. Add a new place to that question first.
"""
