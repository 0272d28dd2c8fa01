"""The pages of faults that keep flows from being loaded: what no check of its own finds."""
