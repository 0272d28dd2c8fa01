"""The sentences of the pages: headings, labels and the few sentences around a flow's own texts."""

from certguide.core.record import Record


class PageWords(Record, frozen=True, kw_only=True):
    """What the views say of their own.

    Names in braces are filled in by the views, and are the same in every language. A label ends
    with all that stands between it and its text, a space included.
    """

    # Joining and writing out.
    conditions: str
    conditions_joined: str
    things_joined: str
    sentences_joined: str
    date: str
    months: tuple[str, str, str, str, str, str, str, str, str, str, str, str]
    unsure: str
    pair: str
    sentence: str

    # The number to call.
    hotline: str
    hotline_of_region: str
    hotline_last: str
    hotline_only: str
    hotline_notice: str

    # What an outcome says.
    reasons: str
    reasons_of_notice: str
    reasons_brief: str
    reasons_joined: str
    warnings: str
    before: str
    steps: str
    screen_says: str
    if_fails: str
    if_fails_then: str
    if_fails_else: str
    if_fails_call: str
    checklist: str
    must: str
    may: str
    with_form: str
    original: str
    copy: str
    why: str
    fallbacks: str
    fallback: str
    fallback_if: str
    fallback_perhaps: str
    already_have: str
    still_needed: str
    nothing_else: str
    something_else: str
    effort: str
    takes: str
    costs: str
    more: str

    basis: str
    basis_stale: str
    cited: str
    stale: str
    helper: str
    only_they: str
    helper_of_self: str
    only_you: str
    undated: str
    dated: dict[str, str]
    way: str
    entry: str
    side_of: str
    squares: str
    place_rules: str
    if_fails_ready: str
    code: str
    step_of: str

    # When it is due.
    due: str
    due_deadline: str
    due_passed: str
    due_advised: str
    due_better: str
    due_open: str
    due_soon: str
    due_believed: str
    due_title: str
    due_whose: str
    due_more: str
    due_last: str
    due_usual: str
    due_unconfirmed: str

    # A reminder of it in a calendar.
    reminder_title: str
    reminder_first: str
    reminder_entry: str
    reminder_fraud: str
    reminder_anew: str
    reminder_again: str

    # What the whole page adds.
    why_not: str
    why_not_open: str
    why_not_all: str
    opens_if: str
    answered: str
    sources: str
    sources_line: str
    sources_line_from: str
    source_title: str
    source_line: str
    grade_a: str
    grade_b: str
    grade_c: str
    grade_d: str

    # A question that is still open.
    question: str
    question_why: str
    question_how: str
    question_options: str
    question_date: str
    remaining: str
    remaining_one: str

    # The methods, one method's steps, one outcome's checklist.
    methods: str
    methods_intro: str
    method_title: str
    method_for_whom: str
    method_needs: str
    methods_more: str
    steps_of: str
    steps_intro: str
    checklist_empty: str
    checklist_notes: str

    # The sheet to print and hand over.
    sheet_place: str
    sheet_else: str
    sheet_perhaps: str
    sheet_way: str
    sheet_more: str
    sheet_dates: str
    sheet_due: str
    sheet_better: str
    sheet_soon: str
    sheet_passed: str
    sheet_cycle: str
    sheet_unsure: str
    sheet_done: str
    sheet_next: str
    sheet_day: str
    sheet_code: str
    site: str
