"""What the session says, in English."""

from certguide.words.prompt import PromptWords

PROMPT = PromptWords(
    language="en",
    welcome=(
        "This finds a suitable way to certify for the pension. It asks for no name, ID or card "
        "number and sends nothing anywhere.\n"
        "These words work at any time: back, not sure, why, repeat, quit."
    ),
    left="({count} questions left at most)",
    last_left="(last question)",
    unsure="Not sure",
    number="Type a number, then Enter: ",
    date="Type a date, then Enter: ",
    next="Type a number, then Enter: ",
    pick="Arrow keys or a number, then Enter",
    pick_date="Type a date such as 2026-03-01, then Enter",
    typed="You typed: ",
    means="That is: {options}",
    crowded="(Not all is shown: use the arrow keys)",
    too_small="This window is too small. Please make it larger.",
    chosen="Chosen: {label}",
    filled="Entered: {date}",
    why="Why this is asked: {why}",
    how="How to find out: {how}",
    at_first="This is the first question; there is none before it.",
    empty="Nothing chosen yet. Type the number in front, then press Enter.",
    empty_date="Nothing entered yet. Type a date such as 2026-03-01, then press Enter.",
    unreadable="“{typed}” was not understood. Type the number in front, then press Enter.",
    perhaps="“{typed}” was not understood. Did you mean {options}? Type the number in front.",
    several="“{typed}” fits more than one: {options}. Type the number in front.",
    or_stop="“{typed}” may also mean {options}. Type its number to choose it, or “quit” to leave.",
    unsure_is_fine="If in doubt, type “not sure”.",
    between="; ",
    undecodable="This line is in an unknown encoding. Type it again, or type a number.",
    bad_dates={
        "format": (
            "“{text}” is not a date that can be used. Write year, month and day, such as "
            "2026-03-01. If only the month is known, write 2026-03."
        ),
        "future": "“{text}” is still to come. Write a day that has passed, such as 2026-03-01.",
        "early": "“{text}” is too early. Check the year; write it such as 2026-03-01.",
    },
    menu="The answer: {title}. What next?",
    menu_why="The way is found. Here you can see more of it, or change an answer.",
    menu_due="Work out when the next certification is due",
    menu_full="Show everything (why not the other ways, sources)",
    menu_full_notice="Show everything (sources)",
    menu_change="Change an answer",
    menu_done="Done, finish",
    change="Which one?",
    change_why="The other answers stay; there is no starting over.",
    change_entry="{ask} {answer}",
    ended="That is all.",
    part="Where in {whole}?",
    part_other="Elsewhere in {whole}",
    part_why="Some cities have rules of their own.",
    menu_follow="Go through the steps one at a time",
    menu_topic="Something else is difficult ({topics})",
    topic="Which is it?",
    topic_why="The way has to fit it.",
    follow_step="(Step {number} of {count})\n{do}",
    follow_ok="Done, next step",
    follow_failed="It did not work",
    follow_screen="What will the screen show?",
    follow_stop="Stop here for now",
    follow_why="Finish one step, then look at the next. If one fails there is another way.",
    follow_first="This is the first step.",
    follow_done="All done. Note today's date for the next time.",
    follow_shows="The screen shows: {text}",
    follow_symptom="What happened?",
    follow_symptom_why="Each has its own remedy.",
    follow_other="None of these",
    follow_now="Does it work now?",
    follow_works="Yes, next step",
    follow_still="Still not",
    follow_hotline=(
        "The ways here are used up, but people can still help. Call {hotline}, say what is "
        "difficult, and ask for help."
    ),
    follow_onward="Never mind, take this way: {title}.",
    follow_ready=" Already at hand: {things}.",
    follow_go="Yes: {title}",
    follow_shall="Go on?",
    follow_onward_why="Of the ways not tried yet this fits best.",
    between_things=", ",
    resumed="Going on: {title}.",
    tick="Which one is ready?",
    tick_why="Tick what is ready. Choose it once more to take the tick away.",
    ticked="[x] {item}",
    unticked="[ ] {item}",
    tick_done="Done",
    place="Type the number, the place, its pinyin or initials, then Enter: ",
    pick_place=(
        "Type the place, its pinyin or initials (henan, hn), or use the arrow keys, then Enter"
    ),
)
