import pytest

from certguide.core.voice import voice


@pytest.mark.parametrize(
    ("facts", "spoken"),
    [
        ({}, "self"),
        ({"who": "unsure"}, "self"),
        ({"who": "self"}, "self"),
        ({"who": "family"}, "family"),
        ({"who": "worker"}, "worker"),
    ],
)
def test_the_voice_is_that_of_who_asks(facts, spoken):
    assert voice(facts) == spoken
