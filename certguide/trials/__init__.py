"""Trying the flows out: cases, coverage, mutants."""
