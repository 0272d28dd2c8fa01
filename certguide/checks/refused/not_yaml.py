"""从这里起读不懂，也看不出是哪一种写法错了。

流程文件有固定的写法：名称、冒号、空格、内容。这里的符号放在了不该放的地方。
以“%”开头的行，程序当成给它自己的吩咐，就读不下去。
改的时候，对照旁边写得好的一行，看符号和空格差在哪里。

错：
    # bank.yaml
    %用银行的办法，写了一半
    certguide: 1
对：
    # bureau.yaml
    # 去社保局的办法
    costs: {zh: 不收钱。, en: Free.}
----
From here on the file cannot be read, and no common slip explains it.

Flow files have a fixed form: a name, a colon, a space, what it says. Here a sign stands where none
can. A line that begins with “%” counts as an order to the program. Compare it with a line
nearby that is right, sign by sign.
"""
