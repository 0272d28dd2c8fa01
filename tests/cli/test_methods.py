import json

import pytest

from certguide.loading.library import load
from certguide.words import words


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


@pytest.mark.parametrize(
    "command", ["steps bureau", "steps e-card --at search", "checklist bureau"]
)
@pytest.mark.parametrize(
    ("region", "name"),
    [("武汉", "武汉"), ("襄阳", "湖北"), ("bj", "北京"), ("other", None), ("unsure", None)],
)
def test_the_number_to_call_is_that_of_the_place(call, command, region, name):
    said = call(*command.split(), "--region", region, "--as-of", "2026-11-25")
    assert (said.code, said.err) == (0, "")
    page = words("zh").page
    number = page.hotline if name is None else page.hotline_of_region.format(region=name)
    assert number in said.out


@pytest.mark.parametrize("place", ["beijing", "hubei/wuhan", "jiangxi/jiujiang", "xizang"])
def test_what_a_place_does_otherwise_is_said_beside_the_methods(call, place):
    line = ("methods", "--as-of", "2026-11-25")
    region = json.loads(call(*line, "--json", "--region", place).out)["region"]
    local = load().at(place).local
    assert local is not None
    assert region["id"] == place
    found = [(each["kind"], each["at"], each["id"]) for each in region["changes"]]
    assert found == [(each.kind, each.at or None, each.id) for each in local.changes]
    everywhere, here = call(*line).out, call(*line, "--region", place).out
    assert here != everywhere
    assert set(everywhere.splitlines()) <= set(here.splitlines())


def test_no_place_is_none(call):
    for place in ("other", "unsure"):
        said = call("methods", "--json", "--region", place)
        assert json.loads(said.out)["region"] is None
