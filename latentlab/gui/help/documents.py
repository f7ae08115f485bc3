"""The pages of docs/ as the window reads them: their headings, what is found in them, and their text with pictures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from latentlab.gui.widgets.equation import equations
from latentlab.resources import DOCS

# What a person reads first; what is in none of these comes after them.
ORDER = ("index.md", "data.md", "models.md", "map.md", "understanding.md", "exports.md", "glossary.md", "tours/")
FENCE = re.compile(r"^\s*(```|~~~)")
HEADING = re.compile(r"^(#{1,4}) (.+?)\s*#*$")


@dataclass(frozen=True)
class Section:
    """A heading of a page: `page` is its path within docs/, `level` 1 for the page's own title, `text` what follows."""

    page: str
    title: str
    level: int
    text: str

    @property
    def place(self) -> str:
        """What a link to it says."""
        return self.page if self.level == 1 else f"{self.page}#{anchor_of(self.title)}"


def anchor_of(title: str) -> str:
    """The part of a link after # that leads to a heading: small letters, and - for each space."""
    return re.sub(r"[^\w\- ]", "", title.casefold()).strip().replace(" ", "-")


@lru_cache
def sections() -> tuple[Section, ...]:
    """All sections of all pages, in the order in which they are offered."""
    pages = [path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")]
    pages.sort(key=lambda page: (_rank(page), "README" not in page, page))
    return tuple(section for page in pages for section in _sections_of(page))


def _rank(page: str) -> int:
    return next((i for i, first in enumerate(ORDER) if page.startswith(first)), len(ORDER))


def _sections_of(page: str) -> list[Section]:
    found: list[tuple[int, str, list[str]]] = []
    fenced = False
    for line in (DOCS / page).read_text("utf-8").splitlines():
        fenced ^= bool(FENCE.match(line))
        heading = None if fenced else HEADING.match(line)
        if heading is not None:
            found.append((len(heading[1]), re.sub(r"[`*]", "", heading[2]), []))
        elif found:
            found[-1][2].append(line)
    return [Section(page, title, level, "\n".join(lines)) for level, title, lines in found]


def search_sections(words: str) -> list[Section]:
    """The sections that have every word, those first that have them in their title."""
    wanted = words.casefold().split()

    def rank(section: Section) -> int:
        title = section.title.casefold()
        if all(word in title for word in wanted):
            return 0
        return 1 if all(word in title or word in section.text.casefold() for word in wanted) else 2

    ranked = sorted((rank(section), i, section) for i, section in enumerate(sections()) if wanted)
    return [section for place, _, section in ranked if place < 2]


def text_of(page: str) -> str:
    """The Markdown of a page, with the equations that are typeset as pictures, which are named ``equation:NAME``."""
    by_latex = {_tight(each["latex"]): name for name, each in equations().items()}

    def picture(found: re.Match[str]) -> str:
        name = by_latex.get(_tight(found[1]), "")
        return f"![{equations()[name]['words']}](equation:{name})" if name else found[0]

    text = (DOCS / page).read_text("utf-8").replace("![](", "![picture](")  # Qt leaves out those without words
    text = re.sub(r"\$\$(.+?)\$\$", picture, text, flags=re.DOTALL)
    return "\n".join(_sharing(line) if line.startswith("|") else line for line in text.splitlines())


def _sharing(line: str) -> str:
    """A line of a table: its pictures share the width, and say among how many, as in ``name.png?2``."""
    return re.sub(r"(!\[[^\]]*\]\([^)]+)\)", rf"\1?{line.count('![')})", line)


def _tight(latex: str) -> str:
    return "".join(latex.split())
