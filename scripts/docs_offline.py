"""What a built site would ask of other hosts by itself; a link that somebody has to click asks nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

ADDRESS = re.compile(r"""(?:\b(?:https?|wss?|ftp):)?//[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`)<>\\]*""", re.I)
NAMESPACES = ("http://www.w3.org/",)  # names of vocabularies, which nothing fetches
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'\w])//(?![a-z0-9-]+(?:\.[a-z0-9-]+)+/)[^\n]*", re.S)


class _Asking(HTMLParser):
    """Collects what a page loads: all but the links of text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag if tag in ("script", "style") else ""
        for name, value in attrs:
            clicked = tag in ("a", "area") and name in ("href", "title")
            told = name in ("alt", "aria-label", "content", "title") and tag != "meta"
            if not (clicked or told):
                self.found += _addresses(value or "")

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.found += _addresses(COMMENT.sub("", data))

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""


def requests_of(site: Path) -> Iterator[tuple[str, str]]:
    """Each file of a site with an address elsewhere that it would load."""
    for path in sorted(site.rglob("*")):
        found: list[str] = []
        if path.suffix == ".html":
            page = _Asking()
            page.feed(path.read_text("utf-8"))
            found = page.found
        elif path.name == "searchindex.js":  # words of the pages, no code
            continue
        elif path.suffix in (".css", ".js", ".svg"):
            found = _addresses(COMMENT.sub("", path.read_text("utf-8")))
        for address in found:
            yield str(path.relative_to(site)), address


def _addresses(text: str) -> list[str]:
    return [found for found in ADDRESS.findall(text) if not found.startswith(NAMESPACES)]
