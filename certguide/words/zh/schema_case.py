"""What the schema says in Chinese about the keys of the files of cases."""

RECORDS = {
    "CaseList": "一些例子：这样答，该得出什么。",
    "Case": "一个例子。",
    "DueWanted": "下一次什么时候认证，该怎么说。没写的不管。",
}

FIELDS = {
    "CaseList.certguide": "格式的版本，写 1。",
    "CaseList.cases": "例子，一个一个写。",
    "Case.name": "给例子起个名字，不能重复。不写人的姓名。",
    "Case.from": "按哪份依据推出来的。照着依据推，不要照着程序抄。",
    "Case.as_of": "算作哪一天，例如 2026-11-25。",
    "Case.answers": "这个人怎么答，例如 {who: self, phone: none}。不知道写 unsure。",
    "Case.outcome": "该得出哪种办法或告知。",
    "Case.flow": "从哪份流程问起。不写就从头问。",
    "Case.due": "下一次什么时候认证，该怎么说。",
    "Case.must_say": "结果里一定要有的话。",
    "Case.must_not_say": "结果里不能有的话。",
    "Case.fallbacks": "办不成时改用的办法，按先后全写上。一种都没有就写 []。",
    "Case.ways": "当地才有的办法，按先后全写上。一种都没有就写 []。",
    "Case.onward": "各步办不成时，依次改用哪种办法，例如 {search: [bureau, none]}。",
    "Case.steps": "全部步骤的名字，按先后。当地才有的办法写“办法.步骤”。",
    "Case.bring": "要备好的全部东西。",
    "Case.reasons": "结果的条件各成立不成立。",
    "Case.methods": "各种办法合不合适。",
    "DueWanted.cycle": "多久一次，例如 {months: 12}。",
    "DueWanted.deadline": "最晚哪天，例如 2026-08-31。说不出哪天写 none。",
    "DueWanted.advised_by": "最好哪天以前办好。说不出哪天写 none。",
    "DueWanted.known": "true：知道当地的周期。false：不知道，按一年说。",
    "DueWanted.passed": "true：已经过了。",
    "DueWanted.urgent": "true：快到了。",
}

ENTRIES = {
    "Case.answers": "左边写问题的名字，右边写一个选项或日期；不知道写 unsure。",
    "Case.onward": "一步一步写：每种办不成的情况改用哪种办法，没有就写 none。",
    "Case.bring": "一样东西：必带还是可带。",
    "Case.reasons": "这个条件成立不成立。",
    "Case.methods": "这种办法合不合适。",
}

VALUES = {
    "Case.bring": {"must": "必带", "may": "可带"},
    "Case.reasons": {"met": "满足", "unmet": "不满足", "unknown": "还不知道"},
    "Case.methods": {"met": "合适", "unmet": "不合适", "unknown": "还不知道"},
}
