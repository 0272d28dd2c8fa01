"""A page as HTML: its body, its signs and its style, for html.py and for the offline guide."""
