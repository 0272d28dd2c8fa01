"""A page as Word reads it: the parts of the document that docx.py puts together."""
