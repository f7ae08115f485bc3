"""The site of docs/: its pages, and those that are made of docstrings and the parser, by Sphinx. See docs.py."""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
import tomllib
from pathlib import Path

from docs_offline import requests_of
from docs_pages import write_pages

PROJECT = Path(__file__).resolve().parents[1]
DOCS = PROJECT / "docs"
FRONT = "index.md"
COLOURS = {"color-brand-primary": "#1f6f8b", "color-brand-content": "#1f6f8b"}
COLOURS_IN_THE_DARK = {"color-brand-primary": "#7cc4dc", "color-brand-content": "#7cc4dc"}
SETTINGS = {
    "project": "LatentLab",
    "copyright": "The LatentLab authors",
    "extensions": ["myst_parser", "docs_math"],
    "root_doc": "index",
    "html_theme": "furo",
    "html_title": "LatentLab",
    "html_favicon": str(PROJECT / "resources" / "icons" / "latentlab.svg"),
    "html_theme_options": {"light_css_variables": COLOURS, "dark_css_variables": COLOURS_IN_THE_DARK},
    "html_math_renderer": "typeset",
    "html_copy_source": False,
    "html_use_index": False,
    "highlight_language": "text",
    "myst_enable_extensions": ["dollarmath"],
    "myst_heading_anchors": 4,
}


def contents() -> dict[str, dict[str, list[str]]]:
    """docs/contents.toml: the pages of each part in order, and those below a page."""
    return tomllib.loads((DOCS / "contents.toml").read_text("utf-8"))


def gather(source: Path) -> None:
    """Lay the pages that are written and those that are made into a folder, each in the list that names it."""
    shutil.copytree(DOCS, source)
    write_pages(source)
    listed = contents()
    for title, pages in listed["parts"].items():
        _list(source / FRONT, f":caption: {title}", pages, source)
    for page, below in listed["below"].items():
        _list(source / page, ":titlesonly:", below, (source / page).parent)


def build(into: Path, strict: bool) -> list[str]:
    """Build the site into a folder; what is wrong with it, in sentences."""
    from sphinx.application import Sphinx

    if into.exists():
        if any(into.iterdir()) and not (into / "searchindex.js").is_file():
            return [f"{into} holds something that is no such site: name another folder."]
        shutil.rmtree(into)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "docs")
        gather(source)
        site = Sphinx(
            source, None, into, Path(folder, "kept"), "html", confoverrides=SETTINGS, status=None, warningiserror=strict
        )
        site.build()
        problems = ["Sphinx has warned; its words are above."] if site.statuscode else []
    for left in (".buildinfo", "objects.inv"):
        (into / left).unlink(missing_ok=True)
    return problems + [f"{page} asks another host: {address}" for page, address in requests_of(into)]


def _list(page: Path, option: str, pages: list[str], beside: Path) -> None:
    """Add a list of pages, as Sphinx reads it, to the end of a page; it is seen at the side only."""
    names = "\n".join(re.sub(r"\.md$", "", str((page.parent / name).relative_to(beside))) for name in pages)
    with page.open("a", encoding="utf-8") as file:
        file.write(f"\n```{{toctree}}\n:hidden:\n{option}\n\n{names}\n```\n")


def main() -> int:
    """Build; print what is wrong."""
    problems = build(Path(sys.argv[1]), "--strict" in sys.argv)
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print(Path(sys.argv[1], "index.html"))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
