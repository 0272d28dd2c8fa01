"""What is said in Chinese about faults in flow files."""

from certguide.words.fault import FaultWords, Kinds
from certguide.words.zh.fault_allow import ALLOW
from certguide.words.zh.fault_case import CASES
from certguide.words.zh.fault_content import CONTENT
from certguide.words.zh.fault_file import FILE
from certguide.words.zh.fault_flow import FLOW
from certguide.words.zh.fault_logic import LOGIC
from certguide.words.zh.fault_proof import PROOF

FAULT = FaultWords(
    file=FILE,
    flow=FLOW,
    logic=LOGIC,
    proof=PROOF,
    content=CONTENT,
    cases=CASES,
    allow=ALLOW,
    kinds=Kinds(
        text="文字",
        mapping="“名称: 内容”",
        list="列表",
        number="整数",
        texts="“zh: 中文, en: 英文”",
        truth="真假（true 或 false）",
        nothing="空的",
    ),
    either=" 或 ",
    listed="、",
    fix="改法：{fix}",
    count="共 {faults} 处错误，在 {files} 个文件里。",
    count_one="共 1 处错误。",
    situation_joined="；",
    situation_pair="{question}：{answer}",
    unsure="不清楚",
)
