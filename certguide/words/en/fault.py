"""What is said in English about faults in flow files."""

from certguide.words.en.fault_allow import ALLOW
from certguide.words.en.fault_case import CASES
from certguide.words.en.fault_content import CONTENT
from certguide.words.en.fault_file import FILE
from certguide.words.en.fault_flow import FLOW
from certguide.words.en.fault_logic import LOGIC
from certguide.words.en.fault_proof import PROOF
from certguide.words.fault import FaultWords, Kinds

FAULT = FaultWords(
    file=FILE,
    flow=FLOW,
    logic=LOGIC,
    proof=PROOF,
    content=CONTENT,
    cases=CASES,
    allow=ALLOW,
    kinds=Kinds(
        text="text",
        mapping="“key: value”",
        list="a list",
        number="a whole number",
        texts="“zh: Chinese, en: English”",
        truth="true or false",
        nothing="empty",
    ),
    either=" or ",
    listed=", ",
    fix="Fix: {fix}",
    count="{faults} faults; files: {files}.",
    count_one="1 fault.",
    situation_joined="; ",
    situation_pair="{question}: {answer}",
    unsure="not sure",
)
