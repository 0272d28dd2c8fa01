"""Squares as others read them: a decoder that had no part in drawing them."""

import io
import re

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from certguide.present.formats import squares

URL = "https://si.12333.gov.cn/"
URLS = st.from_regex(
    r"https://[a-z0-9]{1,12}(\.[a-z0-9]{1,8}){1,3}(/[a-z0-9_=?&-]{0,20}){0,3}", fullmatch=True
)


def drawn(side, path, dots=4):
    """The picture that a path of SVG describes, which may only move, draw across and close."""
    shown = Image.new("L", (side * dots, side * dots), 255)
    runs = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", path)
    assert "".join(f"M{x} {y}h{run}v1h-{back}z" for x, y, run, back in runs) == path
    for x, y, run, back in runs:
        assert run == back
        left, top = int(x) * dots, int(y) * dots
        shown.paste(0, (left, top, left + int(run) * dots, top + dots))
    return shown


@given(URLS)
@settings(deadline=None, max_examples=30)
def test_a_path_is_read_as_the_address(url):
    (found,) = zxingcpp.read_barcodes(drawn(*squares.path(url)))
    assert found.text == url
    # A short address leaves room for more.
    assert found.ec_level in "QH"


def test_a_picture_is_read_as_the_address_and_always_the_same():
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(squares.png(URL))).convert("L"))
    assert found.text == URL
    assert squares.png(URL) == squares.png(URL)


def test_there_is_a_quiet_edge_of_four_around_the_squares():
    rows = squares.matrix(URL)
    side, path = squares.path(URL)
    assert side == len(rows) + 8
    shown = drawn(side, path, 1)
    assert [
        tuple(shown.getpixel((x, y)) == 0 for x in range(4, side - 4)) for y in range(4, side - 4)
    ] == list(rows)
    assert shown.point(lambda dot: 255 - dot).getbbox() == (4, 4, side - 4, side - 4)


@pytest.mark.parametrize("spot", [(0.35, 0.35), (0.5, 0.4), (0.45, 0.5)])
def test_a_smudge_is_read_over(spot):
    side, path = squares.path(URL)
    shown = drawn(side, path)
    left, top = (int(share * side * 4) for share in spot)
    shown.paste(255, (left, top, left + side * 4 // 7, top + side * 4 // 7))
    (found,) = zxingcpp.read_barcodes(shown)
    assert found.text == URL
