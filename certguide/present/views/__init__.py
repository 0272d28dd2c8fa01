"""Results as pages: one file per view."""
