"""What can be wrong in flows that load: one file per check, whose docstring is its page."""
