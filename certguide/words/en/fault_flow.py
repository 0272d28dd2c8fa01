"""What is said in English about files that are no flow."""

from certguide.words.fault import Advice, FlowAdvice

FLOW = FlowAdvice(
    no_kind=Advice(
        what="There is no kind, so this could be any sort of file.",
        fix="add a line with kind: {known}.",
    ),
    unknown_kind=Advice(
        what="There is no kind of file called “{value}”.",
        fix="kind can be {known}.",
        near="write {near}.",
    ),
    unknown_key=Advice(
        what="There is no key “{key}” here.",
        fix="delete it; the keys here are {known}.",
        near="write {near}.",
    ),
    missing_key=Advice(
        what="Missing here: {keys}.",
        fix="add {keys}, with a value after the colon.",
    ),
    wrong_type=Advice(
        what="This should be {expected}, and is {found}.",
        fix="write {expected}, as in places of the same kind.",
    ),
    needs_quotes=Advice(
        what="This should be text; “{value}” is read as a number or truth value.",
        fix='put it in quotes: "{value}"',
    ),
    empty_value=Advice(
        what="Nothing stands after the colon.",
        fix="write a value, or delete the key.",
    ),
    empty_text=Advice(
        what="The text is empty.",
        fix="write what is to be said, or delete the key.",
    ),
    empty_list=Advice(
        what="This is empty, and needs at least one entry.",
        fix="write at least one.",
    ),
    not_one_of=Advice(
        what="“{value}” cannot stand here.",
        fix="it can be {known}.",
        near="write {near}.",
    ),
    hidden_character=Advice(
        what="There is an invisible character {character} in this text.",
        fix="delete it and type the words again.",
    ),
    too_small=Advice(
        what="{value} is too small; the least is {least}.",
        fix="write {least} or more.",
    ),
    bad_date=Advice(
        what="“{value}” is not a day of the calendar.",
        fix="write year-month-day, such as 2026-08-31.",
    ),
    too_large_number=Advice(
        what="{value} is too large.",
        fix="write {most} at most.",
    ),
    bad_id=Advice(
        what="“{name}” cannot be an id.",
        fix="use small letters, digits and hyphens, such as home-visit.",
        near="write {near}.",
    ),
    name_not_file=Advice(
        what="This says “{name}”, but the file is called “{stem}”.",
        fix="write {key}: {stem}, or rename the file to {name}.yaml.",
    ),
    no_target=Advice(
        what="There is no method, notice or question called “{name}”.",
        fix="check the name, or write that method first.",
        near="write {near}.",
    ),
    target_not_in_tree=Advice(
        what="“{name}” is asked next, but the tree of this file does not say where it leads.",
        fix="add a line “{name}: ” with its target to the tree.",
    ),
    no_question=Advice(
        what="There is no question called “{name}”.",
        fix="check the name, or write the question under questions.",
        near="write {near}.",
    ),
    no_option=Advice(
        what="The question “{question}” has no option “{name}”.",
        fix="it can be {known}.",
        near="perhaps {near}; it can be {known}.",
    ),
    only_unsure=Advice(
        what="“{question}” asks for a date, and a condition can only say unsure.",
        fix="write unsure, or ask another question.",
    ),
    no_requirement=Advice(
        what="There is no shared requirement called “{name}”.",
        fix="check the name, or write it under requirements of the chooser.",
        near="write {near}.",
    ),
    no_source=Advice(
        what="There is no source called “{name}”.",
        fix="check the id, or add it to the file of sources.",
    ),
    no_method=Advice(
        what="There is no method called “{name}”.",
        fix="check the name; only methods can stand here, no notices.",
        near="write {near}.",
    ),
    duplicate_flow=Advice(
        what="“{name}” is already the name of {other}.",
        fix="give one of them another name.",
    ),
    duplicate_question=Advice(
        what="The question “{name}” is already in {other}.",
        fix="delete this one; a question is written once and used everywhere.",
    ),
    duplicate_id=Advice(
        what="The id “{name}” is used twice in this list.",
        fix="give one of them another id.",
    ),
    duplicate_rank=Advice(
        what="Rank {rank} is already taken by {other}.",
        fix="use a number of its own.",
    ),
    duplicate_source=Advice(
        what="The source “{name}” is already in {other}.",
        fix="keep one and delete the other.",
    ),
    reserved=Advice(
        what="“{name}” has a meaning of its own and cannot be a name.",
        fix="use another; every question takes unsure without being told.",
    ),
    same_name=Advice(
        what="The question “{name}” and {other} have the same name, so a target could mean either.",
        fix="give the question another name.",
    ),
    no_chooser=Advice(
        what="This folder has no chooser, so there is nowhere to begin.",
        fix="add a file with kind: chooser, such as choose.yaml.",
    ),
    no_options=Advice(
        what="The question “{name}” has no options.",
        fix="write its answers under options, or kind: date where it asks for a date.",
    ),
    date_with_options=Advice(
        what="“{name}” asks for a date and cannot have options.",
        fix="delete options, or delete kind: date.",
    ),
    no_point=Advice(
        what="The national flows have no open point “{name}”.",
        fix="write one that is marked open, such as choose.look-up; these can stand here: {known}.",
        near="write {near}.",
    ),
    not_closable=Advice(
        what="“{name}” cannot be closed here.",
        fix="only the online methods can: {known}.",
    ),
    no_place=Advice(
        what="The question “{question}” has no place “{name}”.",
        fix="add it to the options of that question of the chooser, or correct the name.",
        near="write {near}.",
    ),
    cycle_form=Advice(
        what="There must be exactly one cycle under every.",
        fix="keep one: months, days, monthly_by_day, natural_year: true or none: true.",
    ),
    counted_without_months=Advice(
        what="counted goes with months only.",
        fix="delete counted, or give the cycle in months.",
    ),
    no_outcome=Advice(
        what="There is no method or notice called “{name}”.",
        fix="see whether the name is mistyped.",
        near="write {near}.",
    ),
    backward_band=Advice(
        what="from is {first}, which is more than to, {last}.",
        fix="write the smaller number in from and the larger one in to.",
    ),
    no_place_question=Advice(
        what="The chooser has no place, so the rules of the places are never used.",
        fix="add place to the chooser, with the question about the place that pays: place: region.",
    ),
    no_start=Advice(
        what="There is no start, so nothing says which question comes first.",
        fix="add a line with start and the first question.",
    ),
    start_not_in_tree=Advice(
        what="The start is “{name}”, which the tree does not have.",
        fix="write a question of the tree.",
        near="write {near}.",
    ),
    rule_incomplete=Advice(
        what="A rule has when and go, or only else.",
        fix="write {{when: …, go: …}} or {{else: …}}.",
    ),
    no_else=Advice(
        what="There is no else: when no rule fits, nothing says where to go.",
        fix="add an else as the last rule.",
    ),
    else_not_last=Advice(
        what="There are rules after else, which are never reached.",
        fix="move else to the end.",
    ),
    cycle=Advice(
        what="This leads back to where it came from: {loop}",
        fix="change one of these targets.",
    ),
    foreign_address=Advice(
        what="“{text}” is no official address and may not be told to people.",
        fix="write only: {known}. A source belongs into the file of sources.",
    ),
    foreign_number=Advice(
        what="“{text}” looks like a telephone or account number and may not be told to people.",
        fix="write only: {known}. For any other number let people ask at area code + 12333.",
    ),
)
