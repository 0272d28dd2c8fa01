from certguide.core.text import Text, Voices


def test_one_text_serves_every_voice():
    text = Text(zh="你好", en="hello")
    assert [text.say("zh", voice) for voice in ("self", "family", "worker")] == ["你好"] * 3
    assert text.say("en") == "hello"


def test_a_worker_hears_the_relatives_text_before_the_retirees():
    both = Text(zh=Voices(self_="您", family="老人"), en="you")
    assert both.say("zh", "self") == "您"
    assert both.say("zh", "family") == "老人"
    assert both.say("zh", "worker") == "老人"
    own = Text(zh=Voices(self_="您", worker="来办的人"), en="you")
    assert own.say("zh", "worker") == "来办的人"
    assert own.say("zh", "family") == "您"
    assert Text(zh=Voices(self_="您"), en="you").say("zh", "worker") == "您"


def test_traditional_characters_are_those_that_are_written_or_else_the_simplified_ones():
    text = Text(zh=Voices(self_="您的发", family="老人的发"), en="the hair")
    assert text.say("zh-hant", "family") == "老人的发"
    written = Text(zh=text.zh, en="the hair", zh_hant=Voices(self_="您的髮"))
    assert written.say("zh-hant", "family") == "您的髮"
    assert written.say("zh", "family") == "老人的发"
    assert Text(zh="发", en="hair", zh_hant="髮").say("zh-hant") == "髮"
