"""The words of the field and of this program, of resources/glossary.toml, and texts whose words lead to them."""

from __future__ import annotations

import html
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, unquote

from latentlab.gui.language.catalogue import translated
from latentlab.resources import resource

SCHEME = "term:"  # of links that lead to a term


@dataclass(frozen=True)
class Term:
    """One word: `also` are its other names, `symbol` how it is written, `equation` one of equations.toml, or ""."""

    name: str
    text: str
    also: tuple[str, ...] = ()
    symbol: str = ""
    equation: str = ""


@lru_cache
def glossary() -> dict[str, Term]:
    """Every term by its name, in the order of the alphabet."""
    found = tomllib.loads(resource("glossary.toml").read_text("utf-8"))["term"]
    terms = [Term(**each | {"also": tuple(each.get("also", ()))}) for each in found]
    return {term.name: term for term in sorted(terms, key=lambda term: term.name.casefold())}


def search_terms(words: str) -> list[Term]:
    """The terms that `words` may mean: those so called first, then those so called too, then those that mention it."""
    wanted = words.strip().casefold()

    def rank(term: Term) -> int:
        name = translated(term.name).casefold()
        also = [other.casefold() for other in (*term.also, term.symbol, term.name)]
        if name.startswith(wanted):
            return 0
        if any(other.startswith(wanted) for other in also):
            return 1
        if wanted in name or any(wanted in other for other in also):
            return 2
        return 3 if wanted in translated(term.text).casefold() else 4

    ranked = sorted((rank(term), i, term) for i, term in enumerate(glossary().values()))
    return [term for place, _, term in ranked if place < 4]


def linked(text: str, own: str = "") -> str:
    """A text as markup, where the first mention of each term is a link to it; `own` is the term that it is of."""
    parts, at = [], 0
    for found, name in _mentions(text, own):
        parts += [html.escape(text[at : found.start()]), link_to(name, found[0])]
        at = found.end()
    return "".join([*parts, html.escape(text[at:])])


@lru_cache
def mentioned_by(name: str) -> tuple[str, ...]:
    """The terms whose texts mention this one."""
    every = glossary().values()
    return tuple(term.name for term in every if name in (found for _, found in _mentions(term.text, term.name)))


def _mentions(text: str, own: str) -> Iterator[tuple[re.Match[str], str]]:
    """Where terms are first mentioned, and which."""
    names, pattern = _names()
    told = {own}
    for found in pattern.finditer(text):
        name = names.get(found[0]) or names[found[0][0].lower() + found[0][1:]]
        if name not in told:
            told.add(name)
            yield found, name


def link_to(name: str, words: str) -> str:
    """A link to the term of a name."""
    return f'<a href="{SCHEME}{quote(name)}">{html.escape(words)}</a>'


def term_of(link: str) -> str:
    """The name of the term that a link leads to, or "" where it leads elsewhere."""
    name = unquote(link.removeprefix(SCHEME))
    return name if link.startswith(SCHEME) and name in glossary() else ""


@lru_cache
def _names() -> tuple[dict[str, str], re.Pattern[str]]:
    """The term of each way to write it, and what finds them, longer ones first; single letters are left alone."""
    names = {}
    for term in glossary().values():
        called = (translated(term.name), *term.also, term.name)
        names |= {written: term.name for written in called if len(written) > 1}
    names = dict(sorted(names.items(), key=lambda item: -len(item[0])))
    written = (re.escape(name) if name[:1].isupper() else _either_case(name) for name in names)
    return names, re.compile(rf"(?<![\w-])(?:{'|'.join(written)})(?![\w-])")


def _either_case(name: str) -> str:
    """It may stand at the beginning of a sentence."""
    return f"[{name[0]}{name[0].upper()}]{re.escape(name[1:])}" if name[0].isalpha() else re.escape(name)
