"""The whole guide as one page that works without a network."""
