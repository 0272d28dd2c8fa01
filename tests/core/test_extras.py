import json

import pytest

from certguide.core.errors import MissingExtra
from certguide.core.extras import optional


def test_a_library_that_is_there_is_given():
    assert optional("json", "pdf") is json


def test_one_that_is_not_names_its_extra():
    with pytest.raises(MissingExtra) as raised:
        optional("no_such_library_anywhere", "pdf")
    assert raised.value.extra == "pdf"
