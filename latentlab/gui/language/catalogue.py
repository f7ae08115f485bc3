"""What each text of the window is called in another language: whole texts, and sentences with something filled in.

A sentence that is filled in, such as "12 rows of digits", is found by its template, "{1} rows of {2}". Where several
fit, the one with the most letters of its own is meant. What is joined of several texts is taken apart. What is not
known stays as it is, in English. Nothing here knows Qt.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from latentlab.resources import resource

PLACE = re.compile(r"\{(\d+)\}")
WORD = re.compile(r"[^\W\d_]{2,}")
TAG = re.compile(r"(<[^<>]+>)")
MARKUP = re.compile(r"</\w+>|<br>|<hr>")
PARTS = (r"\n+", r"(?<=[.!?]) ", " · ", " — ", "; ", ": ", ", ")  # between which texts are joined
AROUND = re.compile(r"([^\w(“&]*)(.+?)([^\w)”.!?]*)", re.DOTALL)
KEPT = 20_000  # texts that were looked up


class AsItIs(str):
    """A person's own word, such as the name of a column, or a text that is translated by now."""

    __slots__ = ()


class Source(NamedTuple):
    """A text in English, what is filled in as {1}, {2} …; those places hold names of a person that are `as_is`."""

    text: str
    as_is: tuple[int, ...] = ()


class Template(NamedTuple):
    """A source with places, and what reads them."""

    source: Source
    strict: re.Pattern[str]  # whose places hold no end of a sentence or a line
    loose: re.Pattern[str]
    letters: int


def sources() -> list[Source]:
    """All texts that the window can show, as scripts/translations.py wrote them down."""
    listed = json.loads(resource("translations/texts.json").read_text("utf-8"))
    return [Source(each) if isinstance(each, str) else Source(each[0], tuple(each[1])) for each in listed]


class Catalogue:
    """The texts of one language. `lookup` gives what a source is called, or "" where nobody has translated it yet."""

    def __init__(self, known: Sequence[Source], lookup: Callable[[str], str]) -> None:
        self._lookup = lookup
        self._texts = {source.text for source in known}
        self._without_keys = {without_keys(text): text for text in self._texts}
        self._by_word: dict[str, list[Template]] = {}
        for source in known:
            if PLACE.search(source.text):
                template = _template(source)
                self._by_word.setdefault(_rarest(source.text), []).append(template)
        self.english: dict[str, str] = {}  # what whole texts that were translated had been
        self.unknown: set[str] = set()  # what was asked for in vain since it was last emptied
        self.translated = lru_cache(KEPT)(self._translated)

    def _translated(self, text: str) -> str:
        """What a text is called here; itself where that is not known."""
        if not WORD.search(text):
            return text
        found = self._found(text)
        if found is None:
            if len(self.unknown) < KEPT:
                self.unknown.add(text)
            return text
        return found

    def _found(self, text: str) -> str | None:
        ways = (
            self._whole, self._filled, self._in_markup, self._in_parts, self._within_signs, self._filled_with_sentences,
        )  # fmt: skip
        for way in ways:
            found = way(text)
            if found is not None:
                return found
        return None

    def _whole(self, text: str) -> str | None:
        if text in self._texts:
            words = self._lookup(text) or text
        elif text in self._without_keys:
            written = self._without_keys[text]
            words = without_keys(self._lookup(written) or written)
        else:
            return None
        self.english.setdefault(words, text)
        return words

    def _filled(self, text: str) -> str | None:
        fits = ((each, each.strict.fullmatch(text)) for each in self._fitting(text))
        return next((self._with_values(template, found) for template, found in fits if found), None)

    def _filled_with_sentences(self, text: str) -> str | None:
        fits = ((each, each.loose.fullmatch(text)) for each in self._fitting(text))
        return next((self._with_values(template, found) for template, found in fits if found), None)

    def _fitting(self, text: str) -> list[Template]:
        """The templates whose rarest word stands in a text, those with most letters first."""
        fitting = [each for word in ("", *set(WORD.findall(text))) for each in self._by_word.get(word, ())]
        return sorted(fitting, key=lambda each: -each.letters)

    def _with_values(self, template: Template, found: re.Match[str]) -> str:
        words = self._lookup(template.source.text) or template.source.text
        return PLACE.sub(lambda place: self._value(template, found, int(place[1])), words)

    def _value(self, template: Template, found: re.Match[str], place: int) -> str:
        name = f"p{place}"
        if name not in template.loose.groupindex:
            return ""
        return found[name] if place in template.source.as_is else self.translated(found[name])

    def _in_markup(self, text: str) -> str | None:
        if not MARKUP.search(text):
            return None
        parts = TAG.split(text)
        return "".join(part if TAG.fullmatch(part) else self._escaped(part) for part in parts)

    def _escaped(self, part: str) -> str:
        inner = part.strip()
        return part.replace(inner, html.escape(self.translated(html.unescape(inner)), quote=False)) if inner else part

    def _in_parts(self, text: str) -> str | None:
        for between in PARTS:
            parts = re.split(f"({between})", text)
            if len(parts) > 1 and any(WORD.search(part) and self._found(part) is not None for part in parts[::2]):
                return "".join(self.translated(part) for part in parts)
        return None

    def _within_signs(self, text: str) -> str | None:
        around = AROUND.fullmatch(text)
        if around is None or around[2] == text:
            return None
        found = self._found(around[2])
        return None if found is None else f"{around[1]}{found}{around[3]}"


def without_keys(text: str) -> str:
    """A text of a menu or a button without the mark of its key: "(&F)" after words that have no such letter, or "&"."""
    plain = re.sub(r" ?\(&\w\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return plain.rstrip("…")


def places(text: str) -> Iterator[int]:
    """The numbers of what is filled in, as often as each stands there."""
    return (int(place) for place in PLACE.findall(text))


def _template(source: Source) -> Template:
    parts = PLACE.split(source.text)
    letters = sum(map(str.isalpha, "".join(parts[::2])))
    return Template(source, _pattern(parts, r"(?:(?!\n|[.!?] ).)*?"), _pattern(parts, ".*?"), letters)


def _pattern(parts: list[str], value: str) -> re.Pattern[str]:
    """What reads a template, taken apart at its places: texts and, between them, numbers."""
    written = [re.escape(parts[0])]
    for i in range(1, len(parts), 2):
        again = parts[i] in parts[1:i:2]
        written += [f"(?P=p{parts[i]})" if again else f"(?P<p{parts[i]}>{value})", re.escape(parts[i + 1])]
    return re.compile("".join(written), re.DOTALL)


def _rarest(text: str) -> str:
    """The longest word that stands in every text of a template: one that no place touches."""
    words = re.findall(r"(?<![\w}])[^\W\d_]{2,}(?![\w{])", PLACE.sub("{}", text))
    return max(words, key=len, default="")


_now: Catalogue | None = None


def speak(catalogue: Catalogue | None) -> None:
    """Translate by a catalogue from now on; by none, leave all in English."""
    global _now
    _now = catalogue


def translated(text: str) -> str:
    """A text of the window in its language; costs nothing in English."""
    return text if _now is None or type(text) is not str else _now.translated(text)


def in_english(words: str) -> str:
    """What a whole text of the window is in English, by which the code knows it."""
    return words if _now is None else _now.english.get(words, words)


def as_it_is(text: str) -> str:
    """Mark a person's own words, for the door to leave them as they are."""
    return AsItIs(text)
