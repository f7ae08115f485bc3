#!/usr/bin/env python3
"""Cut the faces of the built-in glyphs out of the fonts that matplotlib ships, into resources/data/faces.zip.

.venv/bin/python scripts/faces.py

What is kept of a font are its letters and digits with their hints, so that they are drawn to the pixel as by the whole
font, and the notices of its makers; the names of the fonts are reserved for the whole ones. Small letters are kept
too: FreeType measures them where it has to hint a font itself. The licences lie beside the archive, in
faces-licences.txt.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import matplotlib
from fontTools import subset

from latentlab.data.made.glyphs import FACES, LETTERS, SETS
from latentlab.resources import resource

FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
FILES = {
    "DejaVu Sans": "DejaVuSans", "DejaVu Sans Bold": "DejaVuSans-Bold", "DejaVu Sans Oblique": "DejaVuSans-Oblique",
    "DejaVu Mono": "DejaVuSansMono", "DejaVu Mono Bold": "DejaVuSansMono-Bold", "DejaVu Serif": "DejaVuSerif",
    "DejaVu Serif Bold": "DejaVuSerif-Bold", "DejaVu Serif Italic": "DejaVuSerif-Italic", "STIX": "STIXGeneral",
    "STIX Bold": "STIXGeneralBol", "STIX Italic": "STIXGeneralItalic", "STIX Bold Italic": "STIXGeneralBolIta",
    "Computer Modern": "cmr10", "Computer Modern Bold": "cmb10", "Computer Modern Sans": "cmss10",
    "Computer Modern Italic": "cmti10", "Computer Modern Typewriter": "cmtt10",
}  # fmt: skip
NOTICES = [0, 7, 13, 14]  # copyright, trademark, licence and where it is


def cut(file: Path) -> bytes:
    """A font of the characters alone, without what places them beside one another."""
    options = subset.Options(
        layout_features=[], name_IDs=NOTICES, glyph_names=False, drop_tables=["kern", "GPOS", "GSUB", "GDEF", "FFTM"]
    )
    font = subset.load_font(str(file), options)
    cutter = subset.Subsetter(options)
    cutter.populate(text=SETS["both"] + LETTERS.lower())
    cutter.subset(font)
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()


def main() -> None:
    """All faces, with the date of no day, so that the same fonts make the same archive."""
    with zipfile.ZipFile(resource("data/faces.zip"), "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for face in FACES:
            entry = zipfile.ZipInfo(f"{face}.ttf")
            archive.writestr(entry, cut(FONTS / f"{FILES[face]}.ttf"), zipfile.ZIP_DEFLATED, 9)


if __name__ == "__main__":
    main()
