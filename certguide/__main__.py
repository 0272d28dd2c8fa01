"""`python -m certguide` is `certguide`."""

from certguide.cli.main import process

raise SystemExit(process())
