"""What `certguide new` says in Chinese."""

from certguide.words.new import NewWords

NEW = NewWords(
    value="名字",
    which="新文件的名字，如 bank-counter。不写名字，只把自带的流程抄一份",
    kind="写哪一种；不写就是 method",
    kinds={"method": "一种认证办法", "notice": "一种告知", "region": "一个地方的规矩"},
    missing="还没写名字。例如：certguide new bank-counter --flows mine。",
    no_folder=(
        "写到哪个文件夹？自带的流程不能改，请写自己的文件夹，例如：\n"
        "certguide new {name} --flows mine\n"
        "还没有这个文件夹的，会先把自带的流程全抄进去。"
    ),
    refused={
        "id": (
            "{name} 不能当名字。只用小写字母、数字和短横线，例如 bank-counter；"
            "也不能叫 unsure、all、any、not、else。"
        ),
        "taken": "{name} 这个名字已经有了，请换一个。",
        "place": (
            "{name} 还不是一个地方。{nearest}"
            "请先在 choose.yaml 里，给问养老金哪里发的那道题加上这个选项。"
        ),
        "city": "{name} 是一个城市。城市的规矩写在省的文件里，写在 cities 下面。",
    },
    exists="{path} 已经有了，没有动它。请换一个名字。",
    title="写好了",
    copied="自带的流程全抄进了 {path}。",
    written="新文件：{path}",
    schema="编辑器的提示：{path}",
    next="接下来",
    steps={
        "copy": (
            "打开 {folder} 里的文件，改成您的话。",
            "看看改对没有：certguide check {folder}",
            "用改过的流程走一遍：certguide guide --flows {folder}",
        ),
        "method": (
            "照样走一遍：certguide guide {name} --flows {folder}",
            "打开新文件，把“待写”换成您的话。",
            "看还差什么：certguide check {folder}",
        ),
        "notice": (
            "打开新文件，把“待写”换成您的话。",
            "看还差什么：certguide check {folder}",
        ),
        "region": (
            "打开新文件，把“待写”换成您的话。",
            "看现在是什么样：certguide methods --region {name} --flows {folder}",
            "看还差什么：certguide check {folder}",
        ),
    },
)
