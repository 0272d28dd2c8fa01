import pytest

from checks.lint import either, found


@pytest.mark.parametrize(
    "text",
    [
        "请先转账100元到指定账户",
        "认证前要交二十元手续费",
        "扫码付款后才能认证",
        "不转账就不能认证",
        "不交钱，就停发养老金",
        "请往这张卡里打五百块钱",
        "先充值再认证",
        "给工作人员发个红包",
        "把钱汇到安全账户",
        "请转 账 到这个户头",
        "請先轉賬",
        "不得不先交保证金",
        "别忘了交认证费",
        "不用去窗口，直接转账就行",
        "押金两百元，办完退",
        "工本费10元",
        "为防骗子冻结您的卡，请转账到安全账户",
        "激活社保卡要预存三百元",
        "交一百块押金",
        "微信上转我50元",
        "缴费后当场认证",
        "您需要支付20元",
        "请购买认证套餐",
        "先垫付，以后退",
        "把存折上的钱存入新账户",
        "Pay a small fee first.",
        "Send 50 yuan to the officer.",
        "Please transfer the money to the safe account.",
        "Do not forget to pay the fee.",
        "You need not go, just pay online.",
        "There is a handling fee of ten yuan.",
        "Top up your card before certifying.",
    ],
)
def test_asking(text):
    assert len(found("asks_money", either(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "不要转账",
        "不会叫您转账",
        "认证不收钱",
        "叫您转账的，是骗子",
        "谁让您先交钱，都是骗子",
        "从来不收手续费",
        "凡是要交费的，都别信",
        "不用交钱，也不用充值",
        "有人让您打钱，马上报警",
        "办社保卡不收工本费",
        "问社保局多发的钱怎么退",
        "可以商量分期退",
        "看存折上每月有几笔钱",
        "自己在村里交的，多是居民养老金",
        "停掉的钱会补发",
        "请他补发",
        "钱没到账，打电话问12333",
        "骗子会叫您转账，挂断",
        "支付宝里能办",
        "无需付费",
        "接到要您转账的电话，挂断",
        "不收费，不转账，不要密码",
        "银行发工资的卡",
        "交上去审核",
        "Nobody will ask you to transfer money.",
        "Never pay anyone.",
        "It is free; no fee is charged.",
        "Whoever asks you to pay is a swindler.",
        "The place that pays the pension decides.",
        "Payment resumes next month.",
        "Do not pay or send money to anybody.",
        "If someone wants a transfer fee, it is a scam.",
    ],
)
def test_not_asking(text):
    assert found("asks_money", either(text)) == []


def test_what_others_do_is_only_described():
    failing = {"when": {"zh": "叫您转账", "en": "They want you to pay a fee"}}
    assert found("asks_money", {"steps": [{"if_fails": [failing]}]}) == []


def test_a_denial_holds_in_its_clause_only():
    assert found("asks_money", either("不收钱。先转账一元"))
    assert found("asks_money", either("不用去窗口，转账一元"))
    assert found("asks_money", either("It is free. Pay a small fee"))
