"""What is said in English about trees and names that cannot be meant."""

from certguide.words.fault import Advice, LogicAdvice

LOGIC = LogicAdvice(
    unreachable_question=Advice(
        what="No rule leads to the question “{question}”, so it is never asked.",
        fix="write go: {question} where it should be asked, or remove this entry.",
    ),
    unreached_outcome=Advice(
        what="Starting from {chooser}, no answers ever lead to “{outcome}”.",
        fix="give it a way that can be taken in the tree of {chooser}, or remove this file.",
    ),
    shadowed_rule=Advice(
        what="This rule never decides: those it fits are taken by earlier rules ({known}).",
        fix="move it before those, change its condition, or remove it.",
    ),
    duplicate_rule=Advice(
        what="An earlier rule has this condition ({earlier}), so this one never decides.",
        fix="keep one of them; where they lead to different places, decide which is right.",
    ),
    impossible_rule=Advice(
        what=(
            "This rule fits nobody: of those who come here and meet the rest, “{question}” is "
            "never {known}."
        ),
        fix="change the condition, or remove the rule.",
    ),
    idle_else=Advice(
        what="Nobody comes to this else: earlier rules take everybody, the unsure too.",
        fix="turn the rule before it into the else, or see which earlier rule is too wide.",
    ),
    read_before_asked=Advice(
        what="This reads the answer to “{question}”, but nobody here has been asked it yet.",
        fix="ask it before it is read, or take it out of the condition.",
    ),
    redundant_question=Advice(
        what="Asking “{question}” is in vain: no answer changes the way or what is told.",
        fix="take it out of the tree, or make use of the answer.",
    ),
    never_said=Advice(
        what="Nobody ever hears “{name}”: where it would be told, its condition fits nobody.",
        fix="change when or only_with, or remove it.",
    ),
    contradictory_condition=Advice(
        what="This condition contradicts itself: no answers meet it.",
        fix="where one part is enough, write any; otherwise remove one side.",
    ),
    band_gap=Advice(
        what="{numbers} lies in no band, so whoever types it has no option.",
        fix="join the bands: begin the next one above the to of the one before it.",
    ),
    band_overlap=Advice(
        what="{number} lies in this band and in “{other}”, so it is not clear which counts.",
        fix="begin this band one above the to of the one before it.",
    ),
    cycle_dates=Advice(
        what="The dates do not join: “{first}” is until {until}, “{second}” since {since}.",
        fix=(
            "end no earlier than you begin; for the same people begin the day after the last until."
        ),
    ),
    never_asked=Advice(
        what="“{question}” is never asked: of all who come here the answer is known already.",
        fix="take it out of the tree, or change implied or the rules before it.",
    ),
    needless_rule=Advice(
        what="This rule can be left out: without it these people go to “{target}” too.",
        fix="remove it, or let it lead elsewhere.",
    ),
    unused_question=Advice(
        what="No tree asks the question “{question}”.",
        fix=(
            "put it into a tree, into the chooser's also if it only refines a result, or remove it."
        ),
    ),
    unused_requirement=Advice(
        what="No method or notice names the shared requirement “{requirement}”.",
        fix="name it under requires where it belongs, or remove it.",
    ),
    unused_source=Advice(
        what="Nothing that is told rests on the source {source}.",
        fix="cite it under sources where it belongs, or remove it.",
    ),
    missing_source=Advice(
        what="This has no source, so nobody can see why to believe it.",
        fix="add sources with the source's id, such as sources: [S14].",
    ),
)
