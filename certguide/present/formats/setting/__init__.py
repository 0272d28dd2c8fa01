"""A page as the printer of PDFs wants it: what pdf.py has set."""
