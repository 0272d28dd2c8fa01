"""certguide: the right way to certify for a Chinese pension, question by question."""

__version__ = "0.1.0"
