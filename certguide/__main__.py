"""`python -m certguide` is `certguide`."""

from certguide.cli.main import main

raise SystemExit(main())
