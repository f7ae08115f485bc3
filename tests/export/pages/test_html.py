"""A page carries all it needs, and text in it is text."""

import base64
import hashlib
import json
import re

import pytest
from pages_read import Read
from PIL import Image

from latentlab.export.pages.html import as_json, data_uri, escaped, page, piece

HOSTILE = ["<img src=x onerror=alert(1)>", "</script><script>alert(2)</script>", "a\"b'c&amp;", "\u2028]]><!--"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text):
    found = page(text, f"<p>{escaped(text)}</p>", "p{}", json.dumps([text]), "1", {"name": text})
    read = Read(found)
    assert read.tags.count("script") == 3
    assert "img" not in read.tags
    assert not read.handlers
    assert read.texts["title"].removesuffix("\n") == text
    assert json.loads(read.texts["data"]) == {"name": text}
    assert json.loads(read.texts["commands"]) == [text]


def test_its_policy_names_its_own_style_and_script_alone():
    found = page("a", "", "p { color: red }", "", "let a = 1;")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', found)[1].replace("&#x27;", "'")
    assert policy.startswith("default-src 'none'; ")
    for text in ("p { color: red }", "let a = 1;"):
        assert base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() in policy
    assert "script-src" not in page("a", "", "", "")


def test_numbers_that_json_has_not_are_refused():
    with pytest.raises(ValueError, match="JSON"):
        as_json({"a": float("nan")})


def test_pieces_and_pictures_are_carried():
    assert "prefers-color-scheme" in piece("page.css")
    uri = data_uri(Image.new("L", (2, 2), 7))
    assert base64.b64decode(uri.removeprefix("data:image/png;base64,")).startswith(b"\x89PNG")
