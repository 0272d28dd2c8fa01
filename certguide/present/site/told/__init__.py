"""What an outcome tells, taken apart by the answers and the place on which it hangs."""
