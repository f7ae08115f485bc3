"""What is given to those who translate: every text once, with places in any order, and what is wrong with theirs."""

import ast
import importlib.util
import re
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "scripts"


@pytest.fixture(scope="module")
def script():
    pytest.importorskip("PySide6")
    sys.path.insert(0, str(FOLDER))
    try:
        spec = importlib.util.spec_from_file_location("translations", FOLDER / "translations.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(FOLDER))
    return module


def variants(script, code):
    return script.variants(ast.parse(code).body[0].value)


def test_what_is_filled_in_is_counted(script):
    assert variants(script, "f'{len(a):,} of {b}'") == [("{1} of {2}", ())]
    assert variants(script, "f'{data.name}: {count}'") == [("{1}: {2}", (1,))]
    assert variants(script, 'f\'{k} row{"s" if k > 1 else ""}\'') == [("{1} rows", ()), ("{1} row", ())]
    assert variants(script, "f'{k} {\"yes\" if k else word}'") == [("{1} {2}", ())]


def test_fields_of_a_text_are_counted(script):
    text = "{rows:,.0f} of {}, {}: {z:.2f}, {rows:,.0f}, {rows:.1f}, {names}, {!r}"
    assert script.numbered(text) == ("{1} of {2}, {3}: {4}, {1}, {5}, {6}, {7}", (6,))
    assert script.numbered("{keys:.0f}") == ("{1}", ())  # a figure is no name
    assert script.numbered("sprite { path: 1 }") == ("sprite { path: 1 }", ())


def test_no_text_has_a_field_of_the_code(script):
    fields = [one.text for one in script.sources() if re.search(r"\{[a-z]\w*(:[^ {}]+)?\}", one.text)]
    assert not fields


def test_markup_is_not_translated(script):
    assert list(script.pieces("<b>{1}</b> of {2} and {3}", (3,))) == [
        ("", ()), ("{1}", ()), (" of {1} and {2}", (2,)),
    ]  # fmt: skip


def test_each_text_is_there_once(script):
    found = [source.text for source in script.sources()]
    assert len(found) == len(set(found)) > 3000
    assert {"Data and model", "Open &data file…", "Drag, or use the arrow keys"} <= set(found)
    assert not any(text.startswith("Makes the menus of one window") for text in found)


def test_the_window_knows_nearly_all_texts_of_now(script, tmp_path, monkeypatch):
    kept = (script.FOLDER / "texts.json").read_text("utf-8")
    monkeypatch.setattr(script, "FOLDER", tmp_path)
    script.write_texts(script.sources())
    now = set((tmp_path / "texts.json").read_text("utf-8").splitlines())
    assert len(now ^ set(kept.splitlines())) < 0.05 * len(now), "run scripts/translations.py"


def test_qt_merges_keeps_and_releases(script, tmp_path, monkeypatch):
    monkeypatch.setattr(script, "FOLDER", tmp_path)
    first = [script.Source('{1} of "them"\nall', (), "a.py; {1} is count"), script.Source("Gone", (), "a.py")]
    path = script.merge(first, "de")
    text = path.read_text("utf-8")
    assert "<extracomment>a.py; {1} is count</extracomment>" in text
    path.write_text(text.replace('<translation type="unfinished"></translation>', "<translation>Von {1}</translation>"))
    script.merge([first[0], script.Source("Neu", (), "b.py")], "de")
    said = script.translations(path)
    assert said == {'{1} of "them"\nall': "Von {1}", "Neu": ""}
    assert 0.7 < script.complete(said) < 1
    assert "Gone" in path.read_text("utf-8")  # for those who translate, if it comes again


def test_wrong_places_are_told(script):
    said = {"{1} of {2}": "{2}: {1}", "{1} rows": "Zeilen", "All": "{1}", "Not yet {1}": ""}
    assert [each.split(":")[0] for each in script.wrong_places(said)] == ["'{1} rows'", "'All'"]


def test_what_was_translated_fills_in_what_the_texts_do(script):
    for path in script.FOLDER.glob("*.ts"):
        assert not script.wrong_places(script.translations(path)), path
