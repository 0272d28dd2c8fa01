"""What is said in English about what is disproved over all answers, and what is stale."""

from certguide.words.fault import Advice, ProofAdvice

PROOF = ProofAdvice(
    chosen_unmet=Advice(
        what="Some whom the tree leads to {outcome} do not meet its {requirement}: {situation}.",
        fix="Change this rule, or the requirement. To see it: {command}",
    ),
    better_passed_over=Advice(
        what="{better} is better and lacks nothing, yet the tree leads to {outcome}: {situation}.",
        fix="Change this rule, or give {better} a requirement that says why not. "
        "To see it: {command}",
    ),
    not_asked=Advice(
        what="{outcome} is reached without asking {question}, which this requirement reads: "
        "{situation}.",
        fix="Ask {question} on the way, or change the requirement. To see it: {command}",
    ),
    unsure_alone=Advice(
        what="Somebody who is unsure is led to {outcome}, where nobody helps: {situation}.",
        fix="Lead whoever is not sure to a method without entry. To see it: {command}",
    ),
    hand_off_back=Advice(
        what="What fails in {outcome} hands on to {outcome} again.",
        fix="Take it out of go, and name other methods.",
    ),
    hand_off_closed=Advice(
        what="{target} is closed to everybody who can meet with this. For example: {situation}.",
        fix="Take it out of go, or name a method that is open; look at means too. "
        "To see it: {command}",
    ),
    left_alone=Advice(
        what="After this failure some have no way on, though {helping} could help: {situation}.",
        fix="Name {helping} in go. To see it: {command}",
    ),
    own_flow=Advice(
        what="The flow of {outcome} never ends in {outcome}, whatever is answered.",
        fix="Write a way in its tree that leads to {outcome}.",
    ),
    no_human=Advice(
        what="Some who are led to {outcome} have nobody who could help: {situation}.",
        fix="Leave a method without entry open to them. To see it: {command}",
    ),
    closing_idle=Advice(
        what="{place} closes {method}, but for nobody who could use it.",
        fix="Change when so that it names people who could, or take it out.",
    ),
    review_stale=Advice(
        what="This file was checked on {on}, which holds until {until}; it is now {day}.",
        fix="Read it against its sources, and set on to the day of the check.",
    ),
    date_ahead=Advice(
        what="{on} is still to come: it is now {day}.",
        fix="Write the day on which it was really checked.",
    ),
    second_reader=Advice(
        what="It was checked by {by}, and it does not say that somebody else wrote it.",
        fix="Name who wrote it in written_by, and somebody else who checked it in by.",
    ),
    source_stale=Advice(
        what="{count} things rest on {name}; the check of it holds for {told} until {until}.",
        fix="Open the source again, and set checked_on to the day of the check.",
    ),
    dates_contradict=Advice(
        what="The source is dated {date}, yet it was checked on {checked_on}.",
        fix="Correct one of the two days.",
    ),
    weak_source=Advice(
        what="This rests on sources of grade D alone: {names}.",
        fix="Add a better source, or say in Chinese that it is not confirmed: 没有核实.",
    ),
    not_read_since=Advice(
        what="{name} was looked at again on {checked_on}, and this file was not read since.",
        fix="Read it against the source, and set on to the day of the check.",
    ),
    decisions_changed=Advice(
        what="What is decided about {about} is not what was written down: {was} then, {now} now.",
        fix="Look at certguide diff, then rewrite it: certguide table --digest{flows} -o {file}",
    ),
    not_a_digest=Advice(
        what="This line is no digest of decisions.",
        fix="Do not write this file by hand: certguide table --digest{flows} -o {file}",
    ),
)
