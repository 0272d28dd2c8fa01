import pytest

from checks.lint import either, found


@pytest.mark.parametrize(
    "text",
    [
        "把验证码告诉工作人员",
        "请把短信里的六位数字念给客服",
        "收到验证码后，发给社区的人",
        "收到验证码。把它念给工作人员听",
        "输入银行卡号和密码",
        "填上银行卡密码",
        "告诉对方您的银行卡号",
        "请打开共享屏幕，让工作人员看",
        "同意远程控制",
        "点短信里的链接下载软件",
        "把验 证 码报给来电的人",
        "验证码请回复到这条短信",
        "提供卡号、密码",
        "不用怕，把密码告诉他就行",
        "将動態碼发给我们",
        "拍下银行卡号，发给网格员",
        "把密码写给社区",
        "扫对方发来的二维码",
        "留下您的银行卡号",
        "把手机收到的验证码转发给办事员",
        "Read the code out to the officer.",
        "Tell them your bank card number.",
        "Share your screen with the staff.",
        "Click the link in the message.",
        "Enter your bank card PIN.",
        "Send the verification code to the community worker.",
    ],
)
def test_asking(text):
    assert len(found("asks_secret", either(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "验证码不告诉任何人",
        "输入电子社保卡的六位密码",
        "登录用的验证码自己填，不念给别人听",
        "要验证码的，是骗子",
        "不点短信里的链接",
        "不问银行卡密码",
        "别把密码告诉别人",
        "没有工作人员会来要银行卡号、密码、验证码",
        "验证码只填在软件里",
        "不共享屏幕",
        "老人手机上的验证码，请老人自己填",
        "电子社保卡的六位密码，请老人自己按",
        "忘了密码，点“忘记密码”",
        "谁叫您念验证码，马上挂断",
        "让您共享屏幕的，都是骗子",
        "设一个六位密码，自己记牢",
        "不扫来路不明的码",
        "不留证件照片，不问密码",
        "密码别写在卡上",
        "收不到验证码，换用邮箱",
        "Never read the code out to anybody.",
        "Nobody official asks for a card PIN, a text-message code or a transfer.",
        "Whoever asks for your password is a swindler.",
        "Call area code + 12333 and tell them your situation.",
        "Do not share your screen.",
        "Type the log-in code yourself and tell nobody.",
        "Enter the six-digit password of the electronic card.",
    ],
)
def test_not_asking(text):
    assert found("asks_secret", either(text)) == []


def test_what_others_do_is_only_described():
    failing = {"when": {"zh": "叫您念验证码", "en": "They ask you to read the code out"}}
    assert found("asks_secret", {"steps": [{"if_fails": [failing]}]}) == []


def test_the_code_may_be_named_a_sentence_before():
    assert found("asks_secret", either("收到六位数字。把这串数字念给客服"))
    assert found("asks_secret", either("收到验证码。把它记牢，不念给人听")) == []


def test_a_sentence_after_may_deny_and_then_ask():
    data = either("收到验证码。别把它念给人听，把它发给我们")
    assert [each.params["text"] for each in found("asks_secret", data)] == ["把它发给"]
