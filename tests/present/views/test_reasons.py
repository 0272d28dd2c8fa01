from certguide.present.page import Bullets, Entry, Heading, Paragraph
from certguide.present.views.reasons import reasons, reasons_brief, telling
from present.sample import advice, chinese, library, replace, result


def test_what_every_method_requires_sets_none_apart():
    told = telling(library(), advice("helper").reasons)
    assert [each.requirement.id for each in told] == ["smartphone"]


def test_where_nothing_is_special_everything_is_told():
    living = advice("helper").reasons[:1]
    assert telling(library(), living) == living


def test_flows_without_methods_have_nothing_in_common():
    found = advice("helper").reasons
    assert telling(replace(library(), methods={}), found) == found


def test_what_is_not_known_stands_after_what_is_met():
    found = replace(advice("counter"), reasons=(*advice("unsure").reasons[1:],))
    mixed = replace(found, reasons=(*found.reasons, *advice("helper").reasons))
    assert reasons(chinese(), mixed) == (
        Paragraph(text="带上身份证，去近处的社区。"),
        Heading(text="为什么这样办"),
        Bullets(
            entries=(
                Entry(text="本人健在"),
                Entry(text="手边有智能手机"),
                Entry(text="还不知道方不方便出门"),
            )
        ),
    )
    assert reasons_brief(chinese(), result("counter"), mixed).text == (
        "带上身份证，去近处的社区。这样办，是因为：手边有智能手机。还不知道方不方便出门。"
    )


def test_an_outcome_that_requires_nothing_has_no_reasons():
    found = replace(advice("counter"), reasons=())
    summary = Paragraph(text="带上身份证，去近处的社区。")
    assert reasons(chinese(), found) == (summary,)
    assert reasons_brief(chinese(), result("counter"), found) == summary
