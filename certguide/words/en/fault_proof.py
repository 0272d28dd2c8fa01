"""What is said in English about what is disproved over all answers, and what is stale."""

from certguide.words.fault import Advice, ProofAdvice

PROOF = ProofAdvice(
    chosen_unmet=Advice(
        what="Some whom the tree leads to {outcome} do not meet its {requirement}: {situation}.",
        fix="Change this rule, or the requirement. To see it: {command}",
    ),
)
