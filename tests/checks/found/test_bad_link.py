import pytest

from certguide.checks.found.bad_link import well_formed
from checks.lint import either, found


@pytest.mark.parametrize(
    "url",
    [
        "https://www.gov.cn",
        "http://www.gov.cn/a/b.html",
        "https://a-b.example.org:8080/x?y=%20&z=1#top",
        "https://xn--fiqs8s.xn--fiqz9s/",
        "HTTPS://WWW.GOV.CN/",
    ],
)
def test_well_formed(url):
    assert well_formed(url)


@pytest.mark.parametrize(
    "url",
    [
        "www.gov.cn",
        "https//www.gov.cn",
        "https:/www.gov.cn",
        "https:// www.gov.cn",
        "ftp://www.gov.cn",
        "https://www.gov.cn/a b",
        "https://www.gov.cn，",
        "https://www.gov.cn/a。",
        "https://www.gov.cn/a.",
        "https://www.gov.cn/中文",
        "https://localhost",
        "https://",
        "https://-a.cn",
        "https://a..cn",
        "https://www.gov.cn\n",
        "网址",
    ],
)
def test_not_well_formed(url):
    assert not well_formed(url)
    sources = {"sources": {"S01": {"url": url}}}
    assert [each.route for each in found("bad_link", sources)] == [("sources", "S01", "url")]


def test_links_in_texts():
    for url in ("https//si.12333.gov.cn", "http:/si.12333.gov.cn", "https：//si.12333.gov.cn"):
        (fault,) = found("bad_link", either(f"见 {url}。"))
        assert fault.params["text"] == url
    assert found("bad_link", either("见 https://si.12333.gov.cn。")) == []
    assert found("bad_link", either("See https://si.12333.gov.cn.")) == []


def test_sources_of_a_flow_are_names():
    assert found("bad_link", {"sources": ["S01"]}) == []
    assert found("bad_link", {"sources": {"S01": {"url": 3}, "S02": {}}}) == []
