"""What the schema says in English about the keys of the files of places."""

from certguide.words.en.schema_flow import ID, SOURCES, VALID, WHEN

AT = "The point of the national flows, as flow.name, such as choose.look-up. It must be open."

RECORDS = {
    "Region": "The rules of a province: only what differs from the country's.",
    "City": "The rules of a city; at the same point it is heard before its province.",
    "Cycle": "How often to certify: one of these.",
    "CycleRule": "A cycle, and for whom it holds.",
    "LocalStatement": "What the place says at a point of the national flows.",
    "LocalStep": "A step of the national flows in local words.",
    "LocalItem": "A thing to bring, where the place wants another.",
    "Closing": "Methods that cannot be used here.",
    "Route": "A way that only this place has.",
}

FIELDS = {
    "Region.certguide": "The version of the format: 1.",
    "Region.region": "The name of the place: that of the file, and an option in choose.yaml.",
    "Region.review": "Who checked it, when, and for how many days that holds.",
    "Region.cities": "Cities whose rules differ, each under what stands after the slash: wuhan.",
    "City.unconfirmed": "Said where nothing reliable was found.",
    "City.cycles": "How often to certify. Several entries for several people; the first fits.",
    "City.says": "What the place says.",
    "City.steps": "Steps in local words.",
    "City.papers": "Things to bring that differ here.",
    "City.closes": "Methods that cannot be used here.",
    "City.routes": "Ways that only this place has.",
    "Cycle.months": "After so many months.",
    "Cycle.days": "After so many days.",
    "Cycle.monthly_by_day": "Each month by this day.",
    "Cycle.natural_year": "true: once in each calendar year.",
    "Cycle.none": "true: no cycle is set.",
    "CycleRule.id": ID,
    "CycleRule.every": "How often, such as {months: 12} or {days: 180}.",
    "CycleRule.text": "How people are told.",
    "CycleRule.sources": SOURCES,
    "CycleRule.when": "For whom, such as {benefit: survivor}; for all, if left out.",
    "CycleRule.counted": "How months are counted to the last day. With months only.",
    "CycleRule.confirmed": "false: it is only believed to be counted so.",
    "CycleRule.since": "From which day, such as 2026-01-20.",
    "CycleRule.until": "Until which day; leave it out while it holds.",
    "CycleRule.valid_days": VALID,
    "LocalStatement.at": AT,
    "LocalStep.at": AT,
    "LocalItem.at": AT,
    "Closing.id": ID,
    "Closing.methods": "Which methods cannot be used: only those that have an entry.",
    "Closing.text": "Why not.",
    "Closing.otherwise": "Said where the condition is not met or not known.",
    "Closing.sources": SOURCES,
    "Closing.when": WHEN,
    "Closing.valid_days": VALID,
    "Route.id": ID,
    "Route.title": "The title.",
    "Route.summary": "For whom and what it is, in a sentence or two.",
    "Route.steps": "What to do, step by step.",
    "Route.sources": SOURCES,
    "Route.when": WHEN,
    "Route.checklist": "What to bring and have ready.",
    "Route.valid_days": VALID,
}

VALUES = {
    "CycleRule.counted": {
        "day-before": "the day before the same day",
        "same-day": "the same day",
        "month-end": "the end of that month",
        "month-before-end": "the end of the month before",
    },
}

ENTRIES = {"Region.cities": "The rules of a city: only what differs from the province's."}
