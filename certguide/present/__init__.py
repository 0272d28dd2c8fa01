"""Results as pages, and pages as text."""
