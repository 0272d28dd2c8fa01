"""The language that a call is answered in, and what is said where there is none."""

import shlex
import sys

import opencc
import pytest

from certguide.cli.install import install_line
from certguide.words.traditional import converter

HANT = ("--lang", "zh-hant")


@pytest.mark.parametrize("name", ["zh-hant", "zh-tw", "zh-HK", "zh_Hant_MO"])
def test_every_name_of_the_language_is_known(call, name):
    assert call("methods", "--lang", name).out == call("methods", *HANT).out


def test_an_unknown_language_is_answered_with_those_there_are(call):
    assert call("methods", "--lang", "hant") == (
        2,
        "",
        "没有 hant 这种语言。可以写：zh（中文）、zh-hant（繁体）或 en（英文）。\n",
    )


@pytest.fixture
def missing(monkeypatch):
    """A process in which opencc is not installed."""
    converter.cache_clear()
    monkeypatch.setitem(sys.modules, "opencc", None)
    yield
    converter.cache_clear()


@pytest.mark.usefixtures("missing")
def test_what_is_not_installed_is_named_with_the_line_that_installs_it(call, monkeypatch):
    said = call("methods", *HANT)
    assert (said.code, said.out) == (1, "")
    assert said.err == f"显示繁体字还缺一样东西。先输入这一行来安装：\n{install_line('zh-hant')}\n"
    monkeypatch.setenv("CERTGUIDE_LANG", "zh-hk")
    assert call("methods") == said
    assert shlex.split(install_line("zh-hant"))[-1].startswith("opencc")


@pytest.mark.usefixtures("missing")
def test_a_locale_alone_falls_back_to_simplified_characters_and_says_so(call, monkeypatch):
    plain = call("methods")
    monkeypatch.setenv("LANG", "zh_TW.UTF-8")
    said = call("methods")
    assert (said.code, said.out) == (0, plain.out)
    assert said.err == f"先用简体字显示。想看繁体字，请安装：{install_line('zh-hant')}\n"


def test_a_locale_is_enough_where_it_is_installed(call, monkeypatch):
    monkeypatch.setenv("LANG", "zh_HK.UTF-8")
    assert call("methods") == call("methods", *HANT)


def test_the_other_languages_do_not_load_what_changes_characters(call, monkeypatch):
    monkeypatch.setattr(opencc, "OpenCC", None)
    converter.cache_clear()
    assert call("guide", "--region", "廣東").code == 2
    assert call("methods", "--lang", "en").code == 0
