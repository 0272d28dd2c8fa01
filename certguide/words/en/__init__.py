"""The sentences in English."""

from certguide.words import Words
from certguide.words.en.cli import CLI
from certguide.words.en.fault import FAULT
from certguide.words.en.page import PAGE
from certguide.words.en.prompt import PROMPT

WORDS = Words(cli=CLI, fault=FAULT, page=PAGE, prompt=PROMPT)
