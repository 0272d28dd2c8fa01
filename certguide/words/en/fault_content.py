"""What is said in English about texts that are hard to follow or dangerous."""

from certguide.words.fault import Advice, ContentAdvice

CONTENT = ContentAdvice(
    long_sentence=Advice(
        what="The sentence “{start}…” has {count} characters, more than {most}.",
        fix="split it in two, and say one thing at a time.",
    ),
    several_actions=Advice(
        what="This step asks for {count} actions: {known}.",
        fix="make {count} steps of it, one action each.",
    ),
    jargon=Advice(
        what="“{word}” is an office word that many do not follow.",
        fix="say it in everyday words: {plain}.",
    ),
    half_width=Advice(
        what="Punctuation, digits or spaces in “{text}” are of the wrong width.",
        fix="write “{fixed}”.",
    ),
    screen_name=Advice(
        what="The name “{name}” is not written everywhere as on the screen.",
        fix="copy it from the screen, between “ and ”.",
        near="write as on the screen: {near}.",
    ),
    voice_missing=Advice(
        what="This is written for different voices, and {known} is missing.",
        fix="add {known}, in Chinese and in English.",
    ),
    placeholder=Advice(
        what="“{text}” is not written yet and would be read to people.",
        fix="write the text, or leave the key out.",
    ),
    bad_link=Advice(
        what="The address “{text}” cannot be opened.",
        fix="copy it from the browser: http:// or https:// first, nothing else in it or behind it.",
    ),
    colour_only=Advice(
        what="“{text}” names a colour or place only.",
        fix="write what stands on it, between “ and ”, or what it looks like.",
    ),
    missing_end=Advice(
        what="“{text}” ends otherwise than the other texts of its kind.",
        fix="take the mark at the end away.",
        near="add “{near}” at the end.",
    ),
    language_mixed=Advice(
        what="“{text}” is in the other language and not explained.",
        fix="put a name between “ and ”, or explain it in brackets; translate the rest.",
    ),
    asks_money=Advice(
        what="“{text}” asks for money, as swindlers do.",
        fix="leave it out: certification is free. To warn people, write “do not transfer”.",
    ),
    asks_secret=Advice(
        what="“{text}” gives a password or code away, or lets others see the screen.",
        fix="leave it out. To warn people, write “tell nobody”.",
    ),
    asks_person=Advice(
        what="“{text}” asks for personal data.",
        fix="do not ask; ask whether there is one, or of which kind.",
    ),
)
