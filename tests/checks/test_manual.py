import pytest

from certguide.checks.catalogue import CHECKS
from certguide.checks.manual import refusing, rule
from certguide.core.faults import Code


def test_a_page_in_chinese_and_in_english():
    chinese = rule(Code.UNUSED_ALLOW, "zh")
    assert (chinese.code, chinese.name, chinese.severity) == ("CG-A202", "unused_allow", "warning")
    assert chinese.short == "放行的问题，这里并没有。"
    assert chinese.paragraphs == (
        "问题已经改好了，或者注释写错了地方。留着它，以后真出了问题，就看不见了。",
    )
    assert chinese.wrong.split("\n") == [
        "# alipay.yaml",
        "title:",
        "  zh: 用支付宝认证  # certguide: allow CG-P301 因为以前有过",
        "  en: With Alipay",
    ]
    assert chinese.right.split("\n")[2] == "  zh: 用支付宝认证"
    english = rule(Code.UNUSED_ALLOW, "en")
    assert english.short == "What is allowed here is not there."
    assert english.paragraphs == (
        "The fault has been mended, or the comment stands in the wrong place. Left there, it would"
        " hide a real fault one day.",
    )
    assert (english.wrong, english.right) == (chinese.wrong, chinese.right)


def test_lines_of_chinese_are_joined_without_a_space():
    (said,) = rule(Code.ALLOW_WITHOUT_REASON, "zh").paragraphs
    assert "也可以单独写在上一行。没有原因的" in said


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_check_has_its_page(name, language):
    page = rule(Code[name.upper()], language)
    assert page.short
    assert "\n" not in page.short
    assert page.paragraphs


def test_what_keeps_a_file_from_being_read_is_no_check():
    assert {code.name.lower() for code in refusing()}.isdisjoint(CHECKS)
    assert Code.TAB in refusing()
