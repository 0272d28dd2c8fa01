"""文件中间有一条“---”，后面成了另一份。

三个短横线是“另起一份”的意思。一个文件里只放一份流程，后面那份就读不到。
想分段的，空一行，或者写一行“#”开头的说明。

错：
    # bureau.yaml
    costs: {zh: 不收钱。, en: Free.}
    never_asked: {zh: 不会要银行卡密码。, en: Nobody asks for the bank password.}
    ---
对：
    # bureau.yaml
    costs: {zh: 不收钱。, en: Free.}
    # 以下是提醒
    never_asked: {zh: 不会要银行卡密码。, en: Nobody asks for the bank password.}
----
A line “---” begins a second document.

Three hyphens mean “here begins another one”, and a file holds one flow only, so the rest would
not be read. To separate parts, leave a line empty or write a comment with “#”.
"""
