"""写给人看的网址，不是官方的。

老人会照着点。骗子的网站，名字和官方的很像。
所以给人看的只有一个：si.12333.gov.cn。别的网址只作出处，写进出处文件。
软件和小程序写名字，让人自己搜。

错：
    # alipay.yaml
    needs: {zh: 打开 https://shebao-renzheng.com 办。, en: Open the site.}
对：
    # alipay.yaml
    needs: {zh: 打开 si.12333.gov.cn 办。, en: Open si.12333.gov.cn.}
----
An address that people are told is not official.

People will open it, and false sites have names much like the true one. So only one address is ever
told, si.12333.gov.cn. Others are sources and stand in the file of sources. Of an app give the
name, to be searched for.
"""
