import base64
import datetime as dt
import hashlib
import re
from itertools import pairwise

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.present.formats.html import publish, title
from certguide.present.formats.markup.body import body
from certguide.present.formats.markup.inline import inline
from certguide.present.page import (
    Address,
    Blanks,
    Bullets,
    Callout,
    Checklist,
    Detail,
    Entry,
    Heading,
    Page,
    Paragraph,
    Steps,
    Table,
)
from certguide.present.paper import SIZES, Paper
from present.blocks import ANY, every_block

PAPER = Paper(day=dt.date(2026, 11, 25))
BODY = """\
<article class="sheet" aria-labelledby="sheet-1-1">
<h1 id="sheet-1-1">认证 &amp; 办法</h1>
<p class="plain">先看 &lt;这里&gt;，<br>再办。</p>
<p class="small">见 <a href="https://a.example/x?a=1&amp;b=2">https://a.example/x?a=1&amp;b=2</a>。\
<span class="whole">2026-11-25</span>，拨区<span class="whole">号+12333</span>。</p>
<p class="strong">别慌。</p>
<h2 id="sheet-1-5">步骤</h2>
<ol>
<li><p class="entry">先做这个。</p><p class="detail"><b>屏幕：</b>“社保卡”</p></li>
<li><p class="entry">再做那个。</p></li>
</ol>
<h3 id="sheet-1-7">清单</h3>
<ul class="checklist">
<li><label><input type="checkbox"><span>身份证</span></label>\
<p class="detail alone"><a href="https://b.example/">https://b.example/</a></p></li>
<li><label><input type="checkbox" checked><span>老花镜</span></label></li>
</ul>
<ul>
<li><p class="entry">一</p></li>
<li><p class="entry">二</p></li>
</ul>
<div class="callout" role="note">
<ul>
<li><p class="entry">不收钱。</p><p class="detail">S01</p></li>
</ul>
</div>
<ol>
<li><p class="entry">又是第一步。</p></li>
</ol>
<div class="scroll" role="group" tabindex="0" aria-labelledby="sheet-1-7">\
<table aria-labelledby="sheet-1-7"><thead>
<tr><th scope="col">行</th><th scope="col">理由</th></tr>
</thead><tbody>
<tr><th scope="row">1</th><td>甲</td></tr>
<tr><th scope="row">2</th><td>乙</td></tr>
</tbody></table></div>
<ul>
<li><p class="entry">问</p><p class="detail"><b>能 → </b>办</p></li>
</ul>
</article>
<article class="sheet" aria-labelledby="sheet-2-1">
<h1 id="sheet-2-1">第二张</h1>
<div class="address"><p>官网：<br><a href="https://si.12333.gov.cn/">si.12333.gov.cn</a></p>SQUARES</div>
<div class="blanks">
<p class="detail"><b>日子：</b><span class="room">　　　　</span>年<span class="room">　　</span>月</p>
</div>
<pre class="scroll" tabindex="0" role="group" aria-labelledby="sheet-2-1"><code>a: &lt;1&gt;
  b</code></pre>
<h2 id="sheet-2-5">a.yaml:3:5 CG101 错</h2>
<pre class="scroll" tabindex="0" role="group" aria-labelledby="sheet-2-5"><code>3 | go: nowhere
  |     ^^^^^^^</code></pre>
<p class="plain">没有这一题。</p>
<p class="plain">改成：</p>
<pre class="scroll" tabindex="0" role="group" aria-labelledby="sheet-2-5"><code>certguide x</code></pre>
</article>"""


def read(written):
    """The document, by a parser that stops at what is no valid HTML."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(written.decode())


def one(*blocks, language="zh", **more):
    return Page(language=language, blocks=blocks, data={}, **more)


def test_every_block_word_for_word():
    found = re.sub(r"<svg .*?</svg>", "SQUARES", body(every_block()))
    assert found == BODY


def test_pages_in_one_document_have_ids_of_their_own():
    both = body(every_block(), "a") + body(every_block(), "b")
    ids = re.findall(r' id="([^"]*)"', both)
    assert len(ids) == len(set(ids)) > 0
    assert set(re.findall(r'labelledby="([^"]*)"', both)) <= set(ids)


@pytest.mark.parametrize(
    ("language", "tag"), [("zh", "zh-CN"), ("en", "en"), ("zh-hant", "zh-Hant")]
)
def test_the_document_says_its_language_and_its_title(language, tag):
    found = read(publish(one(Heading(text="题 <1>\n二", level=1), language=language), PAPER))
    assert found.get("lang") == tag
    assert found.find("head/title").text == "题 <1> 二"
    assert [each.tag for each in found.find("body")] == ["main"]


def test_a_page_without_a_heading_has_a_title_all_the_same():
    assert title(one(Paragraph(text="甲"))) == "certguide"
    assert title(one(*every_block().blocks[-1:])) == "a.yaml:3:5"


def test_only_its_own_style_is_let_in_and_nothing_is_run_or_fetched():
    written = publish(every_block(), PAPER).decode()
    style = re.search(r"<style>(.*)</style>", written, re.DOTALL)[1]
    allowed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{allowed}'; base-uri 'none'; form-action 'none'"
    )
    assert f'http-equiv="Content-Security-Policy" content="{policy}"' in written
    assert "</" not in style
    assert not re.search(r"<script| on\w+=| src=| style=|url\(|@import|<link|<form", written)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("reader", "large", "screen", "print_"),
    [
        ("pensioner", False, "150%", "18pt"),
        ("pensioner", True, "200%", "24pt"),
        ("office", False, "100%", "10.5pt"),
        ("office", True, "117%", "14pt"),
    ],
)
def test_the_print_suits_the_reader_and_the_paper(reader, large, screen, print_, size):
    paper = Paper(day=dt.date(2026, 11, 25), size=size, large=large)
    written = publish(one(Paragraph(text="甲"), reader=reader), paper).decode()
    assert f"html{{font-size:{screen}}}" in written
    assert f"@media print{{html{{font-size:{print_}}}}}" in written
    assert f"@page{{size:{size if size == 'letter' else size.upper()}}}" in written


@settings(deadline=None)
@given(st.lists(st.sampled_from([1, 2, 3]), max_size=8))
def test_headings_begin_at_the_top_and_leave_no_level_out(levels):
    page = one(*(Heading(text="题", level=each) for each in levels))
    found = [int(each) for each in re.findall(r"<h(\d)", body(page))]
    assert len(found) == len(levels)
    assert found[:1] in ([], [1])
    assert all(after <= before + 1 for before, after in pairwise(found))
    if levels[:1] == [1] and all(b <= a + 1 for a, b in pairwise(levels)):
        assert found == levels


@settings(deadline=None)
@given(ANY, ANY, st.sampled_from(["zh", "en"]))
def test_no_sign_is_taken_for_markup(text, label, language):
    entry = Entry(text=text, details=(Detail(label=label, text=text),))
    page = one(
        Heading(text=text, level=1),
        Paragraph(text=text),
        Steps(entries=(entry,)),
        Checklist(entries=(entry,)),
        Bullets(entries=(entry,)),
        Callout(entries=(entry,)),
        Table(head=(text, label), rows=((label, text),)),
        Blanks(entries=(Detail(label=label, text=text),)),
        Address(label=label, url=f"https://a.example/{text}"),
        language=language,
    )
    shown = page.blocks[-1].shown
    parts = [text, text, *[text, label, text] * 4, text, label, label, text, label, text, label]
    found = "".join(read(publish(page, PAPER)).find("body").itertext())
    assert "".join(found.split()) == "".join("".join([*parts, shown]).split())


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x1b", "\x7f", "\ud800", "\uffff"])
def test_what_no_document_may_hold_is_replaced(sign):
    assert inline(f"甲{sign}", "zh") == "甲\ufffd"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("见 https://a.org/b_c.", '见 <a href="https://a.org/b_c">https://a.org/b_c</a>.'),
        ("（https://a.org/）", '（<a href="https://a.org/">https://a.org/</a>）'),
        ("____-__", '<span class="line">____-__</span>'),
        ("＿＿＿年", '<span class="line">＿＿＿</span>年'),
        ("甲　乙", "甲　乙"),
        ("javascript:alert(1)", "javascript:alert(1)"),
    ],
)
def test_what_is_a_link_what_is_kept_whole(text, found):
    assert inline(text, "zh") == found


def test_chinese_in_english_is_marked_for_the_voice():
    found = inline("Say “我来认证，谢谢” (S01), then 办好.", "en")
    assert found == (
        'Say “<span lang="zh-CN">我来认证，谢谢</span>” (S01), then <span lang="zh-CN">办好</span>.'
    )


def test_an_address_that_is_no_web_page_is_no_link():
    found = body(one(Address(label="甲", url="javascript:alert(1)")))
    assert "<a " not in found
    assert "javascript:alert(1)" in found


def test_the_squares_have_a_name():
    english = body(one(Address(label="Site: ", url="https://si.12333.gov.cn/"), language="en"))
    assert 'role="img" aria-label="QR code: si.12333.gov.cn"' in english
    assert 'aria-label="二维码：si.12333.gov.cn"' in body(every_block())
