"""The sentences about faults in flow files: what is wrong, and what to write instead."""

from certguide.core.record import Record


class Advice(Record, frozen=True, kw_only=True):
    """One kind of fault. `near` takes the place of `fix` where a name is nearly right.

    Names in braces are the fault's params.
    """

    what: str
    fix: str
    near: str | None = None


class FileAdvice(Record, frozen=True, kw_only=True):
    """For what keeps a file from being read. A field is the name of its code, in small letters."""

    no_folder: Advice
    not_a_folder: Advice
    unreadable: Advice
    no_flows: Advice
    wrong_ending: Advice
    too_large: Advice
    not_utf8: Advice
    control_character: Advice
    more_faults: Advice
    no_file: Advice
    not_yaml: Advice
    empty_file: Advice
    tab: Advice
    wide_space: Advice
    wide_colon: Advice
    wide_comma: Advice
    wide_quote: Advice
    stray_colon: Advice
    no_colon: Advice
    open_quote: Advice
    open_bracket: Advice
    indentation: Advice
    stray_character: Advice
    backslash: Advice
    duplicate_key: Advice
    complex_key: Advice
    empty_key: Advice
    anchor: Advice
    alias: Advice
    merge_key: Advice
    tag: Advice
    second_document: Advice
    too_deep: Advice


class FlowAdvice(Record, frozen=True, kw_only=True):
    """For what a file says that is no flow. A field is the name of its code, in small letters."""

    no_kind: Advice
    unknown_kind: Advice
    unknown_key: Advice
    missing_key: Advice
    wrong_type: Advice
    needs_quotes: Advice
    empty_value: Advice
    empty_text: Advice
    empty_list: Advice
    not_one_of: Advice
    hidden_character: Advice
    too_small: Advice
    bad_date: Advice
    too_large_number: Advice
    bad_id: Advice
    name_not_file: Advice
    no_target: Advice
    target_not_in_tree: Advice
    no_question: Advice
    no_option: Advice
    only_unsure: Advice
    no_requirement: Advice
    no_source: Advice
    no_method: Advice
    duplicate_flow: Advice
    duplicate_question: Advice
    duplicate_id: Advice
    duplicate_rank: Advice
    duplicate_source: Advice
    reserved: Advice
    same_name: Advice
    no_chooser: Advice
    no_options: Advice
    date_with_options: Advice
    no_point: Advice
    not_closable: Advice
    no_place: Advice
    cycle_form: Advice
    counted_without_months: Advice
    no_outcome: Advice
    backward_band: Advice
    no_place_question: Advice
    no_start: Advice
    start_not_in_tree: Advice
    rule_incomplete: Advice
    no_else: Advice
    else_not_last: Advice
    cycle: Advice
    foreign_address: Advice
    foreign_number: Advice


class LogicAdvice(Record, frozen=True, kw_only=True):
    """For trees and names that load but cannot be meant. A field is the name of its code."""

    unreachable_question: Advice
    unreached_outcome: Advice
    shadowed_rule: Advice
    duplicate_rule: Advice
    impossible_rule: Advice
    idle_else: Advice
    read_before_asked: Advice
    redundant_question: Advice
    never_said: Advice
    contradictory_condition: Advice
    band_gap: Advice
    band_overlap: Advice
    cycle_dates: Advice
    never_asked: Advice
    needless_rule: Advice
    unused_question: Advice
    unused_requirement: Advice
    unused_source: Advice
    missing_source: Advice


class ProofAdvice(Record, frozen=True, kw_only=True):
    """For what is disproved over all answers, and what is stale. A field is the name of its code.

    `situation` is the shortest way to what is wrong, and `command` shows it.
    """

    chosen_unmet: Advice
    better_passed_over: Advice
    not_asked: Advice
    unsure_alone: Advice
    hand_off_back: Advice
    hand_off_closed: Advice
    left_alone: Advice
    own_flow: Advice
    no_human: Advice
    closing_idle: Advice
    review_stale: Advice
    date_ahead: Advice
    second_reader: Advice
    source_stale: Advice
    dates_contradict: Advice
    weak_source: Advice
    not_read_since: Advice
    decisions_changed: Advice
    not_a_digest: Advice


class ContentAdvice(Record, frozen=True, kw_only=True):
    """For texts that are hard to follow or dangerous. A field is the name of its code."""

    long_sentence: Advice
    several_actions: Advice
    jargon: Advice
    half_width: Advice
    screen_name: Advice
    voice_missing: Advice
    placeholder: Advice
    bad_link: Advice
    colour_only: Advice
    missing_end: Advice
    language_mixed: Advice
    asks_money: Advice
    asks_secret: Advice
    asks_person: Advice


class CaseAdvice(Record, frozen=True, kw_only=True):
    """For what is wrong in a file of cases. A field is the name of its code, in small letters."""

    no_flow: Advice
    no_route: Advice
    duplicate_case: Advice
    duplicate_row: Advice
    case_fails: Advice


class AllowAdvice(Record, frozen=True, kw_only=True):
    """For the comments that allow a fault. A field is the name of its code, in small letters."""

    allow_without_reason: Advice
    unused_allow: Advice
    unknown_allow: Advice
    refused_allow: Advice


class Kinds(Record, frozen=True, kw_only=True):
    """The kinds of values, as they stand in a sentence."""

    text: str
    mapping: str
    list: str
    number: str
    texts: str
    truth: str
    nothing: str


class FaultWords(Record, frozen=True, kw_only=True):
    """All that is said about faults: `either` joins a choice, `listed` a list."""

    file: FileAdvice
    flow: FlowAdvice
    logic: LogicAdvice
    proof: ProofAdvice
    content: ContentAdvice
    cases: CaseAdvice
    allow: AllowAdvice
    kinds: Kinds
    either: str
    listed: str
    fix: str
    count: str
    count_one: str
    situation_joined: str
    situation_pair: str
    unsure: str
