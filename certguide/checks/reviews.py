"""What a file says of its review, as far as it can be read. Not a check; several look here."""

import datetime as dt

from certguide.loading.spot import Spot


def day_of(spot: Spot) -> dt.date | None:
    """The day that is written there; None where it is missing or no day."""
    try:
        return dt.date.fromisoformat(spot.text or "")
    except ValueError:
        return None


def days_of(spot: Spot) -> int | None:
    """The number of days that is written there; None where it is missing or no number of days."""
    days = spot.data
    return days if isinstance(days, int) and not isinstance(days, bool) and days > 0 else None
