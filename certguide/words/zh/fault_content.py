"""What is said in Chinese about texts that are hard to follow or dangerous."""

from certguide.words.fault import ContentAdvice

CONTENT = ContentAdvice()
