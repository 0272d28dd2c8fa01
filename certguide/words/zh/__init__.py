"""The sentences in Chinese."""

from certguide.words import Words
from certguide.words.zh.cli import CLI
from certguide.words.zh.fault import FAULT
from certguide.words.zh.page import PAGE
from certguide.words.zh.prompt import PROMPT

WORDS = Words(cli=CLI, fault=FAULT, page=PAGE, prompt=PROMPT)
