import datetime as dt

from certguide.core.due import NEVER, Due, due
from certguide.present.page import Bullets, Entry, Heading
from certguide.present.views.due import due_blocks
from present.sample import chinese


def said(due_):
    blocks = due_blocks(chinese(), due_)
    if not blocks:
        return []
    heading, bullets = blocks
    assert heading == Heading(text="最晚哪天办")
    return [each.text for each in bullets.entries]


def test_nothing_is_said_where_nothing_is_known():
    assert due_blocks(chinese(), due(None)) == ()


def test_nothing_is_said_where_nothing_has_to_be_certified():
    assert due_blocks(chinese(), NEVER) == ()


def test_the_usual_cycle_is_said_to_be_unconfirmed():
    assert said(due(dt.date(2025, 8, 31))) == [
        "最晚2026年8月31日办好。",
        "最好不晚于2026年7月31日，按最严的算法也来得及。",
        "这是按12个月一次算的。当地怎么算，还没查实。拨发放地的区号+12333问准。",
    ]


def test_a_confirmed_cycle_is_said_even_without_a_date():
    known = Due(cycle={"months": 6}, deadline=None, advised_by=None, known=True)
    assert due_blocks(chinese(), known) == (
        Heading(text="最晚哪天办"),
        Bullets(entries=(Entry(text="每6个月认证一次。"),)),
    )


def test_a_confirmed_date_is_not_doubted():
    known = Due(
        cycle={"months": 6},
        deadline=dt.date(2026, 3, 1),
        advised_by=dt.date(2026, 1, 31),
        known=True,
    )
    assert said(known) == [
        "最晚2026年3月1日办好。",
        "最好不晚于2026年1月31日，按最严的算法也来得及。",
        "每6个月认证一次。",
    ]
