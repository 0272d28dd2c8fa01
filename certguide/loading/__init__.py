"""From files to a library: the only part that knows YAML, or where files lie."""
