"""Letters and digits in many faces."""

from pathlib import Path

import numpy as np

from latentlab.data import load_dataset
from latentlab.data.made import glyphs
from latentlab.resources import resource


def test_glyphs_get_heavier_with_weight():
    data = load_dataset("glyphs:rows=600,characters=letters")
    assert len(data.class_names) == 26
    assert np.corrcoef(data.x.mean((1, 2)), data.columns["weight"].values)[0, 1] > 0.3


def test_glyphs_are_drawn_to_the_pixel_as_by_the_whole_fonts(monkeypatch):
    """Which the fonts that matplotlib ships are; what is kept of them is small."""
    monkeypatch.syspath_prepend(Path(__file__).resolve().parents[3] / "scripts")
    import faces

    wanted, whole = load_dataset("glyphs:rows=1500").x, {}
    for face, name in faces.FILES.items():
        whole[face] = (faces.FONTS / f"{name}.ttf").read_bytes()
    glyphs._large.cache_clear()
    monkeypatch.setattr(glyphs, "_faces", lambda: whole)
    found = load_dataset("glyphs:rows=1500").x
    glyphs._large.cache_clear()
    assert np.array_equal(found, wanted)
    assert sum(map(len, whole.values())) > 20 * resource("data/faces.zip").stat().st_size
