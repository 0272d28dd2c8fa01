"""走到这里的人，没有一个办法能找到人。

选出的办法万一不成，总要有人能帮：至少一个没有入口（entry）的办法，对他不是走不通的。
不然只剩他和一部手机。改那个办法的条件，或者改问路，让这样的人走到有人的地方。

错：
    # bureau.yaml
    requires:
      - living
      - id: can-go-out
        when: {mobility: can-go}
        met: {zh: 出得了门, en: Going out is possible}
        unmet: {zh: 出不了门, en: Going out is not possible}
        unknown: {zh: 还不知道方不方便, en: Not known yet}
        sources: [S01]
      - id: without-card
        when: {any: [{card: [none, unsure]}, {phone: helper}, {payment: suspended}]}
        met: {zh: 手机办不了, en: It cannot be done by phone}
        unmet: {zh: 手机就能办, en: It can be done by phone}
        unknown: {zh: 还不知道, en: Not known yet}
        sources: [S01]
    # home-visit.yaml
    requires:
      - living
      - id: homebound
        when: {mobility: homebound}
        met: {zh: 出不了门, en: Going out is not possible}
        unmet: {zh: 出得了门, en: Going out is possible}
        unknown: {zh: 还不知道方不方便, en: Not known yet}
        sources: [S01]
      - id: without-card
        when: {any: [{card: [none, unsure]}, {phone: helper}, {payment: suspended}]}
        met: {zh: 手机办不了, en: It cannot be done by phone}
        unmet: {zh: 手机就能办, en: It can be done by phone}
        unknown: {zh: 还不知道, en: Not known yet}
        sources: [S01]
对：
    # bureau.yaml
    requires:
      - living
      - id: can-go-out
        when: {mobility: can-go}
        met: {zh: 出得了门, en: Going out is possible}
        unmet: {zh: 出不了门, en: Going out is not possible}
        unknown: {zh: 还不知道方不方便, en: Not known yet}
        sources: [S01]
      - id: without-card
        when: {any: [{card: [none, unsure]}, {phone: helper}, {payment: suspended}]}
        met: {zh: 手机办不了, en: It cannot be done by phone}
        unmet: {zh: 手机就能办, en: It can be done by phone}
        unknown: {zh: 还不知道, en: Not known yet}
        sources: [S01]
    # home-visit.yaml
    requires:
      - living
      - id: homebound
        when: {mobility: homebound}
        met: {zh: 出不了门, en: Going out is not possible}
        unmet: {zh: 出得了门, en: Going out is possible}
        unknown: {zh: 还不知道方不方便, en: Not known yet}
        sources: [S01]
----
Somebody is led to a method and not one human being is within reach.

If the chosen method fails, people must be able to help: at least one method without an `entry`
has to be open. Otherwise this person is alone with a phone. Change what that method requires, or
lead such people to it.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each method at which somebody is left to whom all methods with people are closed."""
    found: set[str] = set()
    for ladder in subject.ladders:
        outcome = ladder.outcome.flow
        methods = ladder.proof.explored.library.methods
        human = frozenset(key for key, each in methods.items() if each.entry is None)
        # Where people help and it is closed all the same, that is told by `chosen_unmet`.
        if outcome in methods and outcome not in human and outcome not in found:
            alone = next((each for each in ladder.rungs if human <= each.closed[0]), None)
            if alone is not None:
                found.add(outcome)
                yield subject.blamed(ladder.proof, alone.end).fault(
                    Code.NO_HUMAN,
                    outcome=outcome,
                    **subject.told(ladder.proof.explored, alone.end),
                )
