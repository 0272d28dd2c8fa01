import msgspec
import pytest

from certguide.core.model import Question
from certguide.core.spellings import covered, fold, initials, readings, spellings, titles
from core.sample import text

QUESTION = msgspec.convert(
    {
        "ask": text("ask"),
        "why": text("why"),
        "options": {
            "hubei": {
                "label": {"zh": "湖北", "en": "Hubei"},
                "pinyin": "hu bei",
                "covers": ["黄石", "Shiyan"],
            },
            "hubei/wuhan": {
                "label": {"zh": "武汉", "en": "Wuhan City, Hubei"},
                "pinyin": "wu han",
                "covers": ["汉口"],
            },
            "qinghai": {
                "label": {"zh": "青海", "en": "Qinghai"},
                "pinyin": "qing hai",
                "covers": ["海南州"],
            },
            "nowhere/town": {"label": {"zh": "某镇", "en": "The town"}},
            "other": {
                "label": {"zh": {"self": "别处", "family": "老人在别处"}, "en": "Elsewhere, far"}
            },
        },
    },
    Question,
)


def test_fold_makes_widths_cases_and_outer_spaces_alike():
    assert fold(" Ａb　") == "ab"


def test_an_option_is_written_by_id_label_pinyin_or_what_it_covers():
    assert spellings(QUESTION)["hubei"] == {
        "hubei",
        "湖北",
        "hu bei",
        "黄石",
        "湖北黄石",
        "hubei黄石",
        "shiyan",
        "湖北shiyan",
        "hubeishiyan",
    }


def test_pinyin_is_written_in_one_word_or_in_syllables():
    shaanxi = {"label": {"zh": "陕西", "en": "Shaanxi"}, "pinyin": "shan xi"}
    asked = {"ask": text("ask"), "why": text("why"), "options": {"shaanxi": shaanxi}}
    assert spellings(msgspec.convert(asked, Question))["shaanxi"] == {
        "shaanxi",
        "陕西",
        "shanxi",
        "shan xi",
    }


def test_a_city_is_written_alone_or_behind_its_province():
    found = spellings(QUESTION)["hubei/wuhan"]
    assert found >= {"hubei/wuhan", "wuhan", "武汉", "wu han", "汉口", "武汉汉口"}
    assert found >= {
        "湖北武汉",
        "hubeiwuhan",
        "hubei武汉",
        "湖北汉口",
        "wuhan city, hubei",
    }
    # It is no name of the province, and behind what the province covers stands nothing sensible.
    assert not found & {"hubei", "湖北", "hu bei"}


def test_a_city_without_its_province_among_the_options_is_written_alone():
    assert spellings(QUESTION)["nowhere/town"] == {"nowhere/town", "town", "某镇", "the town"}


def test_of_an_english_label_the_part_before_the_comma_is_a_name_of_places_only():
    assert spellings(QUESTION)["other"] == {"other", "elsewhere, far"}
    assert "wuhan city" in spellings(QUESTION)["hubei/wuhan"]


def test_a_label_in_several_voices_is_nothing_to_type():
    assert titles(QUESTION).get("别处") is None
    assert titles(QUESTION)["elsewhere, far"] == "other"


def test_what_an_option_covers_stands_alone_or_behind_its_label():
    assert covered(QUESTION)["hubei"] == {
        "黄石",
        "湖北黄石",
        "hubei黄石",
        "shiyan",
        "湖北shiyan",
        "hubeishiyan",
    }
    assert covered(QUESTION)["other"] == frozenset()


def test_a_mistyped_name_is_compared_with_the_plain_names():
    named = titles(QUESTION)
    for name in ("hubei", "湖北", "黄石", "shiyan"):
        assert named[name] == "hubei"
    for name in ("hubei/wuhan", "wuhan", "武汉", "汉口"):
        assert named[name] == "hubei/wuhan"
    assert named["town"] == "nowhere/town"
    assert "hu bei" not in named
    assert "湖北黄石" not in named


def test_initials_are_the_first_letters_of_the_syllables():
    assert initials(QUESTION) == {"hubei": "hb", "hubei/wuhan": "wh", "qinghai": "qh"}


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("湖北", ("湖北",)),
        ("河南省", ("河南省", "河南")),
        ("湖北省武汉市", ("湖北省武汉市", "湖北武汉")),
        ("湖北 / 武汉", ("湖北 / 武汉", "湖北武汉")),
        ("海南州", ("海南州", "海南")),
        ("神农架林区", ("神农架林区", "神农架")),
        ("锡林郭勒盟", ("锡林郭勒盟", "锡林郭勒")),
        ("西乌旗", ("西乌旗", "西乌")),
        ("阿里地区", ("阿里地区", "阿里")),
        ("Ｗｕ－Ｈａｎ", ("wu-han", "wuhan")),
        ("wu han", ("wu han", "wuhan")),
        ("市", ("市",)),
        ("", ()),
        (" - ", ("-",)),
    ],
)
def test_the_words_for_the_kinds_of_places_can_be_left_out(written, forms):
    assert readings(written) == forms


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("海南藏族自治州", ["海南州", "海南"]),
        ("广西壮族自治区", ["广西"]),
        ("新疆维吾尔自治区乌鲁木齐市", ["新疆乌鲁木齐"]),
        ("宁夏回族自治区", ["宁夏"]),
        ("恩施土家族苗族自治州", ["恩施州", "恩施"]),
        ("青海省海南藏族自治州", ["青海海南州", "青海海南"]),
        ("巴音郭楞蒙古自治州", ["巴音郭楞州", "巴音郭楞"]),
        ("伊犁哈萨克自治州", ["伊犁州", "伊犁"]),
        ("双江拉祜族佤族布朗族傣族自治县", ["双江"]),
        ("莫力达瓦达斡尔族自治旗", ["莫力达瓦"]),
    ],
)
def test_the_peoples_of_an_autonomous_place_can_be_left_out(written, meant):
    found = readings(written)
    assert found[0] == written
    assert [each for each in found if each in meant] == meant


def test_a_word_inside_a_name_is_left_in():
    # 市 stands in front of no Chinese character and behind none, so it is no kind of place.
    assert readings("市a") == ("市a",)
    assert readings("a市") == ("a市",)


def test_the_closest_reading_comes_first():
    found = spellings(QUESTION)
    (first, *_) = [
        option
        for reading in readings("海南藏族自治州")
        for option, names in found.items()
        if reading in names
    ]
    assert first == "qinghai"


@pytest.mark.parametrize(
    "written", ["湖北省 武汉市", "湖北省/武汉市", "湖北省，武汉市", "湖北省·武汉市"]
)
def test_signs_between_places_make_no_difference(written):
    assert "湖北武汉" in readings(written)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("内蒙古自治区", "内蒙古"),
        ("西藏自治区", "西藏"),
        ("内蒙古自治区赤峰市", "内蒙古赤峰"),
        ("西藏自治区拉萨市", "西藏拉萨"),
    ],
)
def test_a_people_in_the_name_of_its_region_is_left_in(written, meant):
    assert meant in readings(written)
