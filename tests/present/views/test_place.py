import datetime as dt

from certguide.core.region import City
from certguide.core.text import Text
from certguide.present.page import Bullets, Detail, Entry, Heading
from certguide.present.views.place import place_data, place_rules
from present.sample import chinese, library, replace, someone

FRESH = dt.date(2026, 11, 25)
STALE = dt.date(2027, 3, 1)


def rules(as_of, region):
    return place_rules(chinese(as_of, region=region), someone(as_of, region=region))


def basis(*sources, checked="2026-11-20", stale=""):
    return (Detail(label="", text=f"依据：{'、'.join(sources)}。核对于{checked}。{stale}"),)


S01, S02, S03 = "S01（2023-08-16，A级）", "S02（2024-12，B级）", "S03（无日期，C级）"


def test_without_a_place_there_is_nothing_to_say():
    assert place_rules(chinese(), someone()) == ()
    assert place_data(someone()) is None


def test_a_place_of_which_no_file_speaks_has_no_rules():
    known = someone(region="henan")
    assert place_rules(chinese(region="henan"), known) == ()
    assert place_data(known) is None


def test_a_place_whose_file_changes_nothing_has_no_rules():
    flows = library().at("hubei/wuhan")
    known = replace(
        someone(region="hubei/wuhan"),
        library=replace(flows, local=replace(flows.local, parts=(City(), City()))),
    )
    assert place_rules(chinese(region="hubei/wuhan"), known) == ()
    assert place_data(known) == {"id": "hubei/wuhan", "confirmed": True, "changes": []}


def test_a_province_says_all_it_does_otherwise_and_what_was_not_found():
    assert rules(FRESH, "hubei") == (
        Heading(text="湖北自己的规矩"),
        Bullets(
            entries=(
                Entry(text="听说湖北每年认证一次，算到月底。", details=basis(S02)),
                Entry(text="先在“湖北12333”里查有效期。", details=basis(S02)),
                Entry(text="湖北的村干部也能帮忙。", details=basis(S02)),
                Entry(text="用手机认证：打开微信，搜“湖北12333”。", details=basis(S02)),
                Entry(
                    text="湖北多久认证一次，没查到官方的说法。",
                    details=basis(S01, checked="2026-11-22"),
                ),
            )
        ),
    )


def test_a_city_is_heard_before_its_province_and_at_one_point_instead_of_it():
    heading, bullets = rules(FRESH, "hubei/wuhan")
    assert heading == Heading(text="武汉自己的规矩")
    assert bullets.entries == (
        Entry(text="武汉每半年认证一次。", details=basis(S01, S02)),
        Entry(text="武汉的窗口星期六也开。", details=basis(S03, checked="2026-11-21")),
        Entry(text="武汉的邻居也能帮忙。", details=basis(S02)),
        Entry(text="武汉下个月补发。", details=basis(S01, checked="2026-11-22")),
        Entry(text="先在“湖北12333”里查有效期。", details=basis(S02)),
        Entry(text="用手机认证：打开微信，搜“湖北12333”。", details=basis(S02)),
        Entry(text="去社区认证：必带：户口本，原件", details=basis(S02)),
        Entry(text="武汉只认老人自己的手机。", details=basis(S02)),
        Entry(text="用银行的机器：发养老金的银行里有认证的机器。", details=basis(S02)),
    )


def in_wuhan(as_of, *, province=None, **changes):
    """The entries of the place page where the city, or its province, says something else."""
    flows = library().at("hubei/wuhan")
    city, hubei = flows.local.parts
    parts = (replace(city, **changes), replace(hubei, **(province or {})))
    known = replace(
        someone(as_of, region="hubei/wuhan"),
        library=replace(flows, local=replace(flows.local, parts=parts)),
    )
    _, bullets = place_rules(chinese(as_of, region="hubei/wuhan"), known)
    return [each.text for each in bullets.entries]


def test_a_step_of_the_city_is_heard_instead_of_that_of_its_province():
    theirs = library().at("hubei").local.parts[0].steps[0]
    own = replace(theirs, do=Text(zh="打开武汉的软件。", en="x"))
    found = in_wuhan(FRESH, steps=[own])
    assert "用手机认证：打开武汉的软件。" in found
    assert "用手机认证：打开微信，搜“湖北12333”。" not in found


def test_papers_of_the_city_are_heard_instead_of_those_of_its_province():
    own = library().at("hubei/wuhan").local.parts[0].papers[0]
    theirs = replace(own, item=Text(zh="湖北的表", en="x"), form="other")
    both = in_wuhan(FRESH, province={"papers": [theirs]})
    assert [each for each in both if each.startswith("去社区")] == [
        "去社区认证：必带：户口本，原件"
    ]
    alone = in_wuhan(FRESH, province={"papers": [theirs]}, papers=[])
    assert [each for each in alone if each.startswith("去社区")] == ["去社区认证：必带：湖北的表"]


def test_what_the_province_says_at_another_point_is_heard_in_the_city_too():
    neighbour = library().at("hubei/wuhan").local.parts[0].says[1]
    elsewhere = replace(neighbour, at="choose.suspended")
    found = in_wuhan(FRESH, says=[elsewhere])
    assert found.index("武汉的邻居也能帮忙。") < found.index("湖北的村干部也能帮忙。")


def test_of_the_cycles_only_those_in_force_are_said():
    city = library().at("hubei/wuhan").local.parts[0]
    ended = replace(city.cycles[0], until="2026-11-24", text=Text(zh="从前三年一次。", en="x"))
    begun = replace(city.cycles[0], since="2026-11-25", text=Text(zh="现在半年一次。", en="x"))
    assert in_wuhan(FRESH, cycles=[ended, begun])[:2] == [
        "现在半年一次。",
        "武汉的窗口星期六也开。",
    ]
    assert in_wuhan(FRESH - dt.timedelta(days=1), cycles=[ended, begun])[:2] == [
        "从前三年一次。",
        "武汉的窗口星期六也开。",
    ]


def test_that_nothing_official_was_found_is_said_in_a_city_without_a_confirmed_cycle():
    city = library().at("hubei/wuhan").local.parts[0]
    said = "湖北多久认证一次，没查到官方的说法。"
    assert said not in in_wuhan(FRESH)
    assert in_wuhan(FRESH, cycles=[])[-1] == said
    assert in_wuhan(FRESH, cycles=[replace(city.cycles[0], confirmed=False)])[-1] == said


def test_what_was_checked_too_long_ago_says_so():
    _, bullets = rules(STALE, "hubei")
    stale = "已经很久了，先拨湖北当地的区号+12333问准。"
    assert [each.details for each in bullets.entries] == [
        basis(S02, stale=stale),
        basis(S02, stale=stale),
        basis(S02, stale=stale),
        basis(S02, stale=stale),
        basis(S01, checked="2026-11-22", stale=stale),
    ]


def test_the_last_day_of_a_check_still_holds():
    last = dt.date(2027, 2, 18)
    assert rules(last, "hubei")[1].entries[0].details == basis(S02)
    _, bullets = rules(last + dt.timedelta(days=1), "hubei")
    assert bullets.entries[0].details != basis(S02)


def test_the_changes_of_a_place_as_data():
    assert place_data(someone(region="hubei/wuhan")) == {
        "id": "hubei/wuhan",
        "confirmed": True,
        "changes": [
            {"kind": "cycle", "at": None, "id": "half-year"},
            {"kind": "says", "at": "choose.local", "id": "office-hours"},
            {"kind": "says", "at": "choose.helper", "id": "neighbour"},
            {"kind": "says", "at": "choose.suspended", "id": "resume"},
            {"kind": "papers", "at": "counter.form", "id": "household-book"},
            {"kind": "closes", "at": "by-phone", "id": "own-phone-only"},
            {"kind": "routes", "at": None, "id": "bank-machine"},
            {"kind": "cycle", "at": None, "id": "yearly"},
            {"kind": "says", "at": "choose.look-up", "id": "look-up"},
            {"kind": "says", "at": "choose.helper", "id": "village"},
            {"kind": "steps", "at": "by-phone.open", "id": "open"},
        ],
    }
