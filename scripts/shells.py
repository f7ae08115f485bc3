#!/usr/bin/env python3
"""Make docs/tutorials/shells.csv, the table of a tutorial: 360 made-up shells, with cells that are missing.

.venv/bin/python scripts/shells.py
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np

FILE = Path(__file__).resolve().parents[1] / "docs" / "tutorials" / "shells.csv"
KINDS = {"cone": (31.0, 0.52, 0.30), "spiral": (24.0, 0.78, 0.42), "flat": (38.0, 0.88, 0.12)}
"""Usual length in mm, width and height as shares of it."""
COLUMNS = ("name", "length", "width", "height", "mass", "rings", "site", "kind")
ROWS = 360


def rows(seed: int = 0) -> list[list[str]]:
    """What each shell has in the columns; about one cell of mass in twelve is missing."""
    random = np.random.default_rng(seed)
    made = []
    for i in range(ROWS):
        kind = random.choice(list(KINDS))
        usual, width, height = KINDS[kind]
        age = random.gamma(6.0, 1.0)
        length = usual * (0.6 + 0.07 * age) * np.exp(random.normal(0, 0.05))
        wide, high = (share * length * np.exp(random.normal(0, 0.06)) for share in (width, height))
        mass = 0.0011 * length * wide * high * np.exp(random.normal(0, 0.10))
        weighed = "" if random.random() < 1 / 12 else f"{mass:.2f}"
        site = random.choice(["north", "south", "bay"])
        sizes = [f"{each:.1f}" for each in (length, wide, high)]
        made.append([f"shell {i + 1}", *sizes, weighed, str(max(1, round(age))), str(site), str(kind)])
    return made


def main() -> None:
    """Write it, or to the file that is named."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else FILE
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([COLUMNS, *rows()])


if __name__ == "__main__":
    main()
