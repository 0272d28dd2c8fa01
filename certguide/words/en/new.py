"""What `certguide new` says in English."""

from certguide.words.new import NewWords

NEW = NewWords(
    value="NAME",
    which="The name of the new file, as in bank-counter; without one, the flows are copied only",
    kind="What to begin; a method, if left out",
    kinds={"method": "one way to certify", "notice": "another matter", "region": "a place's rules"},
    missing="The name is missing. For example: certguide new bank-counter --flows mine.",
    no_folder=(
        "Into which folder? The flows that come with the program stay as they are. Name your own:\n"
        "certguide new {name} --flows mine\n"
        "If it is not there yet, all flows are copied into it first."
    ),
    refused={
        "id": (
            "{name} cannot be a name. Use lower-case letters, digits and hyphens, as in "
            "bank-counter, and not unsure, all, any, not or else."
        ),
        "taken": "The name {name} is taken. Choose another.",
        "place": (
            "{name} is no place yet. {nearest}"
            "First add it in choose.yaml to the options of the question about the place that pays."
        ),
        "city": "{name} is a city. Its rules go into the file of its province, below cities.",
    },
    exists="{path} is there already and was left alone. Choose another name.",
    title="Written",
    copied="All flows that come with the program were copied to {path}.",
    written="The new file: {path}",
    schema="For your editor: {path}",
    next="What comes next",
    steps={
        "copy": (
            "Open the files in {folder} and change what you like.",
            "See whether they are right: certguide check {folder}",
            "Walk through them: certguide guide --flows {folder}",
        ),
        "method": (
            "Walk through it: certguide guide {name} --flows {folder}",
            "Open the new file and put your own words where it says TODO or 待写.",
            "See what is missing: certguide check {folder}",
        ),
        "notice": (
            "Open the new file and put your own words where it says TODO or 待写.",
            "See what is missing: certguide check {folder}",
        ),
        "region": (
            "Open the new file and put your own words where it says TODO or 待写.",
            "See how it looks: certguide methods --region {name} --flows {folder}",
            "See what is missing: certguide check {folder}",
        ),
    },
)
