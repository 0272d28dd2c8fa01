"""What is true of the flows whatever is answered: enumerated, never sampled."""
