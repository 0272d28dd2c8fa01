import pytest

from certguide.core.result import consult
from certguide.present.page import Bullets, Detail, Entry, Heading, Paragraph
from certguide.present.views.more import answered, sources, sources_line, why_not
from certguide.present.views.speaker import speaker
from present.sample import WORDS, advice, chinese, library, replace, result, someone

HEADING = Heading(text="别的办法为什么没选")


def test_the_first_that_is_ruled_out_and_what_would_open_it():
    assert why_not(chinese(), result("counter"), advice("counter")) == (
        HEADING,
        Bullets(
            entries=(
                Entry(
                    text="用手机认证：手边没有智能手机",
                    details=(Detail(label="", text="如果有人能带手机来帮忙，就能用。"),),
                ),
                Entry(
                    text="请人上门认证：出得了门，不必请人上门",
                    details=(Detail(label="", text="如果出不了门，就能用。"),),
                ),
            )
        ),
    )


def test_what_rules_out_all_of_them_is_said_once():
    assert why_not(chinese(), result("death"), advice("death")) == (
        HEADING,
        Paragraph(text="几种认证办法这次都用不上：本人已去世。"),
    )


def test_what_is_not_known_of_any_rules_out_none():
    _, bullets = why_not(chinese(), result("unsure"), advice("unsure"))
    assert bullets == Bullets(
        entries=(
            Entry(text="用手机认证：还不知道有没有智能手机"),
            Entry(
                text="请人上门认证：还不知道是不是出不了门",
                details=(Detail(label="", text="如果出不了门，就能用。"),),
            ),
        )
    )


def test_a_method_that_is_open_too_is_recommended_second():
    found = replace(advice("helper"), outcome=library().methods["visit"])
    _, bullets = why_not(chinese(), result("helper"), found)
    assert bullets.entries[0] == Entry(text="用手机认证：也能用。先试上面那个。")


def test_the_only_method_has_no_other():
    found = result("helper")
    known = replace(found.situation, methods=found.methods[:1])
    found = replace(found, situation=known)
    assert why_not(chinese(), found, advice("helper")) == ()


def test_nothing_answered_is_nothing_said():
    assert answered(chinese(), consult(library(), None, {})) == ()


def test_without_sources_the_line_still_names_the_full_page():
    found = replace(advice("counter"), sources=())
    assert sources(chinese(), found) == ()
    assert sources_line(chinese(), found, "念 1234。") == (
        Paragraph(
            text="别的难处怎么办、别的办法为什么没选，看全部（命令里加 --full）。念 1234。",
            tone="small",
        ),
    )


def test_without_sources_and_without_a_code_there_is_no_line():
    assert sources_line(chinese(), replace(advice("counter"), sources=())) == ()


def test_the_line_says_from_when_to_when_the_sources_were_checked():
    (first, source), (second, _), *_ = advice("helper").sources
    same = replace(advice("helper"), sources=((first, source), (second, source)))
    assert sources_line(chinese(), same) == (
        Paragraph(text="依据2处，核对于2026-11-22。", tone="small"),
    )
    assert sources_line(chinese(), advice("helper")) == (
        Paragraph(text="依据3处，核对于2026-11-20到2026-11-22。", tone="small"),
    )


def test_every_grade_is_said():
    (key, source), *_ = advice("counter").sources
    graded = tuple((key, replace(source, grade=grade)) for grade in "ABCD")
    _, bullets = sources(chinese(), replace(advice("counter"), sources=graded))
    assert [each.details[0].text.split("。")[1] for each in bullets.entries] == [
        "A 级：原文或政府网站",
        "B 级：署名报刊或官方账号",
        "C 级：转载的官方通知",
        "D 级：网上说法，只作参考",
    ]


@pytest.mark.parametrize(
    ("language", "date", "said"),
    [
        ("zh", "无日期", "转载页，无日期。"),
        ("en", "无日期", "转载页, no date."),
        ("zh", "2024-12", "转载页，2024-12。"),
        ("en", "2024-12", "转载页, 2024-12."),
    ],
)
def test_a_source_without_a_date_says_so_in_the_language_of_the_page(language, date, said):
    listed = (("S03", replace(library().sources["S03"], date=date)),)
    by = speaker(someone(), language, WORDS[language])
    _, bullets = sources(by, replace(advice("counter"), sources=listed))
    assert bullets.entries[0].details[0].text.startswith(said)
