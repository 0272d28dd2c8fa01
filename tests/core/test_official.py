from certguide.core import official


def test_the_one_site_is_a_government_site():
    assert official.ADDRESSES == ("si.12333.gov.cn",)
    assert all(address.endswith("." + official.ENDING) for address in official.ADDRESSES)


def test_the_numbers_are_the_hotline_the_police_and_their_number_against_fraud():
    assert official.NUMBERS == ("12333", "110", "96110")
