"""The sentences about cases, coverage, random walks and edits; names in braces are filled in."""

from certguide.core.record import Record


class TrialWords(Record, frozen=True, kw_only=True):
    """What `certguide test` says.

    `failing` says for each kind of expectation what failed, `laws` for each law of a walk how it
    was broken, `kinds` what is counted, and `edits` what was done to the flows.
    """

    failed: str
    passed: str
    passed_one: str
    failing: dict[str, str]
    unspoken: str
    not_there: str
    # coverage
    coverage: str
    covered: str
    whole: str
    missing: str
    more: str
    kinds: dict[str, str]
    verdicts: dict[str, str]
    # walks
    walked: str
    broken: str
    laws: dict[str, str]
    # edits
    score: str
    survivors: str
    survivor: str
    explained: str
    unexplained: str
    idle: str
    empty: str
    edits: dict[str, str]
    not_scored: str
    # the last word
    below_score: str
    below_coverage: str
    # help and faults of the command
    path: str
    paths: str
    walks: str
    seed: str
    mutate: str
    min_score: str
    min_coverage: str
    percent: str
    formats: dict[str, str]
    bad_number: str
    several_flows: str
