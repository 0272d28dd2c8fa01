"""The sentences of the command line in Chinese."""

from certguide.words.cli import CliWords

CLI = CliWords(
    language="zh",
    title="certguide：养老金领取资格认证，怎么办",
    about=(
        "回答几个问题，就知道该用哪种办法、带什么、办不成怎么办。不问姓名和证件号，不联网。"
        "您不说存，就不留记录。"
    ),
    usage="用法",
    group_usage="certguide [命令] [选项]",
    commands_heading="命令",
    commands={
        "guide": "一步一步问，找到合适的办法（不写命令就是它）",
        "methods": "七种办法，各一行：适合谁，要什么",
        "steps": "一种办法的步骤",
        "checklist": "一种办法要带的东西，适合打印",
        "due": "下一次认证最晚哪天办",
    },
    options_heading="选项",
    group_options={
        "--lang zh|en": "说中文还是英文",
        "--version": "版本号",
        "--install-completion": "给当前的 shell 装上补全",
        "--show-completion": "打印补全脚本",
        "--help": "这份说明；每个命令也有自己的，如 certguide guide --help",
    },
    options_word="[选项]",
    words_heading="写什么",
    choice="{value}：",
    examples_heading="例子",
    examples=(
        "certguide",
        "certguide guide --who family --phone helper",
        "certguide guide --json --rest unsure -a phone=none",
        "certguide checklist home-visit -o 上门.md",
    ),
    exit_codes=(
        "退出码：0 有了结果；1 出了问题；2 命令写错了；3 缺答案；"
        "4 流程文件有错；70 程序的毛病；130 中途停下。"
    ),
    help_option="这份说明",
    file="文件",
    directory="文件夹",
    date="日期",
    option="选项",
    pair="问题=选项",
    flow="流程",
    method="办法",
    lang="说中文还是英文",
    flows="用这个文件夹里的流程，不用自带的",
    format="输出格式；不写时看 -o 的文件名",
    formats={
        "terminal": "终端，带颜色",
        "text": "纯文字",
        "markdown": "Markdown",
        "json": "给程序读",
    },
    output="写进文件（- 是标准输出）",
    json="等于 --format json",
    plain="一行一行地问，适合读屏软件",
    answer="给一个答案，可以写多次",
    answers="从 YAML 或 JSON 文件读答案（- 是标准输入）",
    no_input="不提问；缺答案就退出",
    rest="剩下的问题都答“不清楚”",
    full="把原因和依据都印出来",
    as_of="按这一天来算，如 2026-11-22",
    which_flow="从哪份流程开始问；不写就从头选办法",
    which_method="哪一种办法",
    unsure="不清楚",
    did_you_mean="是不是 {names}？",
    or_=" 或 ",
    comma="，",
    twice="{flag} 写了两个不同的值：{first} 和 {second}。请只留一个。",
    not_among="{flag} 没有 {value} 这个值。{nearest}可以写：{allowed}。",
    too_many_words="多了一个词：{word}。请去掉它，或看 --help。",
    method_missing="还没写哪一种办法。请选一个：{methods}。",
    unknown={
        "command": "没有 {name} 这个命令。{nearest}有这些：{known}。",
        "flow": "没有叫 {name} 的流程。{nearest}有这些：{known}。",
        "method": "没有叫 {name} 的办法。{nearest}有这些：{known}。",
        "question": "没有叫 {name} 的问题。{nearest}有这些：{known}。",
        "option": "问题 {within} 没有 {name} 这个答案。{nearest}可以写：{known}。",
    },
    unknown_language="没有 {name} 这种语言。可以写：zh（中文）或 en（英文）。",
    unknown_option="没有 {option} 这个选项。{nearest}用 --help 看全部选项。",
    bad_option_value="选项 {option} 的值不对：要么少了值，要么不该有值。用 --help 看写法。",
    unparsed="这条命令看不懂：{text}。用 --help 看写法。",
    unknown_ending="不认得 {path} 的文件名结尾。{nearest}可以用：{endings}，或加 --format。",
    bad_pair="-a {value} 写得不对。要写成 问题=选项，如 -a phone=none。",
    bad_dates={
        "format": "问题 {question} 要一个日期，{text} 不是。请写成 2026-03-15，或只写 2026-03。",
        "early": "{text} 太早了。请查一下认证记录，写上一次认证的日期。",
        "future": "{text} 还没到。请写上一次认证成功的日期。",
    },
    bad_as_of="--as-of 要一个日期，{value} 不是。请写成 2026-11-22。",
    contradiction="问题 {question} 有两个不同的答案：{first} 和 {second}。请只留一个。",
    missing=(
        "还缺一个答案。\n"
        "问题 {question}：{ask}\n"
        "可以答：\n{options}\n"
        "加上：{flag}\n"
        "或者在终端里接着答：{resume}"
    ),
    unused="这些答案没有用到：{answers}。",
    stopped="停下了，答案还在。接着办，请输入：\n{command}",
    cannot_write="{path} 写不了：{reason}。什么都没有写。",
    cannot_read="{path} 读不了：{reason}。",
    os_reasons={
        "FileNotFoundError": "没有这个文件或文件夹",
        "PermissionError": "没有权限",
        "IsADirectoryError": "它是一个文件夹",
        "NotADirectoryError": "路径里有一段不是文件夹",
    },
    os_reason_other="系统不让",
    standard_input="标准输入",
    standard_output="标准输出",
    loop="流程 {flow} 绕回了问题 {question}，走不到头。请改这份流程。",
    bug=(
        "certguide 出了毛病，这不是您的错。\n"
        "请把下面这行告诉维护的人（里面没有您的答案以外的东西）：\n"
        "certguide {version} {kind}: {text} ({place})"
    ),
    who="谁在问：自己、家里人、工作人员",
    region="养老金是哪里发的，如 河南、henan、武汉",
    place="地方",
    digits="数字",
    resume="接着上次存的办（不写文件名，就用您自己的状态文件夹）",
    save="把答案存进文件，下次接着办（不写文件名，就存进您自己的状态文件夹）",
    code="用电话里念的那串数字，打开同一个结果",
    follow="一步一步照着做，办不成就告诉您改走哪里",
    at="从哪一步开始",
    tick="勾上备好的东西（不写名字，就一样一样勾）",
    due_options={
        "benefit": "领的是哪一种钱",
        "residence": "现在住在哪里",
        "payment": "钱还按月到账吗",
    },
    last="上一次认证成功的日子",
    dropped="流程改过了，这些答案对不上，要再答一次：{answers}。",
    damaged="这个文件坏了，或不是 certguide 存的。没有动它。换一个文件名，或先把它挪开。",
    saved="存好了：{path}",
    stopped_saved="停下了，答案存好了。接着办，请输入：\n{command}",
    bad_codes={
        "character": "这串数字里有别的字：{code}。只念数字就行，请再看一遍。",
        "length": "这串数字不全，或多了：{code}。请从头再念一遍。",
        "digit": "这串数字里有一个念错了，或有两个颠倒了：{code}。请从头再念一遍。",
        "version": "这串数字是别的版本的流程给的，打不开：{code}。请把问题重新答一遍。",
    },
    no_item="{method} 要备的东西里没有 {name}。{nearest}可以写：{known}。",
    no_step="{method} 没有 {name} 这一步。{nearest}可以写：{known}。",
    nobody_to_ask="一步一步照着做，要有人来答。请在终端里用，或加 --plain。要单看一步，加 --at。",
    tick_kept="想记住勾了哪些，加 --save 和文件名。",
    step="步骤",
    item="东西",
    nobody_to_tick="一样一样勾，要有人来答。请在终端里用，或写出是哪一样，如 --tick id-card。",
)
