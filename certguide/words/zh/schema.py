"""What the schema says in Chinese."""

from certguide.words.schema import SchemaWords
from certguide.words.zh import schema_case, schema_flow, schema_place

SCHEMA = SchemaWords(
    which="哪一种文件；不写就是全部",
    value="种类",
    needed="{key}（必写）",
    choice="{value}：",
    unknown="没有 {name} 这种文件。{nearest}有这些：{known}。",
    title="certguide 的流程文件",
    kind="这是哪一种文件。",
    kinds={
        "chooser": "选办法的流程",
        "method": "一种认证办法",
        "notice": "一种告知",
        "sources": "出处清单",
        "region": "一个地方的规矩",
        "cases": "一些例子：这样答，该得出什么",
    },
    records={**schema_flow.RECORDS, **schema_place.RECORDS, **schema_case.RECORDS},
    fields={**schema_flow.FIELDS, **schema_place.FIELDS, **schema_case.FIELDS},
    entries={**schema_flow.ENTRIES, **schema_place.ENTRIES, **schema_case.ENTRIES},
    values={**schema_flow.VALUES, **schema_place.VALUES, **schema_case.VALUES},
    condition={
        "record": (
            "条件，例如 {phone: [own, helper], face: yes}：几个键都要满足，"
            "一个键里几个值满足一个就行。unsure 指不知道。"
        ),
        "all": "这几个条件都要满足。",
        "any": "这几个条件满足一个就行。",
        "not": "这个条件不满足才算。",
        "question": "左边写问题的名字，右边写一个选项，或几个选项里有一个就行。",
    },
    patterns={
        "text": "要写字，不能空着，也不能有看不见的字符。",
        "id": "只用小写字母、数字和短横线，例如 home-visit；不能叫 unsure、all、any、not、else。",
        "option": (
            "只用小写字母、数字和短横线，城市前面加省和斜线，例如 hubei/wuhan；"
            "不能叫 unsure、all、any、not、else。"
        ),
        "answer": "写选项的名字，例如 own 或 hubei/wuhan；不知道写 unsure。",
        "question": "写问题的名字，例如 phone。",
        "source": "写出处的编号，例如 S01。",
        "point": "写“流程.名字”，例如 choose.look-up。",
        "date": "写一个日期，例如 2026-11-22。",
        "day": "写一个日期，例如 2026-11-22；说不出哪天写 none。",
    },
)
