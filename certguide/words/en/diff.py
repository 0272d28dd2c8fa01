"""What is said in English about what an edit of the flows changes."""

from certguide.words.diff import DiffWords

DIFF = DiffWords(
    title="What this edit changes",
    versions="Old: {old}   New: {new}",
    heading_moves="Who is sent elsewhere",
    flow="{flow}: {count} of {situations} situations get another outcome",
    flow_in_place="{flow} ({place}): {count} of {situations} situations get another outcome",
    unmoved="Nobody is sent elsewhere.",
    move="{old} → {new} (situations: {count})",
    no_outcome="no such answer",
    turned="{old}: same outcome, other methods left (situations: {count})",
    opened="Open now: ",
    closed="Closed now: ",
    example="For example: ",
    try_it="Walk it: ",
    only_old="{flow}: gone from the new version",
    only_new="{flow}: not in the old version",
    heading_cycles="Where the cycle changes",
    cycle="{place}: {old} → {new} (situations: {count})",
    cycle_dates=(
        "Last time {last}: deadline {old_deadline} → {new_deadline}, "
        "advised {old_advised} → {new_advised}"
    ),
    every={
        "months": "every {number} months",
        "days": "every {number} days",
        "monthly_by_day": "by day {number} of each month",
        "natural_year": "once a calendar year",
        "none": "never",
    },
    no_date="not known",
    unconfirmed=" (not confirmed)",
    everybody="everybody",
    heading_texts="Texts that changed",
    heading_data="Other changes",
    edit="{file}  {way}",
    edit_old="Old: ",
    edit_new="New: ",
    nothing="Nothing changed.",
    total=(
        "Situations with another outcome: {moved}. Cycles changed: {cycles}. Texts edited: {texts}."
    ),
    total_none="Nobody gets another outcome or cycle. Texts edited: {texts}.",
    acknowledged="The new {file} holds these decisions: the change has been acknowledged.",
    not_acknowledged=(
        "Once it has been looked at, rewrite the digest: "
        "certguide table --digest --flows {flows} -o {file}"
    ),
    versions_word="OLD NEW",
    which=(
        "two versions: folders of flows or revisions of git (HEAD~1, a tag, a branch); "
        "a single one is compared with the flows as they are"
    ),
    most="examples for each entry at most (1 unless told)",
    no_version="There is no folder {name}, and no such revision of git. Check the name.",
    bad_number="{flag} takes a whole number from 0 on, not {value}.",
)
