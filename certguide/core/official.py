"""The one official site and the public numbers: the only ones a person is ever told.

They stand here and nowhere else; nothing that is typed or loaded can add to them.
"""

SITE = "si.12333.gov.cn"
"""国家社会保险公共服务平台, the ministry's own site (S55, S111)."""

ADDRESSES = (SITE,)
ENDING = "gov.cn"
"""How the address of a government site ends; a text may say so (S161)."""

HOTLINE = "12333"
"""The social security hotline (S19): people answer it."""

NUMBERS = (HOTLINE, "110", "96110")
"""The hotline, the police, and the police's number against fraud."""
