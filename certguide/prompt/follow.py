"""Going through the steps together, one at a time, and down the ladder when one fails."""

from typing import Literal

from certguide.core.advice import Action, Advice, Ladder, advise
from certguide.core.fallbacks import Fallback
from certguide.core.model import Method, Outcome
from certguide.core.record import Record, replace
from certguide.core.saved import Halt
from certguide.core.situation import Situation
from certguide.core.text import Text
from certguide.prompt.front import Front
from certguide.prompt.listening import listen
from certguide.prompt.reply import Back, Chosen, Decision, Stop
from certguide.prompt.screen import Screen, menu_screen
from certguide.words.prompt import PromptWords

_BACK = "back"


class Left(Exception):
    """The person stopped at a step, to go on there another time."""

    def __init__(self, at: Halt) -> None:
        super().__init__(at)
        self.at = at


class Walker(Record, frozen=True, kw_only=True):
    """A person at the steps of `outcome`; `tried` are the methods that failed before it.

    `means` are the answers that these failures showed, and are part of what is `known`.
    `hotline` is the number that is called when nothing else is left.
    """

    front: Front
    words: PromptWords
    known: Situation
    outcome: Outcome
    hotline: str
    tried: tuple[str, ...] = ()
    means: dict[str, str] = {}

    def say(self, text: Text) -> str:
        """The text to this person."""
        return text.say(self.words.language, self.known.voice)


Turn = Literal["next", "again", "end"]
"""After a failure: it works now, the step is shown again, or nothing is left to do."""


def resumed(walker: Walker, method: Method, at: Halt) -> Walker:
    """Somebody who goes on with `method` after what failed the last time."""
    ladder = Ladder(known=walker.known, outcome=method, tried=())
    return replace(
        walker,
        known=ladder.after(at.means),
        outcome=method,
        tried=tuple(each for each in at.tried if each != method.flow),
        means=at.means,
    )


def follow(walker: Walker, begin: str | None = None) -> None:
    """Go through the steps from `begin` on, method after method, until one is done.

    Ends too where only the hotline is left, which is said. Raises Left where the person stops,
    or leaves with Ctrl-C or closed input, with the step they were at.
    """
    onward: Walker | None = walker
    while onward is not None:
        onward, begin = _through(onward, begin), None


def _through(walker: Walker, begin: str | None) -> Walker | None:
    """The steps of one method; the walker at the next method after a failure, None at the end."""
    advice = advise(walker.known, walker.outcome, walker.tried)
    steps = advice.actions
    ids = [each.step.id for each in steps]
    place = ids.index(begin) if begin in ids else 0
    while place < len(steps):
        action = steps[place]
        match _choice(walker, action, _step_screen(walker, steps, place)):
            case "back":
                if place == 0:
                    walker.front.say(walker.words.follow_first)
                place = max(place - 1, 0)
            case "screen":
                walker.front.say(_on_screen(walker, action))
            case "failed":
                turn = _failed(walker, advice, action)
                if isinstance(turn, Walker):
                    return turn
                if turn == "end":
                    return None
                place += turn == "next"
            case _:
                place += 1
    walker.front.say(walker.words.follow_done)
    return None


def _step_screen(walker: Walker, steps: tuple[Action, ...], place: int) -> Screen:
    words, step = walker.words, steps[place].step
    ask = words.follow_step.format(number=place + 1, count=len(steps), do=walker.say(step.do))
    labels = {"done": words.follow_ok, "failed": words.follow_failed}
    if step.screen_says is not None:
        labels["screen"] = words.follow_screen
    labels["stop"] = words.follow_stop
    return menu_screen("follow", ask, words.follow_why, labels, words)


def _on_screen(walker: Walker, action: Action) -> str:
    assert action.step.screen_says is not None
    return walker.words.follow_shows.format(text=walker.say(action.step.screen_says))


def _failed(walker: Walker, advice: Advice, action: Action) -> Walker | Turn:
    """What went wrong, what to try, and where that does not help the next method."""
    words = walker.words
    symptom = _symptom(walker, action)
    if symptom == _BACK:
        return "again"
    if not symptom.isdecimal():
        return _down(walker, action, next(iter(advice.fallbacks), None), {})
    handed = action.if_fails[int(symptom)]
    walker.front.say(words.chosen.format(label=walker.say(handed.failure.when)))
    if handed.failure.ends and handed.failure.do is not None:
        walker.front.say(walker.say(handed.failure.do))
        return "end"
    if handed.failure.do is not None:
        walker.front.say(walker.say(handed.failure.do))
        labels = {
            "done": words.follow_works,
            "still": words.follow_still,
            "stop": words.follow_stop,
        }
        screen = menu_screen("remedy", words.follow_now, words.follow_why, labels, words)
        match _choice(walker, action, screen):
            case "done":
                return "next"
            case "back":
                return "again"
    return _down(walker, action, handed.onward, handed.failure.means)


def _symptom(walker: Walker, action: Action) -> str:
    """Which of the known failures of this step it was: its number, `other`, or back."""
    words = walker.words
    if not action.if_fails:
        return "other"
    labels = {
        str(number): walker.say(each.failure.when) for number, each in enumerate(action.if_fails)
    }
    labels["other"] = words.follow_other
    screen = menu_screen("symptom", words.follow_symptom, words.follow_symptom_why, labels, words)
    return _choice(walker, action, screen)


def _down(
    walker: Walker, action: Action, onward: Fallback | None, means: dict[str, str]
) -> Walker | Turn:
    """Offer the next method of the ladder, after a failure that `means` these answers."""
    words = walker.words
    if onward is None:
        walker.front.say(words.follow_hotline.format(hotline=walker.hotline))
        return "end"
    title = walker.say(onward.method.title)
    said = words.follow_onward.format(title=title)
    if onward.already_have:
        things = words.between_things.join(walker.say(item.item) for item in onward.already_have)
        said += words.follow_ready.format(things=things)
    walker.front.say(said)
    labels = {"go": words.follow_go.format(title=title), "stop": words.follow_stop}
    screen = menu_screen("onward", words.follow_shall, words.follow_onward_why, labels, words)
    if _choice(walker, action, screen) == _BACK:
        return "again"
    ladder = Ladder(known=walker.known, outcome=walker.outcome, tried=walker.tried)
    return replace(
        walker,
        known=ladder.after(means),
        outcome=onward.method,
        tried=(*walker.tried, walker.outcome.flow),
        means={**walker.means, **means},
    )


def _choice(walker: Walker, action: Action, screen: Screen) -> str:
    """What the person chose at a screen of this step; raises Left where they stop."""
    try:
        decision: Decision = listen(walker.front, screen, walker.words)
    except (EOFError, KeyboardInterrupt):
        decision = Stop()
    match decision:
        case Chosen(choice=choice) if choice.id != "stop":
            return choice.id
        case Back():
            return _BACK
        case _:
            halt = Halt(
                method=walker.outcome.flow,
                step=action.step.id,
                tried=list(walker.tried),
                means=walker.means,
            )
            raise Left(halt)
