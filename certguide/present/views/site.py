"""The ministry's one site to certify on: the only address that a page ever sends anybody to."""

from certguide.core.official import SITE
from certguide.present.page import Address
from certguide.present.views.speaker import Speaker

URL = f"https://{SITE}"


def site(by: Speaker) -> Address:
    """The site, said to be one for a computer: it is no app and no mini-program (S54, S111)."""
    return Address(label=by.words.site, url=URL)


def site_data(by: Speaker) -> dict[str, str]:
    """The site for programs."""
    return {"label": by.words.site.rstrip("：: "), "url": URL}
