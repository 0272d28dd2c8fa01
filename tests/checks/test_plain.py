import pytest

from certguide.checks.plain import alike, clauses, folded, quoted, sentences, unnamed


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("１３８Ａｂ", "138Ab"),
        ("转 账", "转账"),
        ("转·账", "转账"),
        ("验 - 证 _ 码", "验证码"),
        ("轉賬給銀行", "转账给银行"),
        ("转，账", "转，账"),
        ("点 OK 再点", "点 OK 再点"),
        ("plain text", "plain text"),
    ],
)
def test_one_writing(text, plain):
    assert folded(text) == plain


def test_names_and_addresses_are_blotted_out():
    text = "点“办理”，填《申请表》，开 si.12333.gov.cn/a 就行"
    assert unnamed(text) == "点■■■■，填■■■■■，开 ■■■■■■■■■■■■■■■■■ 就行"
    assert len(unnamed(text)) == len(text)
    assert unnamed("End. Begin.") == "End. Begin."


def test_names_in_their_order():
    assert quoted("点“甲”，再点“乙”") == ["甲", "乙"]
    assert quoted("没有") == []


def test_parts():
    assert sentences("一。二！三；四\n五？六") == ["一", "二", "三", "四", "五？六"]
    assert clauses("一，二：三？四") == ["一", "二", "三", "四"]


def test_what_writings_have_in_common():
    assert alike("四川 e社保") == alike("四川Ｅ社保")
    assert alike("四川社保") != alike("四川e社保")
