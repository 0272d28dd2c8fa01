import pytest

from certguide.prompt.numerals import number

ONES = "一二三四五六七八九"


def written(value: int) -> str:
    tens, ones = divmod(value, 10)
    return (
        (ONES[tens - 1] if tens > 1 else "") + "十" * bool(tens) + (ONES[ones - 1] if ones else "")
    )


@pytest.mark.parametrize("value", range(1, 100))
def test_numbers_to_ninety_nine_are_read_in_digits_and_in_chinese(value):
    assert number(str(value)) == number(written(value)) == number(f"第{written(value)}个") == value


@pytest.mark.parametrize(
    "text",
    ["", "三三", "十十", "一十二三", "二三", "1一", "3 4", "-1", "1.5", "1000", "x", "个", "第"],
)
def test_anything_else_is_no_number(text):
    assert number(text) is None
