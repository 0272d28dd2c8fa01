from certguide.present.telling import command, told
from certguide.words import words
from core.sample import library

ANSWERS = (("who", "self"), ("phone", "unsure"), ("last", "2026-01-01"))


def test_a_situation_is_told_with_labels_doubts_and_days():
    said = told(library().questions, ANSWERS, "zh", words("zh").fault)
    assert said == "ask：me；ask：不清楚；when：2026-01-01"
    said = told(library().questions, ANSWERS, "en", words("en").fault)
    assert said == "ASK: ME; ASK: not sure; WHEN: 2026-01-01"


def test_the_command_names_a_flow_that_is_not_the_chooser():
    flags = "--who self --phone unsure --last 2026-01-01"
    assert command(library(), "choose", ANSWERS) == f"certguide guide {flags}"
    assert command(library(), "online", ANSWERS) == f"certguide guide online {flags}"
