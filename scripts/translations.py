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
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import PySide6
import texts

FOLDER = texts.ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = ("de", "fr", "es", "ja", "zh_CN")
ENOUGH = 0.5  # of all letters translated, for a language to be offered
PLACE = re.compile(r"\{\d+\}")
TAG = re.compile(r"<[a-z/][^<>]*>|&nbsp;")
WORD = re.compile(r"[^\W\d_]{2,}")
# What is filled in from the data and the disk of a person is never translated.
OF_A_PERSON = re.compile(
    r"(^|[\w.]*[._])(names?|paths?|files?|folders?|columns?|labels?|values?|keys?|text|comment|genes?)(\[.*\])?$"
)
# What is written into files, for other programs or other readers, stays English.
WRITTEN = ("latentlab/lab/script.py", "latentlab/export/pages/", "latentlab/gui/app/notebook.py")
SHOWN_ALONE = {"automatic", "nothing", "unit", "label"}  # of `setting`: also in one small word
NO_TEXT = re.compile(r"^[\w.%{}:/+-]+$|[\\^$]|\w\(\w|::|^[.,*]|%[YdmH]|_\w+: ")


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
        if not path.relative_to(texts.ROOT).as_posix().startswith(WRITTEN)
        for source in _of_module(path)
    ]
    found += [Source(one.text, (), one.file) for one in texts.of_resources()]
    return list({source.text: source for source in reversed(found)}.values())[::-1]


def _of_module(path: Path) -> Iterator[Source]:
    name = path.relative_to(texts.ROOT).as_posix()
    for node in texts.nodes(path):
        if isinstance(node, ast.JoinedStr):
            for words, as_is in variants(node):
                yield from (Source(*piece, _about(name, node)) for piece in pieces(words, as_is) if _says(piece[0]))
        elif _is_text(node.value):
            yield Source(node.value, (), name)
    yield from (Source(word, (), name) for word in _small_words(ast.parse(path.read_text("utf-8"))))


def _is_text(words: str) -> bool:
    if texts.STYLE_SHEET.search(words):
        return False
    short = " " in words.strip() and WORD.search(words) and not NO_TEXT.search(words)
    return bool(texts.WORDS.search(words) or short)


def _small_words(tree: ast.AST) -> Iterator[str]:
    """Single words in small letters, which are texts where they stand: filled into sentences, or said of a setting."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue):
            choices = (part for part in ast.walk(node.value) if isinstance(part, ast.IfExp))
            inner = [end for choice in choices for end in (choice.body, choice.orelse)]
        elif isinstance(node, ast.keyword) and node.arg in SHOWN_ALONE:
            inner = [node.value]
        else:
            continue
        words = (each.value for each in inner if isinstance(each, ast.Constant) and isinstance(each.value, str))
        yield from (word.strip() for word in words if WORD.search(word))


def variants(node: ast.JoinedStr) -> list[tuple[str, tuple[int, ...]]]:
    """What an f-string can say, with {1}, {2} … filled in: one text for each of its words for one and for many."""
    choices = [_choices(part) for part in node.values]
    many = [i for i, each in enumerate(choices) if len(each) > 1]
    while len(many) > 3:  # more than eight texts: the rest is filled in
        choices[many.pop()] = [None]
    made = []
    for chosen in itertools.product(*choices):
        count, words, as_is = 0, "", []
        for part, said in zip(node.values, chosen, strict=True):
            if said is None:
                count += 1
                words += f"{{{count}}}"
                as_is += [count] if OF_A_PERSON.match(ast.unparse(part.value)) else []
            else:
                words += said
        made.append((words, tuple(as_is)))
    return made


def pieces(words: str, as_is: tuple[int, ...]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """A template without the markup in it: what lies between tags, with places counted from 1 in each."""
    for piece in TAG.split(words) if TAG.search(words) else [words]:
        counted = {place: str(i) for i, place in enumerate(dict.fromkeys(re.findall(r"\{(\d+)\}", piece)), 1)}
        own = tuple(int(new) for old, new in counted.items() if int(old) in as_is)
        yield re.sub(r"\{(\d+)\}", lambda place: f"{{{counted[place[1]]}}}", piece), own  # noqa: B023


def _choices(part: ast.expr) -> list[str | None]:
    """The words that a part of an f-string can be; None for what is filled in."""
    if isinstance(part, ast.Constant):
        return [str(part.value)]
    value = part.value
    if isinstance(value, ast.IfExp):
        ends = [value.body, value.orelse]
        if all(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in ends):
            return [each.value for each in ends]
    return [None]


def _says(text: str) -> bool:
    """Whether a template has words of its own."""
    own = PLACE.sub(" ", text)
    return bool(WORD.search(own)) and not texts.STYLE_SHEET.search(text)


def _about(name: str, node: ast.JoinedStr) -> str:
    filled = [ast.unparse(part.value) for part in node.values if _choices(part) == [None]]
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
