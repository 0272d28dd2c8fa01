import pytest

from certguide.cli.app import COMMANDS, command_module
from certguide.cli.argv import SWITCHES, Opening, explicit, named, opening, spoken, value_of
from certguide.loading.library import load
from certguide.words import words


@pytest.mark.parametrize(
    ("line", "command", "rest"),
    [
        ("", None, ""),
        ("methods", "methods", ""),
        ("--lang en methods", "methods", "--lang en"),
        ("--lang=en methods", "methods", "--lang=en"),
        ("--json methods", "methods", "--json"),
        ("-ofile methods", "methods", "-ofile"),
        ("-o file methods", "methods", "-o file"),
        ("guide alipay --json", "guide", "alipay --json"),
        ("--phone none --json", None, "--phone none --json"),
        ("--plain", None, "--plain"),
        ("-- methods", None, "-- methods"),
        ("-", "-", ""),
        ("--follow steps bureau", "steps", "--follow bureau"),
        ("--save= guide", "guide", "--save="),
        ("--resume a.json guide", "guide", "--resume a.json"),
    ],
)
def test_the_command_is_found_wherever_the_options_stand(line, command, rest):
    assert opening(line.split()) == Opening(command=command, rest=tuple(rest.split()))


def test_of_every_option_it_is_known_whether_a_value_follows():
    every = [
        flag
        for command in COMMANDS
        for flag in command_module(command).flags(words("zh").cli, load())
    ]
    alone = {name for flag in every if flag.value is None for name in flag.names}
    valued = {name for flag in every if flag.value is not None for name in flag.names}
    assert alone <= SWITCHES
    assert valued.isdisjoint(SWITCHES)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("--lang en", "en"),
        ("--lang=en", "en"),
        ("--lang zh --lang en", "en"),
        ("--lang", None),
        ("-- --lang en", None),
        ("", None),
    ],
)
def test_the_last_value_of_an_option_counts(line, value):
    assert value_of(line.split(), "--lang") == value


@pytest.mark.parametrize(
    ("line", "environ", "language"),
    [
        ("--lang en", {"CERTGUIDE_LANG": "zh"}, ("en", "en")),
        ("", {"CERTGUIDE_LANG": "en", "LANG": "zh_CN.UTF-8"}, ("en", "en")),
        ("", {"LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"}, ("en", None)),
        ("", {"LC_ALL": "C", "LANG": "en_US.UTF-8"}, ("en", None)),
        ("", {"LANGUAGE": "fr:en", "LANG": "zh_CN"}, ("en", None)),
        ("", {"LANG": "fr_FR.UTF-8"}, ("zh", None)),
        ("", {"LANG": "C.UTF-8"}, ("zh", None)),
        ("", {}, ("zh", None)),
        ("--lang zh-CN", {}, ("zh", "zh-CN")),
        ("--lang zh-hant", {"CERTGUIDE_LANG": "zh"}, ("zh-hant", "zh-hant")),
        ("--lang zh", {"LANG": "zh_TW.UTF-8"}, ("zh", "zh")),
        ("", {"CERTGUIDE_LANG": "zh-hk"}, ("zh-hant", "zh-hk")),
        ("", {"LANG": "zh_TW.UTF-8"}, ("zh-hant", None)),
        ("", {"LANGUAGE": "fr:zh_HK:en", "LANG": "zh_CN"}, ("zh-hant", None)),
        ("--lang fr", {}, ("zh", "fr")),
        ("", {"CERTGUIDE_LANG": "fr", "LANG": "en_US"}, ("zh", "fr")),
    ],
)
def test_the_language_is_the_nearest_wish_that_can_be_met(line, environ, language):
    assert spoken(line.split(), environ) == language


@pytest.mark.parametrize(
    ("name", "language"),
    [
        *((each, "zh-hant") for each in ("zh-hant", "zh_TW.Big5", "zh-HK", "zh_MO.UTF-8@x")),
        *((each, "zh-hant") for each in ("ZH-Hant-TW", "zh-Hant_HK.UTF-8", "zh-tw")),
        *((each, "zh") for each in ("zh", "zh_CN.GBK", "zh-Hans", "zh-Hans-HK", "zh_SG")),
        *((each, "en") for each in ("en", "en_HK.UTF-8", "EN-gb")),
        *((each, None) for each in ("", "hant", "C", "ja_JP", "zhx", "tw")),
    ],
)
def test_the_characters_are_those_of_the_place(name, language):
    assert named(name) == language


@pytest.mark.parametrize(
    ("line", "written"),
    [
        # Last on the line, and before another option.
        ("--save", "--save="),
        ("guide --resume --save --plain", "guide --resume= --save= --plain"),
        ("checklist bureau --tick", "checklist bureau --tick="),
        ("checklist bureau --tick -a phone=own", "checklist bureau --tick= -a phone=own"),
        ("--save -- guide", "--save= -- guide"),
        # With a value.
        ("guide --save a.json --resume b.json", "guide --save a.json --resume b.json"),
        ("--save=a.json --tick=", "--save=a.json --tick="),
        ("--save -", "--save -"),
        ("--tick id-card --tick", "--tick id-card --tick="),
        # No other option may go without its value.
        ("--output --lang", "--output --lang"),
        ("--saved --resumed", "--saved --resumed"),
        ("", ""),
    ],
)
def test_a_value_that_was_left_out_is_an_empty_one(line, written):
    assert explicit(line.split()) == written.split()
