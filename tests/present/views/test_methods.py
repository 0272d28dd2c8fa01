from certguide.present.formats.registry import render
from certguide.present.views.methods import methods_page
from present.sample import WORDS, compare_golden, library, printed


def test_the_methods_are_said_word_for_word_so(update_golden):
    def page(language):
        return methods_page(library(), language, WORDS[language])

    compare_golden("methods.txt", printed(page), update=update_golden)


def test_their_data(update_golden):
    found = render(methods_page(library(), "zh", WORDS["zh"]), "json", width=80, colour=False)
    compare_golden("methods.json", found, update=update_golden)
