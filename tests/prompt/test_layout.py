import pytest

from certguide.core.result import consult
from certguide.present.formats.wrap import columns
from certguide.prompt.layout import choice_lines, listed, option_lines, question_lines
from certguide.prompt.screen import Choice, question_screen
from prompt.support import EN, ZH, screen_of, shipped

LONG = Choice(
    number=12, id="x", label="在社区服刑（缓刑、管制、监外执行）", hint="法院判的，在家里执行。"
)


def test_the_count_of_questions_left_stands_above_the_question():
    assert question_lines(screen_of("甲", at_most=5), ZH, 40) == ["（最多还有 5 题）", "问?"]
    assert question_lines(screen_of("甲", at_most=1), EN, 40) == ["(last question)", "问?"]
    assert question_lines(screen_of("甲"), ZH, 40) == ["问?"]


def test_a_long_option_hangs_under_its_text_and_keeps_all_of_it():
    assert choice_lines(LONG, 22, indent=2) == [
        "  12. 在社区服刑（缓刑、",
        "      管制、监外执行）",
        "      法院判的，在家里",
        "      执行。",
    ]


def test_few_options_stand_one_below_the_other():
    assert option_lines(screen_of("有，自己的", "没有"), 40) == [
        "  1. 有，自己的",
        "  2. 没有",
        "  3. 不清楚",
    ]


def test_many_options_stand_side_by_side_in_columns():
    region = question_screen(consult(shipped(), None, {}), "region", ZH)
    assert option_lines(region, 40) == [
        "1. 北京     2. 天津     3. 河北",
        "4. 山西     5. 内蒙古   6. 辽宁",
        "7. 吉林     8. 黑龙江   9. 上海",
        "10. 江苏    11. 浙江    12. 安徽",
        "13. 福建    14. 江西    15. 山东",
        "16. 河南    17. 湖北    18. 湖南",
        "19. 广东    20. 广西    21. 海南",
        "22. 重庆    23. 四川    24. 贵州",
        "25. 云南    26. 西藏    27. 陕西",
        "28. 甘肃    29. 青海    30. 宁夏",
        "31. 新疆    32. 别的地方",
        "33. 不清楚",
    ]


def test_many_long_options_are_wrapped_all_the_same():
    screen = screen_of(*["问了一个长长的问题，答了一句长长的话。"] * 13, ids=list("abcdefghijklm"))
    lines = option_lines(screen, 30)
    assert lines[:2] == ["  1. 问了一个长长的问题，答了", "     一句长长的话。"]
    assert len(lines) == 27


@pytest.mark.parametrize("words", [ZH, EN], ids=["zh", "en"])
@pytest.mark.parametrize("width", [30, 40, 80])
@pytest.mark.parametrize("key", shipped().questions)
def test_every_question_fits_the_width_and_loses_nothing(key, width, words):
    screen = question_screen(consult(shipped(), None, {}), key, words, at_most=12)
    lines = [*question_lines(screen, words, width), *option_lines(screen, width)]
    assert max(map(columns, lines)) <= width
    said = "".join("".join(lines).split())
    for text in (screen.ask, *(f"{each.number}.{each.label}" for each in screen.choices)):
        assert "".join(text.split()) in said


def test_options_in_a_sentence_keep_their_numbers():
    assert listed(screen_of("甲", "乙").choices[:2], ZH) == "1. 甲；2. 乙"
