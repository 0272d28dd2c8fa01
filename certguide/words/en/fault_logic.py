"""What is said in English about trees and names that cannot be meant."""

from certguide.words.fault import LogicAdvice

LOGIC = LogicAdvice()
