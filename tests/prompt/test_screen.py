from certguide.core.result import consult
from certguide.prompt.screen import Choice, Screen, menu_screen, question_screen
from prompt.support import EN, ZH, shipped


def test_a_question_is_put_in_the_language_and_voice_and_ends_with_not_sure():
    result = consult(shipped(), None, {"who": "family"})
    assert question_screen(result, "face", EN, at_most=3, can_go_back=False) == Screen(
        key="face",
        ask="Can this person face a camera and blink or nod when told to?",
        choices=(
            Choice(number=1, id="yes", label="Yes", other="能"),
            Choice(
                number=2,
                id="no",
                label="No (cannot move or follow the prompts)",
                other="不能（动不了，或跟不上提示）",
            ),
            Choice(
                number=3,
                id="failed",
                label="Tried, and refused each time",
                other="试过，总是通不过",
            ),
            Choice(number=4, id="unsure", label="Not sure"),
        ),
        prompt=EN.number,
        pick=EN.pick,
        why="Phone certification needs the live face; a photo will not do. "
        "Otherwise a person helps.",
        how="Try with the phone's selfie camera. Someone beside may read the prompts aloud.",
        at_most=3,
        can_go_back=False,
    )


def test_a_date_has_not_sure_as_its_only_option():
    screen = question_screen(consult(shipped(), None, {}), "last", ZH)
    assert screen.dated
    assert (screen.prompt, screen.pick) == (ZH.date, ZH.pick_date)
    assert screen.choices == (Choice(number=1, id="unsure", label="不清楚"),)
    assert screen.unsure == screen.choices[0]


def test_a_menu_has_no_not_sure():
    screen = menu_screen("menu", "接下来?", "可以再看。", {"full": "看全部", "done": "结束"}, ZH)
    assert screen == Screen(
        key="menu",
        ask="接下来?",
        choices=(
            Choice(number=1, id="full", label="看全部"),
            Choice(number=2, id="done", label="结束"),
        ),
        prompt=ZH.next,
        pick=ZH.pick,
        why="可以再看。",
    )
    assert screen.unsure is None
