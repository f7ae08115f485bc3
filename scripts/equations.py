#!/usr/bin/env python3
"""Typeset the equations of resources/equations.toml into resources/equations/, as SVG in one ink.

The library that does it is pure Python and needed for nothing else, so that no installation has it:

    python3 -m venv /tmp/typeset && /tmp/typeset/bin/pip install ziamath
    /tmp/typeset/bin/python scripts/equations.py
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import ziamath

FOLDER = Path(__file__).resolve().parents[1] / "resources"
SIZE = 20  # pixels of its letters
INK = "currentColor"


def typeset(latex: str) -> str:
    """One equation as SVG of paths alone, as small SVG renderers know it; two digits are enough for a screen."""
    text = ziamath.Latex(latex, size=SIZE, color=INK).svg()
    return re.sub(r"-?\d+\.\d{3,}", lambda number: f"{float(number[0]):.2f}".rstrip("0").rstrip("."), text)


def main() -> None:
    """Typeset every equation; what is in the list no more goes."""
    ziamath.config.svg2 = False
    equations = tomllib.loads((FOLDER / "equations.toml").read_text("utf-8"))
    into = FOLDER / "equations"
    into.mkdir(exist_ok=True)
    for old in into.glob("*.svg"):
        old.unlink()
    for name, equation in equations.items():
        (into / f"{name}.svg").write_text(typeset(equation["latex"].strip()) + "\n", "utf-8")
    print(f"{len(equations)} equations are in {into}")


if __name__ == "__main__":
    main()
