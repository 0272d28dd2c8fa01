"""The sentences of what is told about whole flows: their table, paths, leads and picture."""

from certguide.core.record import Record


class SurveyWords(Record, frozen=True, kw_only=True):
    """What `table`, `paths`, `who` and `graph` say; names in braces are filled in.

    `counted` is keyed by `Counted`, `every` by the fields of a cycle.
    """

    # Options.
    which_flow: str
    which_outcome: str
    outcome: str
    number: str
    summary: str
    cycles: str
    digest: str
    full: str
    twin: str
    region: str
    most: str
    formats: dict[str, str]
    bad_most: str
    outcome_missing: str
    too_many_rows: str

    # Conditions in words.
    or_: str
    and_: str
    any_: str
    not_: str
    given: str
    given_joined: str
    all_but: str
    otherwise: str
    about: str

    # The table.
    table: str
    flow: str
    country: str
    place: str
    counted_rows: str
    methods_share: str
    group: str
    group_shares: str
    row: str
    reason: str
    result: str
    kind: str
    kinds: dict[str, str]
    situations: str
    paths: str
    rows: str
    why_not: str
    method: str
    lacking: str
    lacking_nothing: str
    places: str
    places_none: str
    places_more: str
    closed: str
    signature: str
    signed_by: str
    signed_on: str
    summary_of: str

    # The cycles of the places.
    cycles_of: str
    where: str
    who: str
    how_often: str
    confirmed: str
    basis: str
    everybody: str
    everybody_else: str
    every: dict[str, str]
    counts: dict[str, str]
    since: str
    until: str
    yes: str
    no: str
    not_found: str

    # The flow as numbered questions on paper.
    twin_of: str
    twin_how: str
    twin_none: str
    twin_questions: str
    twin_way: str
    twin_box: str
    twin_outcome: str
    twin_others: str
    twin_day: str
    twin_outcomes: str
    twin_first: str
    twin_bring: str
    twin_places: str
    twin_closed: str
    twin_own: str

    # The paths.
    paths_of: str
    paths_counted: str
    fewest: str
    most_asked: str
    shortest: str
    longest: str
    questions: str

    # The leads.
    leads_of: str
    leads_few: str
    leads_none: str
    leads_nothing: str
    leads_command: str
    leads_more: str
    leads_most: str
    unreachable: str

    # The picture.
    picture: str
    described: str
    start: str
    elsewhere: str
