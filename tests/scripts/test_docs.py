"""The pages are whole: each is listed, every link and picture is there, and what they tell to type is known.

The site itself is built, and asks no other host, among the slow tests.
"""

import re
import shlex
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest
from PIL import Image

from latentlab.cli import COMMANDS, _parser

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
LISTED = tomllib.loads((DOCS / "contents.toml").read_text("utf-8"))
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")


@pytest.fixture(scope="module", autouse=True)
def scripts():
    with pytest.MonkeyPatch.context() as own:
        own.syspath_prepend(str(ROOT / "scripts"))
        yield


def listed():
    pages = [page for part in LISTED["parts"].values() for page in part]
    below = [str((Path(page).parent / name).as_posix()) for page, names in LISTED["below"].items() for name in names]
    return ["index.md", *pages, *below]


def words_of(path):
    """A page without its code, where nothing is a link."""
    text = re.sub(r"```.*?```", "", path.read_text("utf-8"), flags=re.S)
    return re.sub(r"`[^`\n]*`", "`", text)


def anchors(path):
    heads = re.findall(r"^#+ (.+)$", re.sub(r"```.*?```", "", path.read_text("utf-8"), flags=re.S), re.M)
    plain = [re.sub(r"[`*]", "", head).strip().lower() for head in heads]
    return {re.sub(r"[^\w\- ]", "", head).replace(" ", "-") for head in plain}


def test_every_page_is_listed_once_and_every_listed_page_is_there():
    import docs_pages

    there = {path.relative_to(DOCS).as_posix() for path in PAGES} | set(docs_pages.MADE)
    assert sorted(listed()) == sorted(there)


@pytest.mark.parametrize("page", [*PAGES, ROOT / "README.md"], ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere_and_pictures_are_there_and_told(page):
    for picture, words, target in LINK.findall(words_of(page)):
        if re.match(r"https?://", target):
            assert not picture, "a picture from elsewhere"
            continue
        name, _, anchor = target.partition("#")
        path = (page.parent / name).resolve() if name else page
        assert path.is_file(), target
        if page.is_relative_to(DOCS):
            assert path.is_relative_to(DOCS), f"{target} is not part of the site"
        assert not anchor or anchor in anchors(path), target
        if picture:
            assert len(words) >= 4, f"{target} has no words for those who do not see it"
            with Image.open(path) as image:
                image.verify()


def test_no_picture_is_of_no_page():
    shown = {(page.parent / target).resolve() for page in [*PAGES, ROOT / "README.md"]
             for picture, _, target in LINK.findall(page.read_text("utf-8")) if picture}  # fmt: skip
    assert set((DOCS / "pictures").iterdir()) <= shown


def test_scenes_take_the_pictures_that_pages_show():
    import pictures

    from latentlab.gui.tours.deeds import check_deed
    from latentlab.gui.tours.parts import CONDITIONS

    for group in pictures.groups():
        for words in [words for part in (group, *group["scene"]) for words in part.get("do", ())]:
            if not words.startswith(("call ", "tour ", "open ")):
                check_deed(words)
        for scene in group["scene"]:
            assert scene.get("wait", "quiet") in {*CONDITIONS, "quiet"}
            if "file" in scene:
                assert (pictures.FOLDER / scene["file"]).is_file()
                assert ("show" in scene) != ("export" in scene)


def commands():
    """Each line of a page that is a command of ours, without its remark."""
    for page in [*PAGES, ROOT / "README.md"]:
        for line in page.read_text("utf-8").splitlines():
            found = re.match(r"^    (?:latentlab|python3 scripts/run\.py) ([^#]*)", line)
            if found and "$" not in line:
                for words in found[1].split("&&"):
                    yield page.name, words.replace("latentlab ", "", 1).strip()


@pytest.mark.parametrize(("page", "words"), sorted(set(commands())))
def test_what_is_told_to_type_is_known(page, words):
    given = shlex.split(words)
    if given and given[0] in COMMANDS:
        _parser().parse_args(given)
    else:  # what the window opens, or one of its options
        assert len([word for word in given if not word.startswith("-")]) <= 1


def test_the_pages_that_are_made_tell_of_all_that_is_public(tmp_path):
    import docs_pages

    import latentlab as ll

    docs_pages.write_pages(tmp_path)
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.md")} == set(docs_pages.MADE)
    python = (tmp_path / "reference/python.md").read_text("utf-8")
    for name in ll.__all__[1:]:
        assert f"### ll.{name}\n" in python
    assert "(Args|" not in python
    assert ":class:" not in python
    commands_page = (tmp_path / "reference/commands.md").read_text("utf-8")
    assert all(f"## latentlab {name}\n" in commands_page for name in COMMANDS)
    settings = (tmp_path / "reference/settings.md").read_text("utf-8")
    assert "| `latent_dim` | `2` |" in settings
    assert "| `missing` |" in settings


def test_the_glossary_has_every_term_in_order_with_its_symbol_and_equation(tmp_path, monkeypatch):
    import docs_pages

    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(docs_pages, "PROJECT", tmp_path)
    assert docs_pages.glossary() == "# Glossary\n"
    (tmp_path / "resources/equations.toml").write_text("[marginal]\nlatex = 'p(x)'\n", "utf-8")
    (tmp_path / "resources/glossary.toml").write_text(
        '[[term]]\nname = "row"\nalso = ["rows", "observation"]\nsymbol = "x"\ntext = "One thing."\n'
        '[[term]]\nname = "ELBO"\nequation = "marginal"\ntext = "A bound."\n',
        "utf-8",
    )
    elbo, row = docs_pages.glossary().split("\n## ")[1:]
    assert elbo == "ELBO\n\nA bound.\n\n$$ p(x) $$\n"
    assert row == "row\n\nOne thing.\n\n*Written x. Also: observation.*\n"


def test_an_equation_of_a_page_is_one_that_is_typeset():
    import docs_math

    for page in PAGES:
        for latex in re.findall(r"^\$\$ (.*) \$\$$", page.read_text("utf-8"), re.M):
            svg = docs_math.drawn(latex)
            assert svg is not None, (page.name, latex)
            assert 'aria-label="' in svg
    assert docs_math.drawn("x = y") is None


def test_a_request_to_another_host_is_seen(tmp_path):
    import docs_offline

    (tmp_path / "a.html").write_text(
        '<a href="https://a.org/x">https://a.org/x</a><img src="pictures/b.png"><script src="https://b.org/b.js"></script>'
        '<link href="//c.org/c.css"><svg xmlns="http://www.w3.org/2000/svg"></svg><style>@import "http://d.org/d.css"</style>'
        "<script>/* https://told.org/ */ fetch('https://e.org/e')</script>",
        "utf-8",
    )
    (tmp_path / "b.css").write_text("body { background: url(https://f.org/f.png) } /* http://told.org */", "utf-8")
    found = [address for _, address in docs_offline.requests_of(tmp_path)]
    assert [re.search(r"(\w)\.org", address)[1] for address in found] == list("bcdef")


def test_the_table_of_the_tutorial_is_as_its_script_makes_it(tmp_path, monkeypatch):
    import shells

    monkeypatch.setattr(sys, "argv", ["shells.py", str(tmp_path / "shells.csv")])
    shells.main()
    assert (tmp_path / "shells.csv").read_text("utf-8") == shells.FILE.read_text("utf-8")


@pytest.mark.slow
@pytest.mark.skipif(find_spec("sphinx") is None, reason="the extra docs is not installed")
@pytest.mark.filterwarnings("default")
def test_the_site_is_built_whole_and_asks_nobody(tmp_path):
    import docs_site

    assert docs_site.build(tmp_path / "site", strict=True) == []
    for page in listed():
        assert (tmp_path / "site" / page).with_suffix(".html").is_file()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "mine.txt").write_text("kept")
    assert docs_site.build(tmp_path / "other", strict=True)
    assert (tmp_path / "other" / "mine.txt").is_file()
