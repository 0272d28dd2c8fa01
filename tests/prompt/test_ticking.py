import pytest

from certguide.core.model import Item
from certguide.core.text import Text, Voices
from certguide.prompt.screen import Choice, Screen
from certguide.prompt.ticking import tick
from prompt.support import CTRL_C, CTRL_D, DOWN, EN, ENTER, UP, ZH, Plain, Scripted, fancy

ITEMS = (
    Item(id="id-card", item=Text(zh="身份证", en="ID card"), must=True),
    Item(
        id="phone",
        item=Text(zh=Voices(self_="您的手机", family="老人的手机"), en="Phone"),
        must=True,
    ),
    Item(id="glasses", item=Text(zh="老花镜", en="Glasses"), must=False),
)


def ticked(*lines, before=(), voice="self", words=ZH):
    front = Scripted(*lines)
    return tick(front, words, voice, ITEMS, before), front


def labels(screen):
    return [choice.label for choice in screen.choices]


def test_every_item_is_an_option_with_its_box_and_the_last_one_ends_it():
    done, front = ticked("4")
    assert done == []
    assert front.told == []
    assert front.asked == [
        Screen(
            key="tick",
            ask=ZH.tick,
            choices=(
                Choice(number=1, id="id-card", label="[ ] 身份证"),
                Choice(number=2, id="phone", label="[ ] 您的手机"),
                Choice(number=3, id="glasses", label="[ ] 老花镜"),
                Choice(number=4, id="done", label=ZH.tick_done),
            ),
            prompt=ZH.next,
            pick=ZH.pick,
            why=ZH.tick_why,
        )
    ]


def test_what_is_chosen_is_ticked_in_that_order_and_shown_so():
    done, front = ticked("3", "身份证", "好了")
    assert done == ["glasses", "id-card"]
    assert [labels(screen)[:3] for screen in front.asked] == [
        ["[ ] 身份证", "[ ] 您的手机", "[ ] 老花镜"],
        ["[ ] 身份证", "[ ] 您的手机", "[x] 老花镜"],
        ["[x] 身份证", "[ ] 您的手机", "[x] 老花镜"],
    ]


def test_what_was_ticked_before_stays_and_is_taken_away_by_choosing_it_once_more():
    before = ["glasses", "id-card"]
    assert ticked("4", before=before)[0] == before
    assert ticked("老花镜", "2", "4", before=before)[0] == ["id-card", "phone"]
    assert before == ["glasses", "id-card"]


def test_it_is_said_in_the_voice_and_the_language():
    assert labels(ticked("4", voice="worker")[1].asked[0])[1] == "[ ] 老人的手机"
    _, front = ticked("phone", "done", words=EN)
    assert labels(front.asked[1]) == ["[ ] ID card", "[x] Phone", "[ ] Glasses", "Done"]


@pytest.mark.parametrize("line", ["返回", "退出", EOFError, KeyboardInterrupt])
def test_whoever_leaves_keeps_what_is_ticked(line):
    assert ticked("1", line, before=["glasses"])[0] == ["glasses", "id-card"]


def test_what_is_not_understood_ticks_nothing():
    done, front = ticked("", "9", "x", "?", "4")
    assert done == []
    assert front.told == [
        ZH.empty,
        ZH.unreadable.format(typed="9"),
        ZH.unreadable.format(typed="x"),
        ZH.why.format(why=ZH.tick_why),
    ]


def test_the_whole_of_it_in_plain_lines():
    plain = Plain("2", "手机", "１", "好了")
    assert tick(plain.front, ZH, "self", ITEMS, ["glasses"]) == ["glasses", "id-card"]
    rows = [("[ ]", "[ ]"), ("[ ]", "[x]"), ("[ ]", "[ ]"), ("[x]", "[ ]")]
    assert plain.said == "".join(
        f"\n{ZH.tick}\n  1. {card} 身份证\n  2. {phone} 您的手机\n  3. [x] 老花镜\n"
        f"  4. {ZH.tick_done}\n{ZH.next}{typed}\n"
        for (card, phone), typed in zip(rows, ("2", "手机", "１", "好了"), strict=True)
    )


@pytest.mark.parametrize(
    ("keys", "done"),
    [
        (DOWN + ENTER + UP + ENTER, ["id-card"]),
        (DOWN * 3 + ENTER + DOWN + ENTER + "4" + ENTER, ["glasses", "id-card"]),
        ("手机" + ENTER + DOWN * 2 + ENTER + UP + ENTER, []),
        (DOWN + ENTER + CTRL_C, ["id-card"]),
        (DOWN * 2 + ENTER + CTRL_D, ["phone"]),
        # Closed input.
        (DOWN * 2 + ENTER, ["phone"]),
    ],
)
def test_it_is_done_with_keys(keys, done):
    with fancy(keys) as drawn:
        assert tick(drawn.front, ZH, "self", ITEMS, ()) == done
