"""Tables in which everything on the page is kept once, in few bytes."""
