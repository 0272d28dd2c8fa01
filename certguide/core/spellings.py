"""How an option can be written: by id, label, pinyin, initials, or a name that it covers."""

import re
import unicodedata
from collections.abc import Iterator

from certguide.core.model import Option, Question

_PEOPLES = (
    "壮|回|维吾尔|藏|蒙古|土家|苗|彝|朝鲜|哈萨克|柯尔克孜|布依|侗|白|傣|景颇|傈僳|哈尼|羌|满|瑶|畲|黎|水|土|"
    "撒拉|保安|东乡|裕固|仡佬|毛南|仫佬|京|独龙|怒|拉祜|佤|布朗|达斡尔|鄂温克|鄂伦春|锡伯|塔吉克"
)
_AUTONOMOUS = re.compile(rf"(?:(?:{_PEOPLES})族?)*自治(?=[区州县旗])")
_KINDS = re.compile(r"(?<=[一-龥])(?:省|市|地区|林区|新区|盟|区|县|旗)(?=$|[一-龥])")
_SIGNS = re.compile(r"[\s/·,、，-]+")


def fold(text: str) -> str:
    """`text` in the form in which widths, cases and outer spaces are alike."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


def spellings(question: Question) -> dict[str, frozenset[str]]:
    """For each option, folded, all that stands for it alone, whoever writes it."""
    options = question.options
    return {
        key: frozenset(_of_city(options, key) if "/" in key else _of(option, key))
        for key, option in options.items()
    }


def covered(question: Question) -> dict[str, frozenset[str]]:
    """For each option the names that stand for a place within it."""
    return {key: frozenset(_covered(option)) for key, option in question.options.items()}


def titles(question: Question) -> dict[str, str]:
    """The plain names of the options, each to its option: those a mistyped one is compared with."""
    return {
        name: key
        for key, option in question.options.items()
        for name in (key, key.rpartition("/")[2], *_labels(option), *map(fold, option.covers))
    }


def initials(question: Question) -> dict[str, str]:
    """For each option with pinyin the first letters of its syllables; several may share them."""
    return {
        key: "".join(syllable[:1] for syllable in option.pinyin.split())
        for key, option in question.options.items()
        if option.pinyin is not None
    }


def readings(text: str) -> tuple[str, ...]:
    """The forms in which to look for what was written, the closest first.

    河南省, 湖北省武汉市 and 海南藏族自治州 are 河南, 湖北武汉 and 海南州 without the words for the
    kinds of places.
    """
    plain = fold(text)
    joined = _SIGNS.sub("", plain)
    forms = [plain, joined]
    # 蒙古 and 藏 are peoples, and parts of the names 内蒙古 and 西藏.
    for short in (joined.replace("自治", ""), _AUTONOMOUS.sub("", joined)):
        bare = _KINDS.sub("", short)
        forms += [short, bare, bare.removesuffix("州")]
    return tuple(dict.fromkeys(each for each in forms if each))


def _of(option: Option, key: str) -> Iterator[str]:
    yield fold(key)
    yield from _labels(option)
    if option.pinyin is not None:
        yield option.pinyin.replace(" ", "")
        yield option.pinyin
    yield from _covered(option)


def _covered(option: Option) -> Iterator[str]:
    """The names it covers, alone and behind its label."""
    for name in option.covers:
        yield fold(name)
        yield from (f"{label}{fold(name)}" for label in _labels(option))


def _of_city(options: dict[str, Option], key: str) -> Iterator[str]:
    """A city by itself, and behind its province."""
    province, _, city = key.partition("/")
    option = options[key]
    own = {city, *_labels(option), *_of(option, key)} - {fold(key)}
    yield from (fold(key), *own)
    if province in options:
        whole = options[province]
        names = {province, *_labels(whole), (whole.pinyin or "").replace(" ", "")} - {""}
        yield from (f"{name}{each}" for name in names for each in own)


def _labels(option: Option) -> Iterator[str]:
    """The label in each language, and of `Wuhan, Hubei` the first part."""
    for label in (option.label.zh, option.label.en):
        if isinstance(label, str):
            yield fold(label)
            if option.pinyin is not None:
                yield fold(label).partition(",")[0]
