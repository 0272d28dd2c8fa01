import json


def test_all_seven_in_every_format(call):
    data = json.loads(call("methods", "--json").out)
    assert [each["id"] for each in data["methods"]] == [
        "e-card",
        "mini-program",
        "alipay",
        "online-app",
        "community-centre",
        "bureau",
        "home-visit",
    ]
    for form in ("terminal", "text", "markdown"):
        for language, title in (("zh", "请人上门认证"), ("en", "home")):
            said = call("methods", "--format", form, "--lang", language)
            assert said.code == 0
            assert title in said.out


def test_it_takes_no_words(call):
    assert call("methods", "alipay") == (2, "", "多了一个词：alipay。请去掉它，或看 --help。\n")
