"""When the days and times of a column of words were: how the whole column writes them, and what each word stands for.

Where a column can be read in several ways, such as 01/02/2024, nothing is guessed: it has no order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from latentlab.errors import InputError

CLOCK_ONLY = "hours and minutes"
FIRST = date(1970, 1, 1)
TURN = 69  # of two figures, the first that are a year before 2000, as POSIX has them
NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTHS = {name: at + 1 for at, name in enumerate(NAMES)}
CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d(?:[.,]\d+)?))?(?: ?(?P<half>[ap])\.?m\.?)?"
ZONE = r" ?(?P<zone>z|utc|gmt|[+-]\d{2}:?\d{2})"
NAMED = rf"(?P<name>{'|'.join(NAMES)})[a-z]*\.?"
YEAR, MONTH, DAY = r"(?P<year>\d{4}|\d{2})", r"(?P<month>\d{1,2})", r"(?P<day>\d{1,2})"
FULL = r"(?P<year>\d{4})"
USUAL = {
    "year-month-day": rf"{FULL}(?P<sign>[-/.]){MONTH}(?P=sign){DAY}",
    "day-month-year": rf"{DAY}(?P<sign>[-/.]){MONTH}(?P=sign){YEAR}",
    "month-day-year": rf"{MONTH}(?P<sign>[-/]){DAY}(?P=sign){YEAR}",  # points stand after days
    "year-month-day, the year of two figures": rf"(?P<year>\d{{2}})-{MONTH}-{DAY}",
    "year-month": rf"{FULL}[-/]{MONTH}",
    "month-year": rf"{MONTH}[-/]{FULL}",
    "year and quarter": rf"{FULL}[- ]?q(?P<quarter>[1-4])",
    "quarter and year": rf"q(?P<quarter>[1-4])[- ]{FULL}",
    "year and week": rf"{FULL}[- ]?w(?P<week>\d{{1,2}})",
    "day, month by name, year": rf"{DAY}[- .]+{NAMED}[- ]{YEAR}",
    "month by name, day, year": rf"{NAMED}[- ]{DAY},? {YEAR}",
    "month by name, year": rf"{NAMED}[- ]{YEAR}",
    "month by name, day": rf"{NAMED}[- ]{DAY}",
}
RARE = {
    "month-day-year": rf"{MONTH}\.{DAY}\.{YEAR}",
    "year-month-day, the year of two figures": rf"(?P<year>\d{{2}})(?P<sign>[/.]){MONTH}(?P=sign){DAY}",
}


def _patterns(forms: dict[str, str]) -> list[tuple[str, re.Pattern[str]]]:
    """Each form without and with a zone of time: a column with some zones only says no order."""
    after = {"": rf"(?:[ t]+{CLOCK})?", " with a zone of time": rf"[ t]+{CLOCK}{ZONE}"}
    return [
        (form + told, re.compile(text + clock, re.IGNORECASE))
        for form, text in forms.items()
        for told, clock in after.items()
    ]


PATTERNS = [*_patterns(USUAL), (CLOCK_ONLY, re.compile(CLOCK, re.IGNORECASE))]
RARER = _patterns(RARE)  # asked where nothing else fits


@dataclass(frozen=True, eq=False)
class Days:
    """The days or times of some words.

    Attributes:
        forms: how the words may be read, such as "day-month-year": one, or several where nothing tells which.
        words: the words.
        times: of each word (n,) float64, days since the first of January 1970, or since midnight of hours alone, as
            the first of the forms has them.
        pattern: of the first of the forms.
    """

    forms: tuple[str, ...]
    words: tuple[str, ...]
    times: np.ndarray
    pattern: re.Pattern[str]

    def check(self, name: str) -> None:
        """Raise :class:`InputError` where nothing tells how the days of the column `name` are read."""
        if len(self.forms) > 1:
            raise InputError(
                f"The days of {name!r}, such as {self.words[0]}, may be {' or '.join(self.forms)}: none of them tells "
                "which, so they have no order. Write them as 2024-12-31."
            )

    def read(self, word: str) -> float:
        """When a word was, written as the column has its days, or as 2024-12-31; NaN where it is none."""
        own = time_of(word, self.pattern)
        return time_of(word, PATTERNS[0][1]) if np.isnan(own) and self.forms != (CLOCK_ONLY,) else own


def days_of(words: Iterable[str]) -> Days | None:
    """The days that `words` are, as all of them can be read; None where they are anything else."""
    words = tuple(words)
    if not words:
        return None
    found = _readings(words, PATTERNS) or _readings(words, RARER)
    if not found:
        return None
    first, times, pattern = found[0]
    others = [form for form, other, _ in found[1:] if not np.array_equal(times, other)]
    return Days((first, *others), words, times, pattern)


def _readings(
    words: tuple[str, ...], patterns: list[tuple[str, re.Pattern[str]]]
) -> list[tuple[str, np.ndarray, re.Pattern[str]]]:
    """The forms that all words have, and the times by them."""
    found = []
    for form, pattern in patterns:
        times = []
        for word in words:
            times.append(time_of(word, pattern))
            if times[-1] != times[-1]:
                break
        else:
            found.append((form, np.array(times), pattern))
    return found


def time_of(word: str, pattern: re.Pattern[str]) -> float:
    """The time of a word of this pattern; NaN where it is not of it, or there is no such day."""
    match = pattern.fullmatch(word.strip())
    if match is None:
        return float("nan")
    part = match.groupdict()
    try:
        day = _day(part) if {"year", "name"} & part.keys() else 0
        return day + _clock(part)
    except (ValueError, OverflowError):
        return float("nan")


def _day(part: dict[str, str | None]) -> int:
    """Days since the first of January 1970; ValueError where there is no such day."""
    year = int(part.get("year") or 2000)  # which has a 29 February
    if len(part.get("year") or "") == 2:
        year += 1900 if year >= TURN else 2000
    if part.get("week"):
        return (date.fromisocalendar(year, int(part["week"]), 1) - FIRST).days
    month = MONTHS[part["name"].lower()] if part.get("name") else int(part.get("month") or 0)
    month = 3 * int(part["quarter"]) - 2 if part.get("quarter") else month
    return (date(year, month, int(part.get("day") or 1)) - FIRST).days


def _clock(part: dict[str, str | None]) -> float:
    """The part of a day; hours beyond a day are of something that lasts."""
    if part.get("hour") is None:
        return 0.0
    hour, half = int(part["hour"]), (part.get("half") or "").lower()
    if (half and not 1 <= hour <= 12) or (hour > 24 and {"year", "name"} & part.keys()):
        raise ValueError("no such hour")
    hour = hour % 12 + 12 * (half == "p") if half else hour
    seconds = 3600 * hour + 60 * int(part["minute"]) + float((part.get("second") or "0").replace(",", "."))
    zone = part.get("zone") or ""
    if zone[:1] in ("+", "-") and zone:
        ahead = 3600 * int(zone[1:3]) + 60 * int(zone[-2:])
        seconds -= ahead if zone[0] == "+" else -ahead
    return seconds / 86400


def day_text(time: float) -> str:
    """A time for people: 2024-12-31, with hours and minutes where it is not midnight."""
    minutes = round(time * 1440)
    try:
        day = FIRST + timedelta(days=minutes // 1440)
    except OverflowError:
        return f"{time:.6g}"
    hours = f" {minutes % 1440 // 60:02}:{minutes % 60:02}" if minutes % 1440 else ""
    return f"{day.isoformat()}{hours}"
