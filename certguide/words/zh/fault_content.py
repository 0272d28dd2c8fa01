"""What is said in Chinese about texts that are hard to follow or dangerous."""

from certguide.words.fault import Advice, ContentAdvice

CONTENT = ContentAdvice(
    long_sentence=Advice(
        what="“{start}……”这一句有 {count} 个字，超过了 {most} 个。",
        fix="拆成两句，一句只说一件事。",
    ),
    several_actions=Advice(
        what="这一步里有 {count} 件事：{known}。",
        fix="拆成 {count} 步，一步只做一件事。",
    ),
    jargon=Advice(
        what="“{word}”是公文里的词，老人听不懂。",
        fix="换成平常的话：{plain}。",
    ),
    half_width=Advice(
        what="“{text}”里的标点、数字或空格，用错了全角半角。",
        fix="写成“{fixed}”。",
    ),
    screen_name=Advice(
        what="名字“{name}”没有处处照屏幕写得一样。",
        fix="照屏幕一字不差地写，放在“”里。",
        near="照屏幕写：{near}。",
    ),
    voice_missing=Advice(
        what="这里分了口气，少了 {known}。",
        fix="加上 {known}，中文、英文都要有。",
    ),
    placeholder=Advice(
        what="“{text}”还没写完，会原样念给人听。",
        fix="写上要说的话，或删掉这一项。",
    ),
    bad_link=Advice(
        what="“{text}”这个网址打不开。",
        fix="从浏览器里复制，以 http:// 或 https:// 开头，中间和末尾没有别的字。",
    ),
    colour_only=Advice(
        what="“{text}”只说了颜色或位置，没说名字。",
        fix="写出上面的字，放在“”里；没有字的，说它的样子。",
    ),
    missing_end=Advice(
        what="“{text}”的末尾，标点和同类的不一样。",
        fix="去掉末尾的标点。",
        near="在末尾加上“{near}”。",
    ),
    language_mixed=Advice(
        what="“{text}”是另一种语言，没有解释。",
        fix="名字放进“”里，或在括号里解释；别的换成这一种语言。",
    ),
    asks_money=Advice(
        what="“{text}”在叫人交钱、转账，这是骗子的话。",
        fix="认证不收钱，删掉它；要提防的，写“不要转账”。",
    ),
    asks_secret=Advice(
        what="“{text}”在叫人说出密码、验证码，或让别人看屏幕。",
        fix="删掉它；要提防的，写“不告诉任何人”。",
    ),
    asks_person=Advice(
        what="“{text}”问到了个人信息。",
        fix="别问这个；改问有没有、是哪一种。",
    ),
)
