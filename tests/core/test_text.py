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
