"""写给人看的号码，不是公开的官方号码。

老人会照着打。座机会换，骗子也会留号码，所以只写12333、110 和 96110。
当地的电话，写“拨发放地的区号+12333问”。账号、微信号一律不写。

错：
    # home-visit.yaml
    takes: {zh: 打027-85551234问。, en: Call and ask.}
对：
    # home-visit.yaml
    takes: {zh: 拨区号+12333问。, en: Call area code + 12333.}
----
A number that people are told is no public official number.

People will call it. Numbers change, and swindlers leave numbers too, so only 12333, 110 and 96110
are told. For a local office write area code + 12333. Accounts and chat names are never told.
"""
