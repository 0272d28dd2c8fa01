import json

import pytest
import vobject

from cli.support import SMALL, compare_calls


@pytest.mark.parametrize("name", ["due", "due-asked", "due-refused"])
def test_all_that_is_said_of_the_due_date(call, update_golden, name):
    compare_calls(call, name, update=update_golden)


@pytest.mark.parametrize(
    ("given", "dates"),
    [
        # Twelve months to the same day, the usual cycle and where nothing else is said.
        ("beijing employee 2026-03-15", ("2027-03-15", "2027-02-28")),
        ("xizang employee 2026-01-31", ("2027-01-31", "2026-12-31")),
        # A leap day, and a month without its last days.
        ("beijing employee 2024-02-29", ("2025-02-28", "2025-01-31")),
        ("hebei resident 2026-08-31", ("2027-02-28", "2027-01-31")),
        # To the end of the month before, to the end of the month, to the day before.
        ("chongqing resident 2026-03-15", ("2027-02-28", "2027-02-28")),
        ("guangxi employee 2026-03-15", ("2027-03-31", "2027-02-28")),
        ("neimenggu/huhehaote employee 2026-03-15", ("2027-03-14", "2027-02-28")),
        # In days, in half a year, once in each calendar year, by a day of the month.
        ("henan employee 2026-03-15", ("2027-03-15", "2027-02-28")),
        ("henan survivor 2026-08-10", ("2027-02-06", "2027-01-31")),
        ("hebei resident 2026-03-15", ("2026-09-15", "2026-08-31")),
        ("hubei/wuhan employee 2025-03-02", ("2026-12-31", "2026-11-30")),
        ("neimenggu/huhehaote survivor 2026-11-03", ("2026-12-15", "2026-12-15")),
        # Never.
        ("henan survivor-minor 2026-03-15", (None, None)),
    ],
)
def test_the_dates_are_counted_by_the_rules_of_the_place(call, given, dates):
    place, benefit, last = given.split()
    line = ("--region", place, "--benefit", benefit, "--last", last, "--as-of", "2026-11-25")
    said = call("due", "--json", *line)
    assert (said.code, said.err) == (0, "")
    due = json.loads(said.out)
    assert (due["deadline"], due["advised_by"]) == dates
    assert (due["region"], due["benefit"], due["last"]) == (place, benefit, last)
    assert due["passed"] == (dates[0] is not None and dates[0] < "2026-11-25")


def test_the_same_day_gives_the_same_again_and_today_is_the_default(call):
    line = ("due", "--region", "henan", "--benefit", "employee", "--last", "2024-01-01")
    once = call(*line, "--as-of", "2026-11-25")
    assert call(*line, "--as-of", "2026-11-25") == once
    assert call(*line, "--as-of", "2024-06-01") != once
    today = call(*line, "--json")
    assert json.loads(today.out)["passed"]


@pytest.mark.parametrize("command", ["due", "methods", "steps bureau", "checklist bureau"])
def test_the_place_is_taken_however_it_is_written(call, command):
    line = (*command.split(), "--json", "--as-of", "2026-11-25", "--region")
    for place, *written in (
        ("henan", "河南", "河南省", "Henan", "he nan", "ＨＥＮＡＮ"),
        ("hubei/wuhan", "武汉", "wuhan", "湖北省武汉市", "Wuhan, Hubei"),
        ("beijing", "bj", "北京市"),
        ("jiangsu", "苏州", "江苏苏州"),
        ("hubei", "襄阳"),
    ):
        by_id = call(*line, place)
        assert (by_id.code, by_id.err) == (0, "")
        assert [call(*line, each) for each in written] == [by_id] * len(written)


def test_what_a_conversation_asks_is_what_the_options_give(call):
    """In plain lines: the place, what its cycles depend on, and the day."""
    typed = "包头\n1\n2\n2025-12\n".encode()
    asked = call("due", "--plain", "--as-of", "2026-11-25", stdin=typed)
    given = call(
        *("due", "--as-of", "2026-11-25", "--region", "neimenggu/baotou"),
        *("--benefit", "employee", "--residence", "elsewhere", "--last", "2025-12-01"),
    )
    assert (asked.code, asked.out) == (0, given.out)
    assert given.err == ""


def test_the_line_to_go_on_with_goes_on(call):
    stopped = call("due", "--plain", "--as-of", "2026-11-25", stdin="河南\n郑州\n退出\n".encode())
    assert (stopped.code, stopped.out) == (130, "")
    program, *line = stopped.err.splitlines()[-1].split()
    assert program == "certguide"
    again = call(*line, stdin="职工\n2026-03\n".encode())
    assert again.code == 0
    given = ("--region", "henan/zhengzhou", "--benefit", "employee", "--last", "2026-03-01")
    assert again.out == call("due", *given, "--as-of", "2026-11-25").out


def test_it_goes_into_a_file_whole(call, tmp_path):
    line = ("due", "--region", "bj", "--last", "2026-03-15", "--as-of", "2026-11-25")
    target = tmp_path / "due.md"
    assert call(*line, "-o", str(target)) == (0, "", "")
    assert target.read_text(encoding="utf-8") == call(*line, "--format", "markdown").out


def test_flows_without_a_place_have_the_usual_cycle(call):
    """The small flows of the conversations ask neither for a place nor for the last day."""
    said = call("due", "--json", "--flows", str(SMALL), "--as-of", "2026-11-25")
    assert (said.code, said.err) == (0, "")
    due = json.loads(said.out)
    assert (due["cycle"], due["known"], due["region"]) == ({"months": 12}, False, None)


def test_a_reminder_goes_into_a_file_and_is_the_same_on_standard_output(call, tmp_path):
    line = ("due", "--region", "henan", "--last", "2026-03-15", "--as-of", "2026-11-25")
    target = tmp_path / "reminder.ics"
    assert call(*line, "-o", str(target)) == (0, "", "")
    written = target.read_bytes()
    event = vobject.readOne(written.decode()).vevent
    assert event.dtstart.value.isoformat() == "2027-02-28"
    assert event.dtstamp.value.isoformat() == "2026-11-25T00:00:00+00:00"
    assert call(*line, "-o", str(target)) == (0, "", "")
    assert target.read_bytes() == written
    said = call(*line, "--format", "ics")
    assert (said.code, said.out.encode(), said.err) == (0, written, "")


@pytest.mark.parametrize(
    ("given", "code", "why"),
    [
        ("--region henan", 3, ("--last 2026-03-01", "--last 2026-03-01")),
        ("--region henan --last 2024-01-01", 1, ("2025-01-01，已经过了", "due by 2025-01-01.")),
        ("--region henan --benefit survivor-minor", 1, ("不用认证", "nothing is to be")),
        ("-a life=deceased --last 2026-03-15", 1, ("不用认证", "nothing is to be")),
        (f"--flows {SMALL}", 1, ("不问上次", "do not ask")),
    ],
)
def test_where_there_is_no_day_to_be_reminded_of_it_says_why(call, tmp_path, given, code, why):
    target = tmp_path / "reminder.ics"
    line = ("due", *given.split(), "--as-of", "2026-11-25", "--no-input")
    for form in (("-o", str(target)), ("--format", "ics"), ("--format", "ics", "-o", "-")):
        for language, said in zip(("zh", "en"), why, strict=True):
            found = call(*line, *form, "--lang", language)
            assert (found.code, found.out) == (code, "")
            assert said in found.err
            assert len(found.err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []
    # The rest can still be read.
    assert call(*line, "--json", "-o", str(target)) == (0, "", "")
    assert call(*line)[::2] == (0, "")


def test_a_reminder_is_no_format_of_other_commands(call, tmp_path):
    said = call("methods", "-o", str(tmp_path / "methods.ics"))
    assert (said.code, said.out) == (2, "")
    assert ".ics" not in said.err.replace("methods.ics", "")


def test_it_is_read_aloud_in_sentences(call):
    line = ("due", "--region", "henan", "--last", "2026-03-15", "--as-of", "2026-11-25")
    said = call(*line, "--format", "speech")
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines()[:4] == [
        "下一次认证，最晚哪天。",
        "按您说的算：河南、上次二〇二六年三月十五日。",
        "最晚哪天办。",
        "最晚二〇二七年三月十五日办好。",
    ]
