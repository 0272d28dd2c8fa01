import pytest

from certguide.checks.denial import denied, denied_in_english


def zh(sentence):
    at = sentence.index("转账")
    return denied(sentence, at, at + 2)


@pytest.mark.parametrize(
    "sentence",
    [
        "不要转账",
        "不用先转账",
        "不会叫您转账",
        "别给人转账",
        "没有人会叫您转账",
        "谁叫您转账，都是骗子",
        "叫您转账的，挂断",
        "有人让您转账，马上报警",
        "骗子会叫您转账",
        "不汇款、不转账",
    ],
)
def test_denied_or_warned_of(sentence):
    assert zh(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "请转账",
        "不用去窗口，请转账",
        "不用出门就能转账",
        "不得不转账",
        "别忘了转账",
        "不转账就不能认证",
        "不转账，就停发",
        "为防骗子，请转账",
        "请转账，别信别人说的",
        "不要去银行，直接转账",
        "不收钱，但要转账验证",
    ],
)
def test_not_denied(sentence):
    assert not zh(sentence)


def en(sentence):
    at = sentence.lower().index("pay")
    return denied_in_english(sentence, at, at + 3)


@pytest.mark.parametrize(
    "sentence",
    [
        "Never pay",
        "Do not send or pay anything",
        "Nobody will ask you, by phone or letter, to pay",
        "You don't have to pay",
        "You don’t have to pay",
        "Whoever asks you to pay is a swindler",
    ],
)
def test_denied_in_english(sentence):
    assert en(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Pay a fee",
        "You need not come, just pay",
        "Do not forget to pay",
        "Do not wait but pay",
        "Never certified until you pay",
    ],
)
def test_not_denied_in_english(sentence):
    assert not en(sentence)
