"""All that came of a test of the flows."""

from certguide.core.record import Record
from certguide.trials.coverage import Coverage
from certguide.trials.explained import Explained
from certguide.trials.run import Trial
from certguide.trials.score import Score
from certguide.trials.walks import Breach


class Walked(Record, frozen=True, kw_only=True):
    """Random walks: how many, from which seed, and what went wrong."""

    count: int
    seed: int
    breaches: tuple[Breach, ...]


class Scored(Record, frozen=True, kw_only=True):
    """What became of the edits, and what the files say of those that nobody notices."""

    score: Score
    explained: Explained


class Examination(Record, frozen=True, kw_only=True):
    """Cases, coverage, and where they were asked for, random walks and edits.

    `least_coverage` and `least_score` are percents, None where any will do.
    """

    trials: tuple[Trial, ...]
    coverage: tuple[Coverage, ...]
    walked: Walked | None
    scored: Scored | None
    least_coverage: float | None = None
    least_score: float | None = None

    @property
    def covered(self) -> float:
        """The share of all parts that some case uses, in percent."""
        count = sum(each.count for each in self.coverage)
        used = sum(each.covered for each in self.coverage)
        return 100 * used / count if count else 100.0

    @property
    def failed(self) -> tuple[Trial, ...]:
        """The cases of which an expectation fails."""
        return tuple(each for each in self.trials if each.failing)

    @property
    def too_little(self) -> bool:
        """Whether the cases use less than was asked for."""
        return self.least_coverage is not None and self.covered < self.least_coverage

    @property
    def too_few(self) -> bool:
        """Whether fewer edits are noticed than was asked for."""
        scored = self.scored
        return (
            self.least_score is not None
            and scored is not None
            and scored.score.percent < self.least_score
        )

    @property
    def passed(self) -> bool:
        """Whether nothing failed, and as much is covered and noticed as was asked for."""
        scored = self.scored
        comments = () if scored is None else (*scored.explained.idle, *scored.explained.empty)
        walked = () if self.walked is None else self.walked.breaches
        return not (self.failed or walked or comments or self.too_little or self.too_few)
