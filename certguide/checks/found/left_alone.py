"""这一步失败以后，有的人没有下一个办法，可是有人能帮他。

go 里写的办法，对这样的人都走不通；没写的办法里，却有能找到人的（没有 entry 的办法）。
他看到的只剩一句话，不知道该去哪里。把找得到人的办法写进 go。

错：
    # alipay.yaml
    steps:
      - id: open
        do: {zh: 打开支付宝。, en: Open Alipay.}
        if_fails:
          - when: {zh: 打不开, en: It does not open}
            go: [bureau]
            sources: [S01]
        sources: [S01]
对：
    # alipay.yaml
    steps:
      - id: open
        do: {zh: 打开支付宝。, en: Open Alipay.}
        if_fails:
          - when: {zh: 打不开, en: It does not open}
            go: [bureau, home-visit]
            sources: [S01]
        sources: [S01]
----
After this failure somebody has no way on, though a human being could help.

All methods named in `go` are closed to this person, while one where people help (a method without
`entry`) is open and not named. Only the remedy is left to them. Name the way to a human being
in `go`.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault, Route

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each failure that names methods and leads somebody to none, though one helps."""
    found: set[tuple[str, Route]] = set()
    for ladder in subject.ladders:
        outcome = ladder.outcome.flow
        methods = ladder.proof.explored.library.methods
        human = frozenset(key for key, each in methods.items() if each.entry is None)
        for hand_off in ladder.hand_offs if outcome in methods else ():
            key = hand_off.spot.file, hand_off.spot.route
            if key in found:
                continue
            for rung, closed in ladder.met_with(hand_off):
                helping = human - closed - {outcome}
                if helping and closed.union({outcome}).issuperset(hand_off.go):
                    found.add(key)
                    first = next(each for each in methods if each in helping)
                    yield hand_off.spot.get("go").fault(
                        Code.LEFT_ALONE,
                        outcome=outcome,
                        helping=first,
                        **subject.told(ladder.proof.explored, rung.end),
                    )
                    break
