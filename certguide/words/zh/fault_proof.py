"""What is said in Chinese about what is disproved over all answers, and what is stale."""

from certguide.words.fault import Advice, ProofAdvice

PROOF = ProofAdvice(
    chosen_unmet=Advice(
        what="问到“{outcome}”的人，有的不满足它的条件“{requirement}”：{situation}。",
        fix="改这条规则，或改这个条件。走一遍看看：{command}",
    ),
)
