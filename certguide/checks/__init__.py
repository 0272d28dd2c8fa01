"""What can be wrong with flows: `found` by checks, or `refused` when they are loaded."""
