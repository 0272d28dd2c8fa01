"""The sentences of the command line in English."""

from certguide.words.cli import CliWords

CLI = CliWords(
    language="en",
    title="certguide: how to certify for a Chinese pension",
    about=(
        "Answer a few questions and know which way to take, what to bring, and what to do if it "
        "fails. It asks for no name or number, never goes online, and keeps nothing unless you "
        "say so."
    ),
    usage="Usage",
    group_usage="certguide [COMMAND] [OPTIONS]",
    commands_heading="Commands",
    commands={
        "guide": "ask step by step and find the way that suits (also without a command)",
        "methods": "the seven methods, one line each: for whom, what is needed",
        "steps": "the steps of one method",
        "checklist": "what to bring for one method, made for printing",
        "due": "by when the next certification is due",
        "page": "The whole guide as one web page that works offline",
        "table": "The decision table: what every situation leads to, to check and sign",
        "paths": "How many paths there are, and how many questions at the most",
        "who": "The fewest answers that lead to a method",
        "graph": "The flow as a picture",
        "check": "what is wrong in flow files: which line, and how to mend it",
        "test": "try the flows with cases: what holds, what is left out, what goes unnoticed",
        "diff": "which situations an edit of the flows sends elsewhere",
        "schema": "The format of the flow files (JSON Schema), for an editor",
        "new": "Begin a new method: a draft that runs",
    },
    options_heading="Options",
    group_options={
        "--lang zh|zh-hant|en": "Chinese (simplified or traditional) or English",
        "--version": "the version",
        "--install-completion": "install completion for this shell",
        "--show-completion": "print the completion script",
        "--help": "this page; each command has its own, such as certguide guide --help",
    },
    options_word="[OPTIONS]",
    words_heading="Arguments",
    choice="{value}: ",
    examples_heading="Examples",
    examples=(
        "certguide",
        "certguide guide --who family --phone helper",
        "certguide guide --json --rest unsure -a phone=none",
        "certguide checklist home-visit -o visit.md",
    ),
    exit_codes=(
        "Exit codes: 0 an outcome was reached; 1 something went wrong; 2 a faulty call; "
        "3 answers are missing; 4 a faulty flow file; 70 a bug of ours; 130 stopped."
    ),
    help_option="this page",
    file="FILE",
    directory="DIR",
    date="DATE",
    option="OPTION",
    pair="QUESTION=OPTION",
    flow="FLOW",
    method="METHOD",
    lang="Chinese (simplified or traditional) or English",
    flows="use the flows in this folder instead of the shipped ones",
    format="output format; otherwise the ending of -o decides",
    formats={
        "terminal": "for a terminal, in colour",
        "text": "plain text",
        "markdown": "Markdown",
        "html": "a web page",
        "pdf": "PDF in large print, to print",
        "docx": "a Word file, to edit",
        "speech": "text to be read aloud",
        "json": "for programs",
    },
    output="write to a file (- is standard output)",
    json="the same as --format json",
    plain="ask line by line, for screen readers",
    answer="give one answer; may be repeated",
    answers="read answers from a YAML or JSON file (- is standard input)",
    no_input="never ask; exit if an answer is missing",
    rest="answer every open question with “not sure”",
    full="print all reasons and sources",
    as_of="answer as on this day, such as 2026-11-22",
    which_flow="the flow to walk; without it, the one that finds the method",
    which_method="which method",
    unsure="Not sure",
    did_you_mean="Did you mean {names}? ",
    or_=" or ",
    comma=", ",
    twice="{flag} has two different values: {first} and {second}. Keep one.",
    not_among="{flag} does not take {value}. {nearest}It takes: {allowed}.",
    too_many_words="One word too many: {word}. Leave it out, or see --help.",
    method_missing="No method is named. Choose one: {methods}.",
    unknown={
        "command": "There is no command {name}. {nearest}There are: {known}.",
        "flow": "There is no flow {name}. {nearest}There are: {known}.",
        "method": "There is no method {name}. {nearest}There are: {known}.",
        "outcome": "There is no method or notice {name}. {nearest}There are: {known}.",
        "question": "There is no question {name}. {nearest}There are: {known}.",
        "option": "The question {within} has no answer {name}. {nearest}It takes: {known}.",
    },
    traditional="For traditional characters add --lang zh-hant.",
    unknown_language=(
        "There is no language {name}. "
        "It takes: zh (Chinese), zh-hant (traditional Chinese) or en (English)."
    ),
    simplified_instead="Simplified characters for now. For traditional ones, install: {command}",
    unknown_option="There is no option {option}. {nearest}See all of them with --help.",
    bad_option_value="The option {option} lacks its value, or takes none. See --help.",
    unparsed="This call cannot be understood: {text}. See --help.",
    unknown_ending=(
        "The ending of {path} is not known. {nearest}These are: {endings}; or add --format."
    ),
    bad_pair="-a {value} is not right. Write QUESTION=OPTION, such as -a phone=none.",
    bad_dates={
        "format": (
            "The question {question} takes a date, and {text} is none. "
            "Write 2026-03-15, or only 2026-03."
        ),
        "early": "{text} is too early. Look up the record and give the last certification's date.",
        "future": "{text} has not come yet. Give the date of the last successful certification.",
    },
    bad_as_of="--as-of takes a date, and {value} is none. Write 2026-11-22.",
    contradiction=(
        "The question {question} has two different answers: {first} and {second}. Keep one."
    ),
    missing=(
        "An answer is missing.\n"
        "Question {question}: {ask}\n"
        "It takes:\n{options}\n"
        "Add: {flag}\n"
        "Or go on in a terminal: {resume}"
    ),
    unused="These answers were not used: {answers}.",
    stopped="Stopped; your answers are kept. To go on, type:\n{command}",
    cannot_write="{path} cannot be written: {reason}. Nothing was written.",
    cannot_read="{path} cannot be read: {reason}.",
    os_reasons={
        "FileNotFoundError": "no such file or folder",
        "PermissionError": "permission denied",
        "IsADirectoryError": "it is a folder",
        "NotADirectoryError": "a part of the path is no folder",
        "ENOSPC": "the disk is full",
        "EROFS": "that place can only be read",
        "ENAMETOOLONG": "the name is too long",
    },
    os_reason_other="the system refused",
    standard_input="standard input",
    standard_output="Standard output",
    loop="The flow {flow} leads back to the question {question} without an end. Mend the flow.",
    date_asked=(
        "Question {question} asks for a date, which the page cannot. "
        "Move it to `also`, or give it options."
    ),
    bug=(
        "certguide failed. This is a bug of ours, not a mistake of yours.\n"
        "Please report this line (it holds nothing beyond your own answers):\n"
        "certguide {version} {kind}: {text} ({place})"
    ),
    who="who asks: oneself, a relative, a worker",
    region="the place that pays, such as 河南, henan, 武汉",
    place="PLACE",
    digits="DIGITS",
    resume="go on from what was saved (without a name: in your state folder)",
    save="save the answers to a file, to go on later (without a name: in your state folder)",
    code="open the result that the digits read over the phone stand for",
    follow="go through the steps one at a time, and down the ladder if one fails",
    at="the step to begin with",
    tried="a method that failed already and is not offered again (may be repeated)",
    tick="tick what is ready (without a name: one by one)",
    due_options={
        "benefit": "the kind of benefit",
        "residence": "where the person lives now",
        "payment": "whether the money still arrives",
    },
    last="the day of the last successful certification",
    dropped=(
        "The flows have changed. These answers do not fit any more and are asked again: {answers}."
    ),
    damaged=(
        "This file is damaged, or was not written by certguide. It was left alone. Name another "
        "file, or move this one away."
    ),
    saved="Saved: {path}",
    stopped_saved="Stopped. The answers are saved. To go on, type:\n{command}",
    bad_codes={
        "character": (
            "There is something besides digits in {code}. Only digits count; please look again."
        ),
        "length": "{code} has too few digits or too many. Please read it again from the start.",
        "digit": (
            "In {code} a digit was misread, or two were swapped. Read it again from the start."
        ),
        "version": (
            "{code} comes from another version of the flows and cannot be opened. Please answer "
            "the questions again."
        ),
    },
    codes=(
        "many sheets at once: a file with one code a line (- is standard input); --code may be "
        "repeated too"
    ),
    only_codes="With several codes, each has its answers already. Leave out {flag}.",
    no_codes="{path} holds no code. Write one on each line.",
    no_text="it is no text",
    paper="the size of the paper; A4 unless said",
    papers={"a4": "A4", "a5": "A5, half of A4", "letter": "US Letter"},
    large="in still larger print",
    ics="a reminder for a calendar",
    no_reminder={
        "not-due": "By what you said nothing is to be certified, so there is no day to remind of.",
        "passed": (
            "It was due by {deadline}. Do not worry, and do not wait for a reminder: certify now."
        ),
        "last-unknown": (
            "Without the day of the last certification there is no day to remind of. "
            "Add it, as in --last 2026-03-01."
        ),
        "never-asked": (
            "These flows do not ask for the day of the last certification, so there is no day to "
            "remind of."
        ),
    },
    not_lost="Your answers are not lost. To try again, type:\n{command}",
    not_on_screen="{name} is nothing for a screen. Write it to a file, as in -o file.{name}.",
    missing_extra={
        "pdf": "PDF needs one thing more. Install it with this line first:\n{command}",
        "docx": "Word files need one thing more. Install it with this line first:\n{command}",
        "ics": "Reminders need one thing more. Install it with this line first:\n{command}",
        "zh-hant": (
            "Traditional Chinese needs one thing more. Install it with this line first:\n{command}"
        ),
    },
    not_printable={
        "glyph": "No font at hand can print these characters: {what}. Use others and print again.",
        "font": "There is no Chinese font to print with. Install one and print again.",
        "sides": "On {what} this sheet needs more than two sides. Use larger paper or no --large.",
    },
    printed_smaller=(
        "There is no room on {paper} for print as large as that: it is {points} points now. Larger "
        "paper has room for larger print."
    ),
    printed_shorter=(
        "Not everything fits on {paper}: what matters most is printed. For the whole, use larger "
        "paper or no --large."
    ),
    no_item="{method} has no item {name}. {nearest}These can be ticked: {known}.",
    no_step="{method} has no step {name}. {nearest}Steps: {known}.",
    nobody_to_ask=(
        "Going step by step needs somebody to answer. Use a terminal, or add --plain. To see one "
        "step alone, add --at."
    ),
    tick_kept="To remember the ticks, add --save and a file name.",
    step="STEP",
    item="ITEM",
    nobody_to_tick=(
        "Ticking one by one needs somebody to answer. Use a terminal, or name the item, such "
        "as --tick id-card."
    ),
)
