"""As many digits as tell the numbers of a range apart."""

from __future__ import annotations

import math
import re

USUAL = 4  # digits, where they are enough
ALONE = 7  # digits of a range that is one number
MOST = 17  # digits that tell all floats apart
EXPONENT = re.compile(r"e(?:\+|(-))0*")


def digits_between(low: float, high: float) -> int:
    """Significant digits of numbers from `low` to `high` that differ by a hundredth of that, or less; 1 at least."""
    apart = high - low
    if not (math.isfinite(apart) and apart > 0):
        return 1
    leading = math.floor(math.log10(max(abs(low), abs(high))))
    return min(max(1, leading - math.floor(math.log10(apart)) + 3), MOST)


def ends(low: float, high: float, fewest: int = USUAL) -> tuple[str, str]:
    """Both ends of a range for people, different where they are, with a true minus, and ∞ where it is open."""
    digits = digits_of(low, high, fewest)
    return written(low, digits), written(high, digits)


def digits_of(low: float, high: float, fewest: int = USUAL) -> int:
    """Significant digits that the ends of a range are told with, and what lies between them."""
    return ALONE if low == high else max(fewest, digits_between(low, high))


def written(value: float, digits: int) -> str:
    """A number to so many significant digits, for people: −0.25, 4.34e7, −5e−5, ∞; the shorter of two ways."""
    text = EXPONENT.sub(r"e\1", f"{value + 0.0:.{digits}g}")
    if "e" in text and abs(value) >= 1:
        text = min(f"{value:.0f}", text, key=len)
    return text.replace("-", "−").replace("inf", "∞")
