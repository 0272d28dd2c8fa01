"""What the schema says in Chinese about the keys of the files of places."""

from certguide.words.zh.schema_flow import ID, SOURCES, VALID, WHEN

AT = "换掉或添在全国流程的哪一处，写“流程.名字”，例如 choose.look-up。只能写标了 open 的地方。"

RECORDS = {
    "Region": "一个省级地方的规矩：只写和全国不一样的。",
    "City": "一个城市的规矩。和省里同一处都写了，听城市的。",
    "Cycle": "多久认证一次。下面几种写一种。",
    "CycleRule": "一条周期：什么人，多久一次。",
    "LocalStatement": "在全国流程的一处说当地的话。",
    "LocalStep": "全国流程的一步，当地换个说法。",
    "LocalItem": "全国流程要带的一样东西，当地换成别的。",
    "Closing": "当地用不了的办法。",
    "Route": "当地才有的办法。",
}

FIELDS = {
    "Region.certguide": "格式的版本，写 1。",
    "Region.region": "地方的名字，要和文件名一样，也要是 choose.yaml 里的一个选项。",
    "Region.review": "谁核对的、哪天核对的、管多少天。",
    "Region.cities": "规矩和省里不一样的城市。名字是斜线后面那一段，例如 wuhan。",
    "City.unconfirmed": "没有查到可靠说法的，在这里说明。",
    "City.cycles": "多久认证一次。什么人不一样，就写几条，第一条合适的算。",
    "City.says": "当地要说的话。",
    "City.steps": "步骤的当地说法。",
    "City.papers": "要带的东西，当地不一样的。",
    "City.closes": "当地用不了的办法。",
    "City.routes": "当地才有的办法。",
    "Cycle.months": "过几个月。",
    "Cycle.days": "过多少天。",
    "Cycle.monthly_by_day": "每月几号以前。",
    "Cycle.natural_year": "true：每个自然年一次。",
    "Cycle.none": "true：没有定周期。",
    "CycleRule.id": ID,
    "CycleRule.every": "多久一次，例如 {months: 12} 或 {days: 180}。",
    "CycleRule.text": "怎么说给人听。",
    "CycleRule.sources": SOURCES,
    "CycleRule.when": "什么人照这一条，例如 {benefit: survivor}。不写就是都照它。",
    "CycleRule.counted": "几个月怎么数到最后一天。只和 months 一起写。",
    "CycleRule.confirmed": "false：只是听说这样数，没有核实。",
    "CycleRule.since": "从哪天起这样，例如 2026-01-20。",
    "CycleRule.until": "到哪天为止。还在用的不写。",
    "CycleRule.valid_days": VALID,
    "LocalStatement.at": AT,
    "LocalStep.at": AT,
    "LocalItem.at": AT,
    "Closing.id": ID,
    "Closing.methods": "哪几种办法用不了。只能写写了 entry 的办法。",
    "Closing.text": "为什么用不了。",
    "Closing.otherwise": "条件不满足、或不知道时怎么说。",
    "Closing.sources": SOURCES,
    "Closing.when": WHEN,
    "Closing.valid_days": VALID,
    "Route.id": ID,
    "Route.title": "标题。",
    "Route.summary": "一两句话说清适合谁、怎么回事。",
    "Route.steps": "一步一步怎么办，按先后。",
    "Route.sources": SOURCES,
    "Route.when": WHEN,
    "Route.checklist": "要带的、要备好的。",
    "Route.valid_days": VALID,
}

VALUES = {
    "CycleRule.counted": {
        "day-before": "到期那天的前一天",
        "same-day": "同一天",
        "month-end": "到期那个月的月底",
        "month-before-end": "到期前一个月的月底",
    },
}

ENTRIES = {"Region.cities": "一个城市的规矩，只写和省里不一样的。"}
