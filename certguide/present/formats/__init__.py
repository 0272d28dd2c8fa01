"""Pages as text of one kind or another: one file per format."""
