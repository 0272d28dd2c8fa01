"""What the schema says in English about the keys of the files of cases."""

RECORDS = {
    "CaseList": "Cases: these answers, and what must come of them.",
    "Case": "A case.",
    "DueWanted": "What must be said of the next certification; the rest may be anything.",
}

FIELDS = {
    "CaseList.certguide": "The version of the format: 1.",
    "CaseList.cases": "The cases, one after the other.",
    "Case.name": "A name for the case, used once; not a person's.",
    "Case.from": "What it was worked out from. Work it out, do not copy what the program says.",
    "Case.as_of": "The day it is asked on, such as 2026-11-25.",
    "Case.answers": "The answers, such as {who: self, phone: none}; unsure for not known.",
    "Case.outcome": "The method or notice that must come of them.",
    "Case.flow": "The flow to begin with; the choosing one, if left out.",
    "Case.due": "What must be said of the next certification.",
    "Case.must_say": "What the result has to say.",
    "Case.must_not_say": "What the result must not say.",
    "Case.fallbacks": "The methods to go on with, all of them in order; [] for none.",
    "Case.ways": "The ways that only the place has, all of them in order; [] for none.",
    "Case.onward": "Where the failures of steps lead, in order, such as {search: [bureau, none]}.",
    "Case.steps": "All steps by name, in order; a step of another way is way.step.",
    "Case.bring": "Everything to have ready.",
    "Case.reasons": "How the conditions of the result stand.",
    "Case.methods": "How the methods stand.",
    "DueWanted.cycle": "How often, such as {months: 12}.",
    "DueWanted.deadline": "The last day, such as 2026-08-31; none where there must be none.",
    "DueWanted.advised_by": "The day to have it done by; none where there must be none.",
    "DueWanted.known": "true: the place's cycle is known. false: it is not, and a year is said.",
    "DueWanted.passed": "true: the day has passed.",
    "DueWanted.urgent": "true: the day is near.",
}

ENTRIES = {
    "Case.answers": "The name of a question, and an option of it or a date; unsure for not known.",
    "Case.onward": "A step, and for each of its failures the method to go on with, or none.",
    "Case.bring": "A thing: needed, or useful.",
    "Case.reasons": "How this condition stands.",
    "Case.methods": "How this method stands.",
}

VALUES = {
    "Case.bring": {"must": "needed", "may": "useful"},
    "Case.reasons": {"met": "met", "unmet": "not met", "unknown": "not known"},
    "Case.methods": {"met": "fits", "unmet": "does not fit", "unknown": "not known"},
}
