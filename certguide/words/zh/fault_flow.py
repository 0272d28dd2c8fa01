"""What is said in Chinese about files that are no flow."""

from certguide.words.fault import Advice, FlowAdvice

FLOW = FlowAdvice(
    no_kind=Advice(
        what="没有写 kind，不知道这是哪一种文件。",
        fix="加一行 kind，可以是 {known}。",
    ),
    unknown_kind=Advice(
        what="没有“{value}”这一种文件。",
        fix="kind 可以是 {known}。",
        near="写 {near}。",
    ),
    unknown_key=Advice(
        what="这里没有叫“{key}”的项。",
        fix="删掉它；这里可以写的有 {known}。",
        near="写 {near}。",
    ),
    missing_key=Advice(
        what="这里还缺 {keys}。",
        fix="加上 {keys}，冒号后面写内容。",
    ),
    wrong_type=Advice(
        what="这里要的是{expected}，写的却是{found}。",
        fix="照着同类的地方改成{expected}。",
    ),
    needs_quotes=Advice(
        what="这里要的是文字，“{value}”会被当成数字或真假。",
        fix='加上引号："{value}"',
    ),
    empty_value=Advice(
        what="冒号后面是空的。",
        fix="写上内容，或删掉这一项。",
    ),
    empty_text=Advice(
        what="这里的文字是空的。",
        fix="写上要说的话，或删掉这一项。",
    ),
    empty_list=Advice(
        what="这里是空的，至少要有一项。",
        fix="写上至少一项。",
    ),
    not_one_of=Advice(
        what="这里不能写“{value}”。",
        fix="可以写的有 {known}。",
        near="写 {near}。",
    ),
    hidden_character=Advice(
        what="这段文字里有一个看不见的字符 {character}。",
        fix="删掉它，重新打一遍这几个字。",
    ),
    too_small=Advice(
        what="{value} 太小了，最小是 {least}。",
        fix="写 {least} 或更大的数。",
    ),
    bad_date=Advice(
        what="“{value}”不是日历上的一天。",
        fix="写成 年-月-日，例如 2026-08-31。",
    ),
    too_large_number=Advice(
        what="{value} 太大了。",
        fix="最大写 {most}。",
    ),
    bad_id=Advice(
        what="“{name}”不能作编号。",
        fix="只用小写英文字母、数字和短横线，例如 home-visit。",
        near="写 {near}。",
    ),
    name_not_file=Advice(
        what="这里写的是“{name}”，文件名却是“{stem}”。",
        fix="写 {key}: {stem}，或把文件改名为 {name}.yaml。",
    ),
    no_target=Advice(
        what="没有叫“{name}”的办法、告知或问题。",
        fix="看看名字有没有写错，或先写好这个办法。",
        near="写 {near}。",
    ),
    target_not_in_tree=Advice(
        what="要去问“{name}”，可这个文件的 tree 里没写问完以后去哪里。",
        fix="在 tree 里加一行“{name}: ”和去处。",
    ),
    no_question=Advice(
        what="没有叫“{name}”的问题。",
        fix="看看名字有没有写错，或在 questions 里写好这个问题。",
        near="写 {near}。",
    ),
    no_option=Advice(
        what="问题“{question}”没有“{name}”这个选项。",
        fix="可以写的有 {known}。",
        near="可能是 {near}；可以写的有 {known}。",
    ),
    only_unsure=Advice(
        what="“{question}”问的是日期，条件里只能写 unsure。",
        fix="写 unsure，或改用另一个问题。",
    ),
    no_requirement=Advice(
        what="没有叫“{name}”的共同要求。",
        fix="看看名字有没有写错，或在 choose.yaml 的 requirements 里写好。",
        near="写 {near}。",
    ),
    no_source=Advice(
        what="没有编号为“{name}”的出处。",
        fix="看看编号有没有写错，或在出处文件里加上它。",
    ),
    no_method=Advice(
        what="没有叫“{name}”的办法。",
        fix="看看名字有没有写错；这里只能写办法，不能写告知。",
        near="写 {near}。",
    ),
    duplicate_flow=Advice(
        what="“{name}”已经是 {other} 的名字了。",
        fix="给其中一个换个名字。",
    ),
    duplicate_question=Advice(
        what="问题“{name}”在 {other} 里已经有了。",
        fix="删掉这一个；一个问题写一处，处处能用。",
    ),
    duplicate_id=Advice(
        what="编号“{name}”在这一列里用了两次。",
        fix="给其中一个换个编号。",
    ),
    duplicate_rank=Advice(
        what="排位 {rank} 已经给了 {other}。",
        fix="换一个没用过的数。",
    ),
    duplicate_source=Advice(
        what="出处“{name}”在 {other} 里已经有了。",
        fix="留下一个，删掉另一个。",
    ),
    reserved=Advice(
        what="“{name}”有别的用处，不能作名字。",
        fix="换一个名字；“不清楚”（unsure）每个问题都有，不用写。",
    ),
    same_name=Advice(
        what="问题“{name}”和 {other} 同名，分不清要去哪一个。",
        fix="给问题换个名字。",
    ),
    no_chooser=Advice(
        what="这个文件夹里没有总流程，不知道从哪里问起。",
        fix="加一个 kind: chooser 的文件，例如 choose.yaml。",
    ),
    no_options=Advice(
        what="问题“{name}”没有选项。",
        fix="在 options 里写上可以选的答案；问日期的写 kind: date。",
    ),
    date_with_options=Advice(
        what="“{name}”问的是日期，不能有选项。",
        fix="删掉 options，或删掉 kind: date。",
    ),
    no_point=Advice(
        what="国家流程里没有“{name}”这个可以改的地方。",
        fix="写一个标了 open 的地方，如 choose.look-up；这里可以写：{known}。",
        near="写 {near}。",
    ),
    not_closable=Advice(
        what="“{name}”不能在这里关掉。",
        fix="只能关掉网上的办法：{known}。",
    ),
    no_place=Advice(
        what="问题“{question}”里没有“{name}”这个地方。",
        fix="在总流程那个问题的选项里加上它，或改掉名字。",
        near="写 {near}。",
    ),
    cycle_form=Advice(
        what="every 里要正好写一种周期。",
        fix="只留一种：months、days、monthly_by_day、natural_year: true 或 none: true。",
    ),
    counted_without_months=Advice(
        what="counted 只能和 months 一起写。",
        fix="删掉 counted，或把周期写成 months。",
    ),
    no_outcome=Advice(
        what="没有叫“{name}”的办法或告知。",
        fix="看看名字有没有写错。",
        near="写 {near}。",
    ),
    backward_band=Advice(
        what="from 是 {first}，比 to 的 {last} 还大。",
        fix="小的写 from，大的写 to。",
    ),
    no_place_question=Advice(
        what="总流程没有写 place，不知道哪道题问的是发养老金的地方，各地的规矩用不上。",
        fix="在总流程里加一行 place 和那道题的名字，如 place: region。",
    ),
    no_start=Advice(
        what="没有写 start，不知道先问哪一个。",
        fix="加一行 start 和第一个问题的名字。",
    ),
    start_not_in_tree=Advice(
        what="start 是“{name}”，可 tree 里没有它。",
        fix="写 tree 里有的一个问题。",
        near="写 {near}。",
    ),
    rule_incomplete=Advice(
        what="一条规则要么写 when 和 go，要么只写 else。",
        fix="写成 {{when: …, go: …}} 或 {{else: …}}。",
    ),
    no_else=Advice(
        what="规则里没有 else：都不符合时，不知道去哪里。",
        fix="在最后加一条 else。",
    ),
    else_not_last=Advice(
        what="else 后面还有规则，永远轮不到。",
        fix="把 else 移到最后。",
    ),
    cycle=Advice(
        what="会绕回原处，没有尽头：{loop}",
        fix="改掉其中一个去处。",
    ),
    foreign_address=Advice(
        what="“{text}”不是官方网址，不能写给人看。",
        fix="只能写：{known}。要写出处，写进出处文件。",
    ),
    foreign_number=Advice(
        what="“{text}”像是电话或账号，不能写给人看。",
        fix="只能写：{known}。别处的电话，请人拨区号+12333问。",
    ),
)
