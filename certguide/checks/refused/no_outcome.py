"""没有叫这个名字的办法或通知。

only_with 说这句话只对哪几种结果说，例子里的 outcome 说该走到哪里。
名字打错了，这句话就没有人听到，这个例子也永远对不上。

错：
    # regions/hunan.yaml
    says:
      - id: app
        at: choose.caution
        only_with: [alipey]
        text: {zh: 湖南也能用支付宝。, en: Hunan takes Alipay too.}
        sources: [S02]
对：
    # regions/hunan.yaml
    says:
      - id: app
        at: choose.caution
        only_with: [alipay]
        text: {zh: 湖南也能用支付宝。, en: Hunan takes Alipay too.}
        sources: [S02]
----
There is no method or notice of this name.

With “only_with” something is said for some outcomes only, and “outcome” is where a case ends. If
the name is misspelt, nobody hears it, and the case can never pass.
"""
