"""The session with a person, and the front ends it speaks through."""
