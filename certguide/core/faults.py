"""What is wrong in a flow file, as data: the words come when it is shown."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal

from certguide.core.record import Record, field

Route = tuple[str | int, ...]
"""The way from the top of a file to a value: keys, and numbers in lists."""

MOST_FAULTS = 100
"""Of one file. Whoever has more has one mistake a hundred times, or no flow file."""


class Code(StrEnum):
    """Every kind of fault.

    F: file or folder, Y: YAML, S: shape, R: references, G: graph, P: proofs, V: validity,
    T: texts, K: cases, A: allowing. Those from 201 on are found in flows that load.
    """

    NO_FOLDER = "CG-F101"
    NOT_A_FOLDER = "CG-F102"
    UNREADABLE = "CG-F103"
    NO_FLOWS = "CG-F104"
    WRONG_ENDING = "CG-F105"
    TOO_LARGE = "CG-F106"
    NOT_UTF8 = "CG-F107"
    CONTROL_CHARACTER = "CG-F108"
    MORE_FAULTS = "CG-F109"
    NO_FILE = "CG-F110"

    NOT_YAML = "CG-Y101"
    EMPTY_FILE = "CG-Y102"
    TAB = "CG-Y103"
    WIDE_SPACE = "CG-Y104"
    WIDE_COLON = "CG-Y105"
    WIDE_COMMA = "CG-Y106"
    WIDE_QUOTE = "CG-Y107"
    STRAY_COLON = "CG-Y108"
    NO_COLON = "CG-Y109"
    OPEN_QUOTE = "CG-Y110"
    OPEN_BRACKET = "CG-Y111"
    INDENTATION = "CG-Y112"
    STRAY_CHARACTER = "CG-Y113"
    BACKSLASH = "CG-Y114"
    DUPLICATE_KEY = "CG-Y115"
    COMPLEX_KEY = "CG-Y116"
    EMPTY_KEY = "CG-Y117"
    ANCHOR = "CG-Y118"
    ALIAS = "CG-Y119"
    MERGE_KEY = "CG-Y120"
    TAG = "CG-Y121"
    SECOND_DOCUMENT = "CG-Y122"
    TOO_DEEP = "CG-Y123"

    NO_KIND = "CG-S101"
    UNKNOWN_KIND = "CG-S102"
    UNKNOWN_KEY = "CG-S103"
    MISSING_KEY = "CG-S104"
    WRONG_TYPE = "CG-S105"
    NEEDS_QUOTES = "CG-S106"
    EMPTY_VALUE = "CG-S107"
    EMPTY_TEXT = "CG-S108"
    EMPTY_LIST = "CG-S109"
    NOT_ONE_OF = "CG-S110"
    HIDDEN_CHARACTER = "CG-S111"
    TOO_SMALL = "CG-S112"
    BAD_DATE = "CG-S113"
    TOO_LARGE_NUMBER = "CG-S114"

    BAD_ID = "CG-R101"
    NAME_NOT_FILE = "CG-R102"
    NO_TARGET = "CG-R103"
    TARGET_NOT_IN_TREE = "CG-R104"
    NO_QUESTION = "CG-R105"
    NO_OPTION = "CG-R106"
    ONLY_UNSURE = "CG-R107"
    NO_REQUIREMENT = "CG-R108"
    NO_SOURCE = "CG-R109"
    NO_METHOD = "CG-R110"
    DUPLICATE_FLOW = "CG-R111"
    DUPLICATE_QUESTION = "CG-R112"
    DUPLICATE_ID = "CG-R113"
    DUPLICATE_RANK = "CG-R114"
    DUPLICATE_SOURCE = "CG-R115"
    RESERVED = "CG-R116"
    SAME_NAME = "CG-R117"
    NO_CHOOSER = "CG-R118"
    NO_OPTIONS = "CG-R119"
    DATE_WITH_OPTIONS = "CG-R120"
    NO_POINT = "CG-R121"
    NOT_CLOSABLE = "CG-R122"
    NO_PLACE = "CG-R123"
    CYCLE_FORM = "CG-R124"
    COUNTED_WITHOUT_MONTHS = "CG-R125"
    NO_OUTCOME = "CG-R126"
    BACKWARD_BAND = "CG-R127"
    NO_PLACE_QUESTION = "CG-R128"

    UNUSED_QUESTION = "CG-R201"
    UNUSED_REQUIREMENT = "CG-R203"
    UNUSED_SOURCE = "CG-R204"
    MISSING_SOURCE = "CG-R206"

    NO_START = "CG-G101"
    START_NOT_IN_TREE = "CG-G102"
    RULE_INCOMPLETE = "CG-G103"
    NO_ELSE = "CG-G104"
    ELSE_NOT_LAST = "CG-G105"
    CYCLE = "CG-G106"

    UNREACHABLE_QUESTION = "CG-G201"
    UNREACHED_OUTCOME = "CG-G202"
    SHADOWED_RULE = "CG-G203"
    DUPLICATE_RULE = "CG-G204"
    IMPOSSIBLE_RULE = "CG-G205"
    IDLE_ELSE = "CG-G206"
    READ_BEFORE_ASKED = "CG-G207"
    REDUNDANT_QUESTION = "CG-G208"
    NEVER_SAID = "CG-G209"
    CONTRADICTORY_CONDITION = "CG-G210"
    BAND_GAP = "CG-G211"
    BAND_OVERLAP = "CG-G212"
    CYCLE_DATES = "CG-G213"
    NEVER_ASKED = "CG-G214"
    NEEDLESS_RULE = "CG-G215"

    FOREIGN_ADDRESS = "CG-T101"
    FOREIGN_NUMBER = "CG-T102"

    LONG_SENTENCE = "CG-T201"
    SEVERAL_ACTIONS = "CG-T202"
    JARGON = "CG-T203"
    HALF_WIDTH = "CG-T204"
    SCREEN_NAME = "CG-T205"
    VOICE_MISSING = "CG-T206"
    PLACEHOLDER = "CG-T207"
    BAD_LINK = "CG-T208"
    COLOUR_ONLY = "CG-T209"
    MISSING_END = "CG-T210"
    LANGUAGE_MIXED = "CG-T211"
    ASKS_MONEY = "CG-T301"
    ASKS_SECRET = "CG-T302"  # noqa: S105 - the code of a fault
    ASKS_PERSON = "CG-T303"

    NO_FLOW = "CG-K101"
    NO_ROUTE = "CG-K102"
    DUPLICATE_CASE = "CG-K103"
    DUPLICATE_ROW = "CG-K104"
    CASE_FAILS = "CG-K201"

    ALLOW_WITHOUT_REASON = "CG-A201"
    UNUSED_ALLOW = "CG-A202"
    UNKNOWN_ALLOW = "CG-A203"
    REFUSED_ALLOW = "CG-A204"

    CHOSEN_UNMET = "CG-P301"
    BETTER_PASSED_OVER = "CG-P302"
    NOT_ASKED = "CG-P303"
    UNSURE_ALONE = "CG-P304"
    HAND_OFF_BACK = "CG-P305"
    HAND_OFF_CLOSED = "CG-P306"
    LEFT_ALONE = "CG-P307"
    OWN_FLOW = "CG-P308"
    NO_HUMAN = "CG-P310"
    CLOSING_IDLE = "CG-P311"

    REVIEW_STALE = "CG-V401"
    DATE_AHEAD = "CG-V402"
    SECOND_READER = "CG-V403"
    SOURCE_STALE = "CG-V404"
    DATES_CONTRADICT = "CG-V405"
    WEAK_SOURCE = "CG-V406"
    NOT_READ_SINCE = "CG-V407"
    DECISIONS_CHANGED = "CG-P320"
    NOT_A_DIGEST = "CG-P321"


class Fault(Record, frozen=True, kw_only=True):
    """One thing that is wrong, and where.

    `position` is line and column, both from 1; where it is None, `route` and `at` (the key
    itself, or its value) lead to it. `params` fill the sentences of the code: several names
    in one param are separated by line breaks.
    """

    code: str
    file: str
    route: Route | None = None
    at: Literal["key", "value"] = "value"
    position: tuple[int, int] | None = None
    params: dict[str, str] = field(default_factory=dict)


class FlowFaults(Exception):
    """The flows could not be loaded. `faults` are all of them, with their positions.

    `lines` holds the text of each line that a fault names, by file and line number.
    """

    def __init__(
        self, faults: tuple[Fault, ...], lines: Mapping[tuple[str, int], str] | None = None
    ) -> None:
        super().__init__(faults)
        self.faults = faults
        self.lines = dict(lines or {})
