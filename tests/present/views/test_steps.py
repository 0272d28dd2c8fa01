from certguide.present.formats.registry import render
from certguide.present.views.steps import steps_page
from present.sample import WORDS, compare_golden, library, printed


def test_the_steps_are_said_word_for_word_so(update_golden):
    def page(language):
        return steps_page(library(), library().methods["by-phone"], language, WORDS[language])

    compare_golden("steps.txt", printed(page), update=update_golden)


def test_a_helper_is_told_what_a_helper_does():
    page = steps_page(library(), library().methods["by-phone"], "zh", WORDS["zh"], voice="family")
    assert [each["do"] for each in page.data["steps"]] == [
        "打开软件，点“认证”。",
        "请老人对着镜头眨眼。",
        "记下日期。",
    ]


def test_their_data(update_golden):
    page = steps_page(library(), library().methods["by-phone"], "en", WORDS["en"])
    found = render(page, "json", width=80, colour=False)
    compare_golden("steps.json", found, update=update_golden)
