"""The pages of docs/, as they are listed and searched."""

import re

import pytest

from latentlab.gui.help import documents
from latentlab.gui.help.documents import anchor_of, search_sections, sections, text_of
from latentlab.resources import DOCS


def test_every_page_is_there_with_its_headings():
    pages = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")}
    assert {section.page for section in sections()} == pages
    for page in pages:
        assert sum(section.level == 1 for section in sections() if section.page == page) == 1, page
    titles = [section.title for section in sections() if section.page == "map.md"]
    assert {"Rows", "Backgrounds", "Walking"} <= set(titles)


def test_what_stands_in_a_block_of_code_is_no_heading(tmp_path, monkeypatch):
    (tmp_path / "a.md").write_text("# A\n```\n# no\n```\n## B `code`\nwords\n")
    monkeypatch.setattr(documents, "DOCS", tmp_path)
    sections.cache_clear()
    found = [(section.title, section.place) for section in sections()]
    sections.cache_clear()
    assert found == [("A", "a.md"), ("B code", "a.md#b-code")]


def test_titles_come_before_mentions_and_every_word_counts():
    found = search_sections("backgrounds")
    assert found[0].title == "Backgrounds"
    both = search_sections("waypoint film")
    assert both
    for section in both:
        text = f"{section.title} {section.text}".casefold()
        assert "waypoint" in text
        assert "film" in text
    assert search_sections("qqqq") == search_sections(" ") == []


@pytest.mark.parametrize(
    ("title", "anchor"),
    [
        ("One row's posterior", "one-rows-posterior"),
        ("The lab, its commands", "the-lab-its-commands"),
        ("q(z|x)", "qzx"),
    ],
)
def test_anchors_are_those_of_the_usual_renderers(title, anchor):
    assert anchor_of(title) == anchor


def test_links_between_pages_lead_somewhere():
    places = {section.place for section in sections()}
    for page in {section.page for section in sections()}:
        for link in re.findall(r"(?<!!)\[[^\]]+\]\(([^)#:]*\.md)?(#[^)]+)?\)", text_of(page)):
            name, anchor = link
            at = (DOCS / page).parent / name if name else DOCS / page
            inside = at.resolve().relative_to(DOCS.resolve()).as_posix()
            assert f"{inside}{anchor}" in places, f"{page}: {link}"


def test_equations_are_those_that_are_typeset_and_pictures_of_a_table_share_its_width():
    text = text_of("tours/elbo.md")
    assert "](equation:elbo-kl)" in text
    assert "$$" not in text
    lines = [line for line in text_of("map.md").splitlines() if line.startswith("|") and line.count("![") == 2]
    assert lines
    assert all(line.count(".png?2)") == 2 for line in lines)
