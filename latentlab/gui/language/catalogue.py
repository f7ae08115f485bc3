"""What each text of the window is called in another language: whole texts, and sentences with something filled in.

A sentence that is filled in, such as "12 rows of digits", is found by its template, "{1} rows of {2}". Where several
fit, the one with the most letters of its own is meant. What is joined of several texts is taken apart. What is not
known stays as it is, in English. Nothing here knows Qt.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache, partial
from heapq import merge
from typing import NamedTuple

from latentlab.resources import resource

PLACE = re.compile(r"\{(\d+)\}")
WORD = re.compile(r"[^\W\d_₀-ₙ⁰-ⁿ²³¹]{2,}")
TAG = re.compile(r"(<[^<>]+>)")
MARKUP = re.compile(r"</\w+>|<br>|<hr>")
PARTS = (r"(?<=[.!?]) ", r" +· +", " — ", "; ", r" (?=\()", ": ", ", ", " → ")  # between which texts are joined
AROUND = re.compile(r"((?:[^\w(“&]*\s)?)(.+?)([^\w)”.!?]*)", re.DOTALL)
SENTENCES = PARTS[:3]  # translated where some of them are known; the others only together
FEW, LONGEST = 12, 11  # letters of "{1} of {2}", which joins what is known only; times its letters is a text, at most
MOST_UNKNOWN = 4  # words of what is filled in and is not known: more would leave a sentence in two languages
KEPT = 20_000  # texts that were looked up


class AsItIs(str):
    """A person's own word, such as the name of a column, or a text that is translated by now."""

    __slots__ = ()


class Sentence(NamedTuple):
    """A text in English, what is filled in as {1}, {2} …; those places hold names of a person that are `as_is`."""

    text: str
    as_is: tuple[int, ...] = ()


class Template:
    """A source with places, and what reads them: made when it is first asked, for most never are."""

    def __init__(self, source: Sentence) -> None:
        self.source, self._parts = source, PLACE.split(source.text)
        own = "".join(self._parts[::2])
        self.letters = sum(map(str.isalpha, own))
        self.order = (-self.letters, -len(own))  # of what fits, by which the first is meant

    @cached_property
    def strict(self) -> re.Pattern[str]:
        """Places hold no end of a sentence, a line or a part."""
        return self._pattern(r"(?:(?!\n|[.!?] | · ).)*?")

    @cached_property
    def loose(self) -> re.Pattern[str]:
        """Places hold anything but the end of a part."""
        return self._pattern(r"(?:(?! · ).)*?")

    def _pattern(self, value: str) -> re.Pattern[str]:
        parts = self._parts
        written = [re.escape(parts[0])]
        for i in range(1, len(parts), 2):
            again = parts[i] in parts[1:i:2]
            written += [f"(?P=p{parts[i]})" if again else f"(?P<p{parts[i]}>{value})", re.escape(parts[i + 1])]
        return re.compile("".join(written), re.DOTALL)


Fit = tuple[Template, re.Match[str]]


def sources() -> list[Sentence]:
    """All texts that the window can show, as scripts/translations.py wrote them down."""
    listed = json.loads(resource("translations/texts.json").read_text("utf-8"))
    return [Sentence(each) if isinstance(each, str) else Sentence(each[0], tuple(each[1])) for each in listed]


class Catalogue:
    """The texts of one language. `lookup` gives what a source is called, or "" where nobody has translated it yet."""

    def __init__(self, known: Sequence[Sentence], lookup: Callable[[str], str]) -> None:
        self._lookup = lookup
        self._texts = {source.text for source in known}
        self._without_keys = {without_keys(text): text for text in self._texts}
        self._by_word: dict[str, list[Template]] = {}
        for source in known:
            if PLACE.search(source.text):
                self._by_word.setdefault(_rarest(source.text), []).append(Template(source))
        self.english: dict[str, str] = {}  # what whole texts that were translated had been
        self.unknown: set[str] = set()  # what was asked for in vain since it was last emptied
        self.translated, self._found = lru_cache(KEPT)(self._translated), lru_cache(KEPT)(self._find)
        self._is_known = lru_cache(KEPT)(self._know)

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

    def _find(self, text: str) -> str | None:
        """The same; None where no way leads to it. What it asks of parts goes through what is kept."""
        ways = (
            self._text,
            partial(self._begun_large, self._text),
            self._in_lines,
            partial(self._within_signs, self._whole),
            self._filled,
            partial(self._begun_large, self._filled),
            self._in_markup,
            partial(self._in_parts, all, PARTS[:2]),
            self._filled_with_texts,
            self._in_known_parts,
            partial(self._within_signs, self._found),
            self._filled_with_sentences,
            partial(self._in_parts, any, SENTENCES),
        )
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

    def _text(self, text: str) -> str | None:
        """Whole, also where a full stop was put behind it, or taken from it to fill it into a sentence that has one."""
        words, other = self._whole(text), _other_end(text)
        if words is None:
            found = self._whole(other)
            words = None if found is None else _ended(found, text)
        return words

    def _begun_large(self, way: Callable[[str], str | None], text: str) -> str | None:
        """What stands with a small letter in the middle of sentences, and begins one here."""
        small = text[:1].lower() + text[1:]
        found = None if small == text else way(small)
        if found is None or not found[1:2].isalpha():  # a symbol stays as it is written: p(x|z)
            return found
        return found[:1].upper() + found[1:]

    def _in_lines(self, text: str) -> str | None:
        """Each line by itself: what is filled into one never goes on in the next, but where a text has two lines."""
        if "\n" not in text:
            return None
        for template, found in self._fits(text):
            if "\n" in template.source.text:
                return self._with_values(template, found)
        lines = re.split(r"(\n+)", text)
        known = any(self._found(line) is not None for line in lines if WORD.search(line))
        return "".join(map(self.translated, lines)) if known else None

    def _filled(self, text: str) -> str | None:
        """Also where a full stop was put behind it, or taken from it: whichever has more letters of its own."""
        fits = (self._fits(each, strict=True) for each in (text, _other_end(text)))
        for template, found in merge(*fits, key=_order):
            if self._means(template, found):
                words = self._with_values(template, found)
                return words if found.string == text else _ended(words, text)
        return None

    def _filled_with_texts(self, text: str) -> str | None:
        return next((self._with_values(*fit) for fit in self._fits(text) if self._knows_values(*fit)), None)

    def _filled_with_sentences(self, text: str) -> str | None:
        return next((self._with_values(*fit) for fit in self._fits(text) if self._means(*fit)), None)

    def _fits(self, text: str, strict: bool = False) -> Iterator[Fit]:
        """The templates that a text fits, by the words that stand in both; those with most letters first."""
        near = [each for word in ("", *set(WORD.findall(text))) for each in self._by_word.get(word, ())]
        for template in sorted(near, key=lambda each: each.order):
            found = (template.strict if strict else template.loose).fullmatch(text)
            if found is not None:
                yield template, found

    def _means(self, template: Template, found: re.Match[str]) -> bool:
        """Whether what is filled in is no long sentence where "{1} of {2}" fits by chance."""
        if self._knows_values(template, found):
            return True
        values = [value for value in self._values(template, found) if not self._is_known(value)]
        if template.letters < FEW:
            return self._has_names(template, found) and not any(" " in value for value in values)
        short = len(found[0]) <= LONGEST * template.letters
        return short and all(len(WORD.findall(value)) <= MOST_UNKNOWN for value in values)

    def _knows_values(self, template: Template, found: re.Match[str]) -> bool:
        """Whether all words that are filled in are texts themselves, or names of a person."""
        known = all(self._is_known(value) for value in self._values(template, found))
        return known and self._has_names(template, found)

    def _has_names(self, template: Template, found: re.Match[str]) -> bool:
        """Whether where names belong in a few letters, such as "{1} of {2}", there is no sentence."""
        names = [found[f"p{place}"] for place in template.source.as_is] if template.letters < FEW else []
        return all(len(WORD.findall(name)) <= MOST_UNKNOWN for name in names)

    def _values(self, template: Template, found: re.Match[str]) -> list[str]:
        """What is filled in and could be translated."""
        return [
            value
            for name, value in found.groupdict().items()
            if int(name[1:]) not in template.source.as_is and WORD.search(value)
        ]

    def _know(self, text: str) -> bool:
        """Whether all of a text is known, and not only a part of it."""
        large = (partial(self._begun_large, way) for way in (self._text, self._filled))
        return any(way(text) is not None for way in (self._text, self._filled, *large, self._in_known_parts))

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

    def _in_known_parts(self, text: str) -> str | None:
        """Of several sentences each must be known: what lies between commas would begin in one and end in the next."""
        several = any(re.search(between, text) for between in SENTENCES)
        return self._in_parts(all, SENTENCES if several else PARTS, text)

    def _in_parts(self, enough: Callable[[Iterable[bool]], bool], ways: Sequence[str], text: str) -> str | None:
        for between in ways:
            parts = re.split(f"({between})", text)
            said = self._runs(parts) if len(parts) > 1 else []
            if said and enough(found is not None for part, found in said if WORD.search(part)):
                return "".join(self.translated(part) if found is None else found for part, found in said)
        return None

    def _runs(self, parts: list[str]) -> list[tuple[str, str | None]]:
        """The parts, as many of them together as are one text, and what they are called."""
        said, at = [], 0
        while at < len(parts):
            for end in range(len(parts), at, -2):
                run = "".join(parts[at:end])
                together = self._text(run) or self._filled(run)
                if together is not None or end == at + 1:
                    break
            said.append((run, together or self._found(run)))
            said += [(between, None) for between in parts[end : end + 1]]
            at = end + 1
        return said

    def _within_signs(self, way: Callable[[str], str | None], text: str) -> str | None:
        around = AROUND.fullmatch(text)
        if around is None or around[2] == text:
            return None
        found = way(around[2])
        return None if found is None else f"{around[1]}{found}{around[3]}"


def without_keys(text: str) -> str:
    """A text of a menu or a button without the mark of its key: "(&F)" after words that have no such letter, or "&"."""
    plain = re.sub(r" ?\(&\w\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return plain.rstrip("…")


def places(text: str) -> Iterator[int]:
    """The numbers of what is filled in, as often as each stands there."""
    return (int(place) for place in PLACE.findall(text))


def _other_end(text: str) -> str:
    """A text without its full stop, or with one where it has none."""
    return text[:-1] if text.endswith(".") else f"{text}."


def _ended(words: str, text: str) -> str:
    """Words that end as a text does, with a full stop or without."""
    return f"{words}." if text.endswith(".") else words.rstrip(".。")


def _order(fit: Fit) -> tuple[int, int]:
    """By which the template with most letters of its own comes first."""
    return fit[0].order


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
