"""Which of many entries a few typed letters mean, the likeliest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

WHOLE, BEGINS, INSIDE, AROUND, SCATTERED = (
    120.0,
    100.0,
    60.0,
    35.0,
    20.0,
)  # what a typed word is worth where it is found
LETTER = 0.2  # what each letter of an entry costs: of two that match the shorter is meant


class Wording(NamedTuple):
    """An entry as it is searched: its `words`, what stands `around` them, and its `weight` before another one."""

    words: str
    around: str
    weight: float

    @classmethod
    def of(cls, words: str, around: str = "", weight: float = 0.0) -> Wording:
        """Prepared: in small letters, each word after a blank."""
        return cls(f" {_even(words)} ", f" {_even(around)} ", weight)


def rank(typed: str, wordings: Sequence[Wording], most: int) -> list[int]:
    """The indices of at most so many of `wordings` that have every typed word, the best first.

    A word may begin anywhere, beginnings of words count more; where it is nowhere as a whole, its letters may be
    scattered over the words in their order.
    """
    parts = _even(typed).split()
    found = []
    for i, wording in enumerate(wordings):
        worth = _worth(parts, wording)
        if worth is not None:
            found.append((-worth, i))
    found.sort()
    return [i for _, i in found[:most]]


def _worth(parts: list[str], wording: Wording) -> float | None:
    total = wording.weight - LETTER * len(wording.words)
    for i, part in enumerate(parts):
        one = _of_one(part, wording)
        if one is None:
            return None
        total += one + (10 if i == 0 and wording.words.startswith(" " + part) else 0)
    return total


def _of_one(part: str, wording: Wording) -> float | None:
    words = wording.words
    if part in words:
        if f" {part} " in words:
            return WHOLE
        return BEGINS if " " + part in words else INSIDE
    if part in wording.around:
        return AROUND if " " + part in wording.around else AROUND / 2
    return _scattered(part, words)


def _scattered(part: str, words: str) -> float | None:
    """Letters in their order, each word's first ones worth most: "kn" is Keep under a Name."""
    at, first = -1, 0
    for letter in part:
        begun = words.find(" " + letter, at + 1)
        at = begun + 1 if begun >= 0 else words.find(letter, at + 1)
        if at < 0:
            return None
        first += begun >= 0
    return SCATTERED * first / len(part) if first > 1 and 2 * first >= len(part) else None


def _even(words: str) -> str:
    return words.casefold().replace("-", " ").replace("▸", " ").replace("…", "").replace("’", "'").strip()
