from certguide.present.views.guide import guide_page
from certguide.trials.saying import said
from trials.support import WORDS, named, trials


def test_a_page_is_said_line_by_line_up_to_the_answers():
    result = named("自己有手机").result
    assert result is not None
    lines = said(result, WORDS).split("\n")
    assert lines[0] == "用手机认证"
    assert "打开软件，点“认证”。" in lines
    (failure,) = (line for line in lines if "打不开" in line)
    assert "等一等再试" in failure
    assert "去社区认证" in failure
    assert WORDS.answered not in lines
    assert not any("S01" in line for line in lines)


def test_it_is_what_the_full_page_says():
    for each in trials():
        assert each.result is not None
        page = guide_page(each.result, "zh", WORDS, full=True)
        texts = {block.text for block in page.blocks if hasattr(block, "text")}
        for block in page.blocks:
            for entry in getattr(block, "entries", ()):
                texts.add(entry.text)
                texts |= {detail.label + detail.text for detail in entry.details}
        lines = said(each.result, WORDS).split("\n")
        # The full page adds to a failure what is at hand for the next method.
        assert [line for line in lines if not any(text.startswith(line) for text in texts)] == []
