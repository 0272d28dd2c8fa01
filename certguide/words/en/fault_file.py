"""What is said in English about files that cannot be read."""

from certguide.words.fault import Advice, FileAdvice

FILE = FileAdvice(
    no_folder=Advice(
        what="There is no such folder.",
        fix="check the path, and name a folder that holds flow files.",
    ),
    not_a_folder=Advice(
        what="This is a file, not a folder.",
        fix="name the folder that holds the flow files, not one of them.",
    ),
    unreadable=Advice(
        what="This cannot be opened ({reason}).",
        fix="check the permission to read it, and where the link leads.",
    ),
    no_flows=Advice(
        what="This folder holds no flow files.",
        fix="put in files that end in .yaml, or name another folder.",
    ),
    wrong_ending=Advice(
        what="The name has to end in .yaml, or the file would be overlooked.",
        fix="rename it to {fixed}.",
    ),
    too_large=Advice(
        what="The file is too large: more than {most} bytes.",
        fix="split it; one file for each method is enough.",
    ),
    not_utf8=Advice(
        what="The file is not UTF-8: byte {offset} ({byte}) cannot be read.",
        fix="open it in an editor and save it as UTF-8.",
    ),
    control_character=Advice(
        what="There is an invisible character {character} here.",
        fix="delete it; it most likely came in by copy and paste.",
    ),
    more_faults=Advice(
        what="This file has more faults than are listed.",
        fix="mend those above first, then check again.",
    ),
    no_file=Advice(
        what="There is no such file.",
        fix="check the path.",
    ),
    not_yaml=Advice(
        what="From here on the file cannot be read ({problem}).",
        fix="compare the signs and spaces of this line with a file that works.",
    ),
    empty_file=Advice(
        what="The file is empty.",
        fix="write a flow into it, or delete it.",
    ),
    tab=Advice(
        what="The line is indented with a tab.",
        fix="use spaces, two more for each level.",
    ),
    wide_space=Advice(
        what="The line is indented with a full-width or other special space.",
        fix="use ordinary spaces.",
    ),
    wide_colon=Advice(
        what="A full-width colon “：” stands here.",
        fix="use a plain colon and a space after it: {fixed}",
    ),
    wide_comma=Advice(
        what="A full-width comma stands here.",
        fix="use plain commas: {fixed}",
    ),
    wide_quote=Advice(
        what="Chinese quotation marks stand here.",
        fix="leave them out, or use plain ones: {fixed}",
    ),
    stray_colon=Advice(
        what=(
            "A colon cannot stand here: the indentation is off, or a sentence with a colon lacks "
            "quotes."
        ),
        fix="align the line with its neighbours, or put the whole sentence in double quotes.",
    ),
    no_colon=Advice(
        what="This line lacks its colon.",
        fix="write “key: value”, with a space after the colon.",
    ),
    open_quote=Advice(
        what="This quotation mark is never closed.",
        fix="put the same mark at the end of the sentence.",
    ),
    open_bracket=Advice(
        what="A bracket is not closed, or a comma is missing in it.",
        fix="close it, and put plain commas between its parts.",
    ),
    indentation=Advice(
        what=(
            "This line does not follow from the one before: it is not aligned, or there is text "
            "after a quote."
        ),
        fix="align it with the lines of its level; quotes go around the whole sentence.",
    ),
    stray_character=Advice(
        what="Nothing can begin with “{character}” here.",
        fix="put the whole sentence in double quotes, or delete the sign.",
    ),
    backslash=Advice(
        what="The backslash in double quotes cannot be read.",
        fix="delete it, or use single quotes.",
    ),
    duplicate_key=Advice(
        what="“{key}” is written twice; line {line} has it already.",
        fix="keep one and delete the other.",
    ),
    complex_key=Advice(
        what="Only a name can stand before a colon, no list or bracket.",
        fix="write one name before the colon.",
    ),
    empty_key=Advice(
        what="There is no name before the colon.",
        fix="write a name before the colon.",
    ),
    anchor=Advice(
        what="Flow files have no anchors such as “&{name}”.",
        fix="delete “&{name}” and write the value out wherever it is needed.",
    ),
    alias=Advice(
        what="Flow files have no aliases such as “*{name}”.",
        fix="write the value out; if it is text, put it in quotes.",
    ),
    merge_key=Advice(
        what="Flow files cannot merge with “<<”.",
        fix="write the entries out.",
    ),
    tag=Advice(
        what="Flow files have no tags such as “{tag}”.",
        fix="delete the exclamation mark and the tag; if it is text, put it in quotes.",
    ),
    second_document=Advice(
        what="A file holds one flow; a second one begins here.",
        fix="delete this “---”, or move the rest to a file of its own.",
    ),
    too_deep=Advice(
        what="There are too many levels, more than {most}.",
        fix="use fewer; no flow needs so many.",
    ),
)
