"""各地不能关掉这种办法。

关得掉的，只有网上的办法（写了 entry 的）。
窗口、上门这样有人帮的办法，到哪里都要留着，老人才总有一条路。
真办不了的，在那一步的话里说清去哪里办。

错：
    # regions/hunan.yaml
    closes:
      - id: no-window
        methods: [bureau]
        when: {payment: suspended}
        text: {zh: 窗口不办恢复, en: The counter does not resume payments}
        otherwise: {zh: 没停的可以去, en: Those still paid may go}
        sources: [S02]
对：
    # regions/hunan.yaml
    closes:
      - id: no-phone
        methods: [alipay]
        when: {payment: suspended}
        text: {zh: 停了的先去窗口, en: Stopped payments go to the counter first}
        otherwise: {zh: 没停的可以用手机, en: Those still paid may use the phone}
        sources: [S02]
----
A place cannot close this method.

Only online methods (those with “entry”) can be closed. Where people help, at a counter or by a
visit, stays open everywhere, so that there is always a way. If it cannot be done there, say in
the step where to go.
"""
