"""用了“<<”，想把别处的内容并进来。

流程文件里不能合并。并进来的东西看不见，改了一处，别处也跟着变。
要什么，就在这里照写一遍。

错：
    # bureau.yaml
    costs:
      <<: 和支付宝一样
      zh: 不收钱。
      en: Free.
对：
    # bureau.yaml
    costs:
      zh: 不收钱。
      en: Free.
----
With “<<” something from elsewhere would be merged in.

Flow files do not merge. What is merged in cannot be seen, and it changes whenever the other place
does. Write here what is meant.
"""
