from pathlib import Path

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.words.traditional import _FORMS, _MENDED, NAME, simplified, traditional

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # One simplified character stands for several.
        ("请人理发，再去发放地。头发别遮脸。", "請人理髮，再去發放地。頭髮別遮臉。"),
        ("在微信里搜，一公里以内", "在微信裏搜，一公里以內"),
        ("阿里、克拉玛依", "阿里、克拉瑪依"),
        ("前后、皇后", "前後、皇后"),
        ("30天后查，天后宫", "30天後查，天后宮"),
        ("擦干手，干部，干脆", "擦乾手，幹部，乾脆"),
        ("只能去一次，只要一只手机", "只能去一次，只要一隻手機"),
        ("没有关系，联系系统", "沒有關係，聯繫系統"),
        ("复印、恢复、重复、答复、行政复议", "複印、恢復、重複、答覆、行政復議"),
        ("面部、表面", "面部、表面"),
        ("尽快办，没有尽头", "儘快辦，沒有盡頭"),
        ("日历、病历、经历", "日曆、病歷、經歷"),
        ("核对标签，签字", "核對標籤，簽字"),
        ("托别人去，写委托书", "託別人去，寫委託書"),
        ("念给他听，话里念的", "念給他聽，話裏念的"),
        ("没采过指纹，采集", "沒採過指紋，採集"),
        ("写明了，列明了电话，简单明了", "寫明了，列明了電話，簡單明瞭"),
        # Where a phrase of the tables would begin in one word and end in another.
        ("文件里加上，流程里名字，养老金里扣", "文件裏加上，流程裏名字，養老金裏扣"),
        ("从网页上复制", "從網頁上複製"),
        # Forms that Hong Kong and Taiwan share; the words stay those of the mainland.
        ("说卧床的户主，卫生，温度，税", "說臥床的戶主，衛生，溫度，稅"),
        ("照着做，台湾", "照着做，台灣"),
        ("窗口、社区、软件、网络、打印", "窗口、社區、軟件、網絡、打印"),
        ("社保、电子社保卡、支付宝", "社保、電子社保卡、支付寶"),
        # Nothing to change.
        ("certguide guide --region hubei", "certguide guide --region hubei"),
        ("拨12333，看 si.12333.gov.cn", "撥12333，看 si.12333.gov.cn"),
        ("", ""),
    ],
)
def test_characters_are_those_of_the_word(text, said):
    assert traditional(text) == said
    # It is the same from whatever characters.
    assert traditional(simplified(said)) == said


def test_names_on_screens_and_papers_stay_as_they_are():
    text = "打开“电子社保卡”，点“资格认证”，填《认证申请表》，选“没有，都对”。"
    assert traditional(text) == "打開“电子社保卡”，點“资格认证”，填《认证申请表》，選“没有，都对”。"
    assert traditional(text, ("没有，都对",)).endswith("，填《认证申请表》，選“沒有，都對”。")


@pytest.mark.parametrize("wrong", [wrong for wrong, _ in _MENDED], ids=lambda each: each.pattern)
def test_what_is_mended_would_be_written_wrongly(wrong):
    sources = [*(ROOT / "flows").rglob("*.yaml"), *(ROOT / "certguide").rglob("*.py")]
    texts = "\n".join(each.read_text("utf-8") for each in sources)
    raw = opencc.OpenCC("s2hk").convert(texts)
    assert wrong.search(raw)


def test_every_form_is_one_that_big5_has_and_the_other_is_not():
    for form, other in _FORMS.items():
        if chr(form) not in "枱唸":
            with pytest.raises(UnicodeEncodeError):
                chr(form).encode("big5")
        assert chr(other).encode("big5")


COMMON = "".join(
    bytes((high, low)).decode("gb2312")
    for high in range(0xB0, 0xD8)
    for low in range(0xA1, 0xFF)
    if (high, low) < (0xD7, 0xFA)
)
"""The characters in common use."""


def test_every_common_character_has_a_form_that_is_read_everywhere():
    plain = opencc.OpenCC("s2tw")
    for each in COMMON:
        made = traditional(each)
        try:
            made.encode("big5")
        except UnicodeEncodeError:
            # The mainland's own letters have no other form.
            assert made in "裏着叁" or plain.convert(each) == made, each


@given(st.text(st.sampled_from(COMMON + "，。“”《》 a1"), max_size=40))
def test_lengths_and_signs_stay_and_names_too(text):
    made = traditional(text)
    assert len(made) == len(text)
    assert [each[0] for each in NAME.finditer(made)] == [each[0] for each in NAME.finditer(text)]


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("廣東", "广东"),
        ("臺灣", "台湾"),
        ("內蒙古自治區", "内蒙古自治区"),
        ("為什麼", "为什么"),
        ("爲什麽", "为什么"),
        ("家裡", "家里"),
        ("家裏", "家里"),
        ("广东", "广东"),
        ("hubei", "hubei"),
    ],
)
def test_whatever_forms_are_typed_become_the_simplified_ones(typed, plain):
    assert simplified(typed) == plain


@pytest.mark.parametrize("change", [traditional, simplified])
def test_bytes_that_are_no_characters_stay(change):
    assert change("\udcff廣") == "\udcff廣"


def test_a_hidden_character_cuts_nothing_off():
    assert simplified("a\x00廣") == "a\x00广"
