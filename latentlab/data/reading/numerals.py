"""Numbers as people write them: 1,234 · 1.234,5 · 12 % · $5 · <0.5 · −3 · (3) · 3- · 1.5D-3. Told where needed."""

from __future__ import annotations

import re
from collections.abc import Sequence

MISSING = frozenset(
    {
        "",
        "na",
        "n/a",
        "nan",
        "null",
        "none",
        "?",
        "-",
        "--",
        ".",
        "missing",
        "#n/a",
        "nil",
        "<na>",
        "n.a.",
        "n.d.",
        "nd",
        "n/d",
        "n.d",
        "n.a",
        "#div/0!",
        "#value!",
        "#ref!",
        "#num!",
        "#name?",
    }
)
PLAINLY_MISSING = frozenset({"", "na", "n/a", "nan", "null", "<na>", "#n/a"})  # of these, what need not be told
PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
COMMA = re.compile(r"[+-]?(\d+,?\d*|,\d+)([eE][+-]?\d+)?")
SURE_COMMA = re.compile(
    r"[+-]?(0|\d*),(\d{1,2}|\d{4,})([eE][+-]?\d+)?|[+-]?0,\d+|[+-]?\d{1,3}(\.\d{3})+,\d+|[+-]?\d{4,},\d+"
)
SURE_POINT = re.compile(r"[+-]?\d*\.(\d{1,2}|\d{4,})([eE][+-]?\d+)?|[+-]?0\.\d+|[+-]?\d{1,3}(,\d{3})+\.\d+")
EITHER = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
EITHER_POINT = re.compile(r"[+-]?[1-9]\d{0,2}(\.\d{3})+")
THOUSANDS = {
    ".": re.compile(r"[+-]?\d{1,3}((,\d{3})+|(,\d{2})+,\d{3})(\.\d+)?"),  # also lakhs: 1,23,456
    ",": re.compile(r"[+-]?\d{1,3}(\.\d{3})+(,\d+)?"),
}
FORTRAN = re.compile(r"(?<=\d|[.,])[dD](?=[+-]?\d+$)")  # the exponent of a double
SPACED = re.compile(r"(?<=\d)[ \u00a0\u202f\u2009'’](?=\d{3}(\D|$))")
CURRENCY = "$€£¥₹"
BOUNDS = ("<=", ">=", "≤", "≥", "<", ">", "~")
CODE = re.compile(r"0\d+")


def is_number(cell: str, decimal: str = ".") -> bool:
    """Whether a cell is a plain number with this decimal mark, infinities and NaN included."""
    if decimal == ",":
        return COMMA.fullmatch(cell) is not None
    try:
        float(cell)
    except ValueError:
        return False
    return "_" not in cell


def decimal_of(cells: Sequence[str], semicolons: bool = False) -> tuple[str, bool]:
    """The decimal mark of numbers among cells, and whether that is certain; commas in words say nothing.

    What is parted by `semicolons` has mostly commas for decimals: that is why.
    """
    cells = [_bare(cell)[0] for cell in cells]
    comma = sum(SURE_COMMA.fullmatch(cell) is not None for cell in cells)
    point = sum(SURE_POINT.fullmatch(cell) is not None for cell in cells)
    either = sum(EITHER.fullmatch(cell) is not None for cell in cells)
    if comma or point:
        return ("," if comma > point else "."), True
    if either:
        return ("," if semicolons else "."), False
    return ".", not (semicolons and any(EITHER_POINT.fullmatch(cell) for cell in cells))


def number_in(word: str, decimal: str) -> tuple[float | None, str]:
    """The number that a word stands for and what had to be taken away ("" where nothing was); None for none."""
    text, taken = _bare(word)
    other = "," if decimal == "." else "."
    if THOUSANDS[decimal].fullmatch(text):
        text = text.replace(other, "")
        taken.append("separated thousands")
    if not (PLAIN if decimal == "." else COMMA).fullmatch(text):
        return None, ""
    return float(text.replace(",", ".")), " and ".join(dict.fromkeys(taken))


def means_number(cell: str, decimal: str) -> bool:
    """Whether a cell stands for a number, however it is written."""
    return is_number(cell, decimal) or number_in(cell, decimal)[0] is not None


def _bare(word: str) -> tuple[str, list[str]]:
    """The digits and marks of a number, its sign in front; and what was taken away."""
    text, taken = word.replace("−", "-").strip(), []
    for bound in BOUNDS:
        if text.startswith(bound):
            text = text[len(bound) :].strip()
            taken.append("a bound")
            break
    if text[:1] == "(" and text[-1:] == ")" and text[1:2] not in ("+", "-"):
        text = "-" + text[1:-1].strip()
        taken.append("brackets, which stand for a minus")
    elif text[-1:] == "-" and text[:1].isdigit():
        text = "-" + text[:-1].strip()
        taken.append("a minus behind it")
    if text[:1] in CURRENCY or text[-1:] in CURRENCY or (text[1:2] in CURRENCY and text[:1] in "+-"):
        text = "".join(letter for letter in text if letter not in CURRENCY).strip()
        taken.append("a currency")
    if text.endswith(("%", "‰")):
        text = text[:-1].strip()
        taken.append("a percent sign")
    spaced = SPACED.sub("", text)
    if spaced != text:
        text = spaced
        taken.append("separated thousands")
    power = FORTRAN.sub("e", text)
    if power != text:
        text = power
        taken.append("the D of its exponent")
    return text, taken


def is_code(words: Sequence[str]) -> bool:
    """Whether words are digits that begin with 0, as postcodes and numbers of telephones do: no quantities."""
    return any(CODE.fullmatch(word) for word in words) and all(word.isdigit() for word in words if word)
