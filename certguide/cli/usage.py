"""A call that cannot be understood."""


class UsageFault(Exception):
    """`sentence` says in the person's language what is wrong with the call and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Failed(Exception):
    """Something expected went wrong: one sentence, and the code to exit with."""

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
