"""一道题和一种办法同名。

go 后面写一个名字，可以是题，也可以是办法。两个同名，就分不清要去哪一个。
给题换个名字，tree 里用到它的地方也一样改。

错：
    # bureau.yaml
    start: mobility
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        options:
          window: {label: {zh: 窗口, en: The counter}}
          machine: {label: {zh: 机器, en: The machine}}
      alipay:
        ask: {zh: 常用支付宝吗？, en: Do they use Alipay?}
        why: {zh: 机器能扫支付宝。, en: The machine reads Alipay.}
        options:
          yes: {label: {zh: 常用, en: "Yes"}}
          no: {label: {zh: 不用, en: "No"}}
对：
    # bureau.yaml
    start: mobility
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        options:
          window: {label: {zh: 窗口, en: The counter}}
          machine: {label: {zh: 机器, en: The machine}}
----
A question bears the name of a method.

Behind “go” can stand a question or a method. Where both have one name, nobody knows which is meant.
Give the question another name, in the tree too.
"""
