#!/usr/bin/env python3
"""Bring the translations up to what the window says now, or say how complete they are.

.venv/bin/python scripts/translations.py            # texts.json, and a .ts and .qm for each language
.venv/bin/python scripts/translations.py --check    # how complete each is, and which places are wrong

The texts are those of scripts/texts.py; in a .ts {1}, {2} … stand for what is filled in, in any order. Kept are the
translations that there are; those of texts that are gone are marked. Only what is complete enough becomes a .qm: so it
is offered in View ▸ Language.
"""

from __future__ import annotations

import ast
import itertools
import json
import math
import re
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import PySide6
import texts

from latentlab.gui.widgets.data_words import by_titles

FOLDER = texts.ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = ("de", "fr", "es", "ja", "zh_CN")
MOST_WAYS = 8  # that one sentence is translated in
ENOUGH = 0.5  # of all letters translated, for a language to be offered
PLACE = re.compile(r"\{\d+\}")
TAG = re.compile(r"<[a-z/][^<>]*>|&nbsp;")
WORD = re.compile(r"[^\W\d_]{2,}")
# What is filled in from the data and the disk of a person is never translated.
OF_A_PERSON = re.compile(
    r"(^|[\w.]*[._])(names?|paths?|files?|folders?|columns?|labels?|values?|keys?|text|comment|genes?)(\[.*\])?$"
)
# What is written into files, for other programs or other readers, stays English.
WRITTEN = (
    "latentlab/about.py", "latentlab/export/models/onnx.py", "latentlab/export/models/plain_torch.py",
    "latentlab/export/pages/", "latentlab/gui/app/notebook.py", "latentlab/lab/script.py",
)  # fmt: skip
SHOWN_ALONE = {"automatic", "nothing", "unit", "label", "choices", "good_for"}  # of `setting`: also in one small word
# Words that the code cannot be seen to show, for they are keys as well; the test of the whole window finds others.
SMALL = (
    "row", "picture", "held-out", "training", "train", "held out", "heads", "tails", "apart", "parameters", "encoder",
    "decoder", "besides", "width", "reconstruction", "By", "Is", "feature", "ignored", "name", "label", "yes", "no",
    "none", "open", "rows", "Values", "Grey", "Blue", "E-steps", "M-steps",
    "words", "identifier", "date", "target", "code of the label", "constant", "mostly missing",
    "{1} number", "{1} numbers", "{1} genes", "nearest", "uncertainty", "d numbers",
    "model, d numbers", "PCA, d components",
    "tiles", "aggregate", "magnification", "error", "trust",
    "epoch {1}", "EM step {1}", "CAVI step {1}", "decoded", "drawn", "chance", "thousands",
    "ELBO", "log p(x|z)", "(held-out)", "(training)", "(Shift+F1 says more)",
)  # fmt: skip
NO_TEXT = re.compile(r"^[\w.%{}:/+-]+$|[\\^$]|[iufb]\d\(|::|^[.,*]|%[YdmH]|_\w+: ")
FORMAT = re.compile(r"\{(\w*)(?:![rsa])?(:[^{}\s]*)?\}")  # what str.format fills in
KEYS = re.compile(r"(Ctrl|Shift|Alt)\+\S+$")


class Source(NamedTuple):
    """A text with places, the places that hold names of a person, and a line for those who translate it."""

    text: str
    as_is: tuple[int, ...]
    about: str


def sources() -> list[Source]:
    """Each text that the window can show, once."""
    found = [
        source
        for path in sorted((texts.ROOT / "latentlab").rglob("*.py"))
        if path.name in ("catalogue.py", "settings.py") or not _name(path).startswith(WRITTEN)
        for source in _of_module(path)
    ]
    # What is said of data names the fields of the import dialog in the window, and their keys elsewhere.
    found += [one._replace(text=by_titles(one.text)) for one in found if "=" in one.text]
    found += [Source(*numbered(one.text), one.file) for one in texts.of_resources()]
    terms = tomllib.loads((texts.ROOT / "resources" / "glossary.toml").read_text("utf-8"))["term"]
    found += [Source(term["name"], (), "the name of a term in the glossary") for term in terms]
    found += [Source(word, (), "a single word") for word in SMALL]
    trimmed = (source._replace(text=trim(source.text)) for source in found)
    return list({source.text: source for source in reversed(list(trimmed)) if WORD.search(source.text)}.values())[::-1]


def trim(text: str) -> str:
    """A text without the blanks and commas by which it is joined to others, for the window takes them apart there."""
    return text.strip().strip(",;·—").strip()


def _name(path: Path) -> str:
    return path.relative_to(texts.ROOT).as_posix()


def _of_module(path: Path) -> Iterator[Source]:
    name = _name(path)
    for node in texts.nodes(path):
        if isinstance(node, ast.JoinedStr):
            for words, as_is in variants(node):
                yield from (Source(*piece, _about(name, node)) for piece in pieces(words, as_is) if _says(piece[0]))
        elif _is_text(node.value):
            yield Source(*numbered(node.value), name)
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):  # what is counted, and what agrees with it, wherever its words go
        called = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
        if called == "counted":
            yield from (Source(f"{{1}}{ways[1]}", (), name) for ways in _ways(node) if len(ways) == 2)
        elif called == "agreed" and len(node.args) == 3:
            yield from (Source(each.value, (), name) for each in node.args[1:] if isinstance(each, ast.Constant))
    yield from (Source(word, (), name) for word in _small_words(tree))


@lru_cache
def _lists() -> dict[str, list[ast.expr]]:
    """What stands in each tuple, and before the colons of each dict, that a module gives a name in capitals."""
    found: dict[str, list[ast.expr]] = {}
    for path in (texts.ROOT / "latentlab").rglob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
            if isinstance(target, ast.Name) and target.id.isupper() and isinstance(node.value, ast.Tuple | ast.Dict):
                inner = node.value.elts if isinstance(node.value, ast.Tuple) else node.value.keys
                found.setdefault(target.id, []).extend(each for each in inner if isinstance(each, ast.Constant))
    return found


def _is_text(words: str) -> bool:
    if texts.STYLE_SHEET.search(words):
        return False
    if re.search(r"&\w", words) or re.fullmatch(r"[A-Z][\w ]+…?", words):  # a button, or an entry of a menu
        return not KEYS.match(words)
    short = " " in words.strip() and WORD.search(words) and not NO_TEXT.search(words)
    return bool((texts.WORDS.search(words) and not KEYS.match(words)) or short)


def _small_words(tree: ast.AST) -> Iterator[str]:
    """Single words in small letters, which are texts where they stand: filled into sentences, or said of a setting."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue):
            choices = (part for part in ast.walk(node.value) if isinstance(part, ast.IfExp))
            inner = [end for choice in choices for end in (choice.body, choice.orelse)]
        elif isinstance(node, ast.keyword) and node.arg in SHOWN_ALONE:
            inner = node.value.elts if isinstance(node.value, ast.Tuple | ast.List) else [node.value]
            named = (part.id for part in ast.walk(node.value) if isinstance(part, ast.Name))
            inner = [*inner, *(each for name in named for each in _lists().get(name, ()))]
        else:
            continue
        words = [each.value for each in inner if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        yield from (word.strip() for word in words if WORD.search(word))
        if isinstance(node, ast.keyword) and node.arg == "unit":
            yield from (f"{{1}} {word.strip()}" for word in words if WORD.search(word))


def numbered(words: str) -> tuple[str, tuple[int, ...]]:
    """A text for str.format with {1}, {2} … for its fields, one number for a field that comes again.

    With them, the places that hold names of a person.
    """
    fields: dict[object, int] = {}

    def place(field: re.Match[str]) -> str:
        return f"{{{fields.setdefault(field[0] if field[1] else field.start(), len(fields) + 1)}}}"

    said = FORMAT.sub(place, words)
    names = [FORMAT.fullmatch(field) for field in fields if isinstance(field, str)]
    return said, tuple(fields[found[0]] for found in names if OF_A_PERSON.match(found[1]) and not found[2])  # no figure


def variants(node: ast.JoinedStr) -> list[tuple[str, tuple[int, ...]]]:
    """What an f-string can say, with {1}, {2} … filled in: one text for each of its words for one and for many.

    With them, the places that hold names of a person.
    """
    made = []
    for parts in _ways(node):
        filled = [part for part in parts if not isinstance(part, str)]
        counted = iter(range(1, len(filled) + 1))
        words = "".join(part if isinstance(part, str) else f"{{{next(counted)}}}" for part in parts)
        as_is = tuple(i for i, part in enumerate(filled, 1) if OF_A_PERSON.match(ast.unparse(part)))
        made.append((words, as_is))
    return made


def _ways(node: ast.expr) -> list[list[str | ast.expr]]:
    """What an expression can say: for each way its parts, words and what is filled in."""
    match node:
        case ast.Constant(value=str()):
            return [[node.value]]
        case ast.FormattedValue(value=ast.Call(func=ast.Name("agreed" | "counted")) as inner):
            return _ways(inner)
        case ast.Call(func=ast.Name("agreed"), args=[_, ast.Constant() as one, ast.Constant() as several]):
            return [*_ways(one), *_ways(several)]
        case ast.Call(func=ast.Name("counted"), args=[count, ast.Constant(value=str(one))]):
            return [[count, f" {one}"], [count, f" {one}s"]]
        case ast.FormattedValue(value=ast.JoinedStr() | ast.IfExp() as inner, format_spec=None):
            return _ways(inner) if _in_words(inner) else [[inner]]
        case ast.FormattedValue():
            return [[node.value]]
        case ast.IfExp():
            return [*_ways(node.body), *_ways(node.orelse)]
        case ast.JoinedStr():
            each = [_ways(part) for part in node.values]
            while math.prod(map(len, each)) > MOST_WAYS:
                at = max(i for i, ways in enumerate(each) if len(ways) > 1)
                each[at] = [[node.values[at].value]]
            return [[part for parts in chosen for part in parts] for chosen in itertools.product(*each)]
    return [[node]]


def _in_words(node: ast.expr) -> bool:
    """Whether all ends of a choice are words that stand there."""
    if isinstance(node, ast.IfExp):
        return _in_words(node.body) and _in_words(node.orelse)
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def pieces(words: str, as_is: tuple[int, ...]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """A template without the markup in it: what lies between tags, with places counted from 1 in each."""
    for piece in TAG.split(words) if TAG.search(words) else [words]:
        counted = {place: str(i) for i, place in enumerate(dict.fromkeys(re.findall(r"\{(\d+)\}", piece)), 1)}
        own = tuple(int(new) for old, new in counted.items() if int(old) in as_is)
        yield re.sub(r"\{(\d+)\}", lambda place: f"{{{counted[place[1]]}}}", piece), own  # noqa: B023


def _says(text: str) -> bool:
    """Whether a template has words of its own."""
    own = PLACE.sub(" ", text)
    return bool(WORD.search(own)) and not texts.STYLE_SHEET.search(text)


def _about(name: str, node: ast.JoinedStr) -> str:
    filled = [ast.unparse(part) for part in _ways(node)[0] if not isinstance(part, str)]
    said = [name, *(f"{{{i}}} is {words}" for i, words in enumerate(filled, 1))]
    return "; ".join(said)[:200]


def write_texts(found: list[Source]) -> None:
    """What the window reads to know a sentence by its template: the text, or it and its places of a person's names."""
    listed = [[one.text, list(one.as_is)] if one.as_is else one.text for one in found]
    FOLDER.mkdir(exist_ok=True)
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in listed)
    (FOLDER / "texts.json").write_text(f"[\n{lines}\n]\n", "utf-8")


def merge(found: list[Source], code: str) -> Path:
    """Let Qt's lupdate bring one language up to the texts."""
    path = FOLDER / f"latentlab_{code}.ts"
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.cpp"
        listed.write_text("".join(map(_as_source, found)), "utf-8")
        options = ["-silent", "-locations", "none", "-source-language", "en", "-target-language", code]
        subprocess.run([TOOLS / "lupdate", *options, listed, "-ts", path], check=True)
    return path


def _as_source(one: Source) -> str:
    written = one.text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'//: {" ".join(one.about.split())}\nQT_TRANSLATE_NOOP("LatentLab", "{written}")\n'


def translations(path: Path) -> dict[str, str]:
    """What a .ts says of each text that is still there; "" where nothing yet."""
    messages = ET.parse(path).getroot().iter("message")
    said = [(each.findtext("source") or "", each.find("translation")) for each in messages]
    gone = ("vanished", "obsolete")
    return {source: words.text or "" for source, words in said if words.get("type") not in gone}


def wrong_places(said: dict[str, str]) -> list[str]:
    """The texts whose translation fills in other things than they do, or marks no key of a menu."""
    return [
        f"{source!r}: {words!r}"
        for source, words in said.items()
        if words and set(PLACE.findall(source)) != set(PLACE.findall(words))
    ]


def complete(said: dict[str, str]) -> float:
    """Which part of the letters to be translated is."""
    return sum(len(source) for source, words in said.items() if words) / max(sum(map(len, said)), 1)


def main() -> None:
    """Bring all up to date, or check it."""
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    found, wrong = sources(), []
    if not sys.argv[1:]:
        write_texts(found)
    for code in LANGUAGES:
        path = FOLDER / f"latentlab_{code}.ts" if sys.argv[1:] else merge(found, code)
        said, now = translations(path), {one.text for one in found}
        places, binary = wrong_places(said), path.with_suffix(".qm")
        wrong += [f"{path.name}: {each}" for each in places]
        if not sys.argv[1:] and complete(said) >= ENOUGH:
            subprocess.run([TOOLS / "lrelease", "-silent", path, "-qm", binary], check=True)
        missing = len(now - said.keys())
        print(f"{code}: {complete(said):.0%} of {len(now):,} texts; {missing:,} not in it yet, {len(places)} wrong")
    sys.exit("\n".join(wrong) if wrong else 0)


if __name__ == "__main__":
    main()
