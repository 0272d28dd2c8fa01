"""What is said in Chinese about files that cannot be read."""

from certguide.words.fault import Advice, FileAdvice

FILE = FileAdvice(
    no_folder=Advice(
        what="没有这个文件夹。",
        fix="看看路径有没有写错，再给一个里面有流程文件的文件夹。",
    ),
    not_a_folder=Advice(
        what="这是一个文件，不是文件夹。",
        fix="给出放流程文件的文件夹，而不是其中一个文件。",
    ),
    unreadable=Advice(
        what="打不开（{reason}）。",
        fix="看看有没有读取的权限，链接指的地方还在不在。",
    ),
    no_flows=Advice(
        what="这个文件夹里没有流程文件。",
        fix="放进以 .yaml 结尾的流程文件，或换一个文件夹。",
    ),
    wrong_ending=Advice(
        what="文件名要以 .yaml 结尾，否则会被漏掉。",
        fix="改名为 {fixed}。",
    ),
    too_large=Advice(
        what="文件太大，超过了 {most} 字节。",
        fix="拆成几个文件；一个办法一个文件就够了。",
    ),
    not_utf8=Advice(
        what="文件不是 UTF-8 编码，第 {offset} 个字节（{byte}）读不懂。",
        fix="用编辑器打开，另存为 UTF-8 编码。",
    ),
    control_character=Advice(
        what="这里有一个看不见的字符 {character}。",
        fix="删掉它；多半是复制粘贴时带进来的。",
    ),
    more_faults=Advice(
        what="这个文件里还有更多错误，没有全列出来。",
        fix="先改好上面这些，再检查一遍。",
    ),
    no_file=Advice(
        what="没有这个文件。",
        fix="看看路径有没有写错。",
    ),
    not_yaml=Advice(
        what="从这里起读不懂。",
        fix="对照旁边的文件，看这一行的符号和空格。",
    ),
    empty_file=Advice(
        what="文件是空的。",
        fix="写上流程的内容，或删掉这个文件。",
    ),
    tab=Advice(
        what="行首用了制表符（Tab）。",
        fix="改成空格，每深一层多两个空格。",
    ),
    wide_space=Advice(
        what="行首用了全角空格或别的特殊空格。",
        fix="改成普通的半角空格。",
    ),
    wide_colon=Advice(
        what="这里用了全角冒号“：”。",
        fix="用半角冒号，后面空一格：{fixed}",
    ),
    wide_comma=Advice(
        what="这里用了全角逗号或顿号。",
        fix="用半角逗号隔开：{fixed}",
    ),
    wide_quote=Advice(
        what="这里用了中文引号。",
        fix="去掉引号，或换成半角引号：{fixed}",
    ),
    stray_colon=Advice(
        what="这里不该有冒号：要么缩进没对齐，要么句子里有冒号却没加引号。",
        fix="和上一行对齐；句子里有“: ”的，整句加上半角双引号。",
    ),
    no_colon=Advice(
        what="这一行缺少冒号。",
        fix="写成“名称: 内容”，冒号用半角，后面空一格。",
    ),
    open_quote=Advice(
        what="这个引号没有配对的另一半。",
        fix="在句子末尾补上同样的引号。",
    ),
    open_bracket=Advice(
        what="括号没有合上，或里面少了逗号。",
        fix="补上另一半括号，各项之间用半角逗号隔开。",
    ),
    indentation=Advice(
        what="这一行和前面接不上：缩进没对齐，或引号后面还有字。",
        fix="和同一层的行左边对齐；引号要包住整句。",
    ),
    stray_character=Advice(
        what="这里不能以“{character}”开头。",
        fix="给整句加上半角双引号，或删掉多余的符号。",
    ),
    backslash=Advice(
        what="双引号里的反斜杠“\\”读不懂。",
        fix="删掉反斜杠，或把双引号换成单引号。",
    ),
    duplicate_key=Advice(
        what="“{key}”写了两次，第 {line} 行已经有了。",
        fix="留下一个，删掉另一个。",
    ),
    complex_key=Advice(
        what="冒号前面只能是一个名称，不能是列表或括号。",
        fix="在冒号前面只写一个名称。",
    ),
    empty_key=Advice(
        what="冒号前面没有名称。",
        fix="在冒号前面写上名称。",
    ),
    anchor=Advice(
        what="流程文件里不能用锚点“&{name}”。",
        fix="删掉“&{name}”，需要重复的地方照写一遍。",
    ),
    alias=Advice(
        what="流程文件里不能用引用“*{name}”。",
        fix="把要重复的内容照写一遍；若是文字，加上引号。",
    ),
    merge_key=Advice(
        what="流程文件里不能用“<<”合并。",
        fix="把要合并的内容照写一遍。",
    ),
    tag=Advice(
        what="流程文件里不能用标签“{tag}”。",
        fix="删掉感叹号和后面的标签；若是文字，加上引号。",
    ),
    second_document=Advice(
        what="一个文件里只能有一份流程，这里开始了第二份。",
        fix="删掉这条“---”，或把后面的内容移到另一个文件。",
    ),
    too_deep=Advice(
        what="层次太深，超过了 {most} 层。",
        fix="减少层次；流程用不着这么深。",
    ),
)
