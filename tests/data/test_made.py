"""Datasets that are made: sizes, seeds, and factors that explain every pixel."""

from pathlib import Path

import numpy as np
import pytest

from latentlab.data import DATASETS, load_dataset
from latentlab.data.made import glyphs
from latentlab.errors import InputError
from latentlab.resources import resource

MADE = [name for name, card in DATASETS.items() if card.settings]


@pytest.mark.parametrize("name", MADE)
def test_any_size_the_same_for_the_same_seed(name):
    data = load_dataset(f"{name}:rows=120,seed=3")
    again, other = load_dataset(name, {"rows": 120, "seed": 3}), load_dataset(name, {"rows": 120, "seed": 4})
    assert len(data) == 120
    assert np.array_equal(data.x, again.x)
    assert not np.array_equal(data.x, other.x)
    assert np.isfinite(data.x).all()
    assert data.source["settings"]["rows"] == 120
    assert set(data.factors) <= set(data.columns)
    assert len(data.class_names) > 1
    assert np.bincount(data.labels).min() > 0


@pytest.mark.parametrize("name", MADE)
def test_what_cannot_be_is_told(name):
    with pytest.raises(InputError, match="rows must be"):
        load_dataset(name, {"rows": 1})
    with pytest.raises(InputError, match="no setting called"):
        load_dataset(f"{name}:row=100")


def test_digits_are_as_they_are():
    with pytest.raises(InputError, match="as it is"):
        load_dataset("digits:rows=100")


def test_blobs_are_the_classic_ones():
    random = np.random.RandomState(0)
    first = random.randn(500, 2) @ np.array([[0, -0.1], [1.7, 0.4]])
    assert np.allclose(load_dataset("blobs").x[:500], first, atol=1e-6)


def test_sprites_lie_where_their_factors_say():
    data = load_dataset("sprites:rows=300,size=64")
    places = (np.arange(64) + 0.5) / 64
    mass = data.x.sum((1, 2))
    across, down = data.x.sum(1) @ places / mass, data.x.sum(2) @ places / mass
    symmetric = data.labels != data.class_names.index("heart")
    assert np.abs(across - data.columns["x"].values)[symmetric].max() < 0.02
    assert np.abs(down - data.columns["y"].values)[symmetric].max() < 0.02
    square = data.labels == data.class_names.index("square")
    assert np.corrcoef(np.sqrt(mass[square]), data.columns["scale"].values[square])[0, 1] > 0.99


def test_faces_are_in_colour_and_darker_with_skin():
    data = load_dataset("faces:rows=200")
    assert data.shape == (32, 32, 3)
    middle = data.x[:, 16:19, 14:18].mean((1, 2, 3))
    assert np.corrcoef(middle, data.columns["skin"].values)[0, 1] < -0.95


def test_glyphs_get_heavier_with_weight():
    data = load_dataset("glyphs:rows=600,characters=letters")
    assert len(data.class_names) == 26
    assert np.corrcoef(data.x.mean((1, 2)), data.columns["weight"].values)[0, 1] > 0.3


def test_counts_are_whole_and_overdispersed():
    data = load_dataset("counts:rows=500,genes=30")
    assert data.likelihood == "negative-binomial"
    assert np.array_equal(data.x, data.x.round())
    assert (data.x.var(0) > data.x.mean(0)).mean() > 0.9


def test_another_column_can_be_the_label():
    data = load_dataset("counts:rows=60,genes=10,label=batch")
    assert data.class_names == ("first", "second")
    assert data.label_name == "batch"
    again = load_dataset("counts", dict(data.source["settings"]))
    assert np.array_equal(again.labels, data.labels)
    with pytest.raises(InputError, match="it has kind, batch"):
        load_dataset("counts:rows=60,label=colour")


def test_glyphs_are_drawn_to_the_pixel_as_by_the_whole_fonts(monkeypatch):
    """Which the fonts that matplotlib ships are; what is kept of them is small."""
    monkeypatch.syspath_prepend(Path(__file__).resolve().parents[2] / "scripts")
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
