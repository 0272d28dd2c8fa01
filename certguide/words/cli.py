"""The sentences of the command line."""

import errno

from certguide.core.record import Record
from certguide.core.text import Language


class CliWords(Record, frozen=True, kw_only=True):
    """What help, usage faults and errors say; names in braces are filled in."""

    language: Language
    # help of the program
    title: str
    about: str
    usage: str
    group_usage: str
    commands_heading: str
    commands: dict[str, str]
    options_heading: str
    group_options: dict[str, str]
    options_word: str
    words_heading: str
    choice: str
    examples_heading: str
    examples: tuple[str, ...]
    exit_codes: str
    help_option: str
    # words that stand for values
    file: str
    directory: str
    date: str
    option: str
    pair: str
    flow: str
    method: str
    # help of options
    lang: str
    flows: str
    format: str
    formats: dict[str, str]
    output: str
    json: str
    plain: str
    answer: str
    answers: str
    no_input: str
    rest: str
    full: str
    as_of: str
    which_flow: str
    which_method: str
    unsure: str
    # what is wrong with a call
    did_you_mean: str
    or_: str
    comma: str
    twice: str
    not_among: str
    too_many_words: str
    method_missing: str
    unknown: dict[str, str]
    traditional: str
    simplified_instead: str
    unknown_language: str
    unknown_option: str
    bad_option_value: str
    unparsed: str
    unknown_ending: str
    bad_pair: str
    bad_dates: dict[str, str]
    bad_as_of: str
    contradiction: str
    # what happened
    missing: str
    unused: str
    stopped: str
    cannot_write: str
    cannot_read: str
    os_reasons: dict[str, str]
    os_reason_other: str
    standard_input: str
    standard_output: str
    loop: str
    date_asked: str
    bug: str
    # a person who comes back
    who: str
    region: str
    place: str
    digits: str
    resume: str
    save: str
    code: str
    follow: str
    at: str
    tried: str
    tick: str
    due_options: dict[str, str]
    last: str
    dropped: str
    damaged: str
    saved: str
    stopped_saved: str
    bad_codes: dict[str, str]
    codes: str
    only_codes: str
    no_codes: str
    no_text: str
    no_item: str
    # on paper
    paper: str
    papers: dict[str, str]
    large: str
    ics: str
    no_reminder: dict[str, str]
    not_on_screen: str
    not_lost: str
    missing_extra: dict[str, str]
    not_printable: dict[str, str]
    printed_smaller: str
    printed_shorter: str
    no_step: str
    nobody_to_ask: str
    tick_kept: str
    nobody_to_tick: str
    step: str
    item: str


def suggestion(words: CliWords, names: tuple[str, ...], most: int = 2) -> str:
    """The sentence that asks "did you mean", or nothing where no name comes near."""
    return words.did_you_mean.format(names=words.or_.join(names[:most])) if names else ""


def why(words: CliWords, error: OSError) -> str:
    """What the system has against it: by the number where that says more than the kind."""
    number = errno.errorcode.get(error.errno or 0, "")
    kind = type(error).__name__
    return words.os_reasons.get(number) or words.os_reasons.get(kind, words.os_reason_other)
