import datetime as dt

from certguide.present.formats.registry import render
from certguide.present.views.methods import methods_page
from present.sample import WORDS, compare_golden, printed, someone


def test_the_methods_are_said_word_for_word_so(update_golden):
    def page(language):
        return methods_page(someone(), language, WORDS[language])

    compare_golden("methods.txt", printed(page), update=update_golden)


def test_their_data(update_golden):
    found = render(methods_page(someone(), "zh", WORDS["zh"]), "json", width=80, colour=False)
    compare_golden("methods.json", found, update=update_golden)


def test_what_a_place_does_otherwise_is_said_with_them(update_golden):
    def page(language):
        known = someone(dt.date(2026, 11, 25), region="hubei/wuhan")
        return methods_page(known, language, WORDS[language])

    compare_golden("methods-of-a-city.txt", printed(page), update=update_golden)
    found = render(page("en"), "json", width=80, colour=False)
    compare_golden("methods-of-a-city.json", found, update=update_golden)
