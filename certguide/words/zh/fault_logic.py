"""What is said in Chinese about trees and names that cannot be meant."""

from certguide.words.fault import LogicAdvice

LOGIC = LogicAdvice()
