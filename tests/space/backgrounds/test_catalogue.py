"""Which background a model has, and which of them are told what instead."""

import numpy as np
import pytest

from latentlab.models import build_model
from latentlab.space.backgrounds import BACKGROUNDS
from latentlab.space.backgrounds.catalogue import BACKGROUNDS as OURS


@pytest.mark.parametrize("kind", [kind for kind in BACKGROUNDS if kind != "none"])
def test_each_is_of_as_many_cells_as_asked_for(kind, few, view_of):
    made = BACKGROUNDS[kind].values(view_of(build_model("vae", few, hidden=[6])), 3, 2)
    if made.ndim == 3:
        assert (made.shape[0] % 2, made.shape[1] % 3, made.shape[2]) == (0, 0, 3)
    else:
        assert made.shape == (2, 3)
        assert np.isfinite(made).any()


def test_without_a_background_every_cell_stays_clear(few, view_of):
    assert np.isnan(BACKGROUNDS["none"].values(view_of(build_model("vae", few, hidden=[6])), 3, 2)).all()


@pytest.mark.parametrize(
    ("name", "kind", "flat", "words"),
    [("vae", "prior", True, ""), ("vae", "prior", False, "does not keep widths"),
     ("autoencoder", "prior", True, "no p(z)"),
     ("gmm", "aggregate", True, "categorical"), ("gmm", "magnification", True, "nothing is magnified"),
     ("vae", "magnification", False, ""), ("autoencoder", "aggregate", True, "")],
)  # fmt: skip
def test_what_a_model_lacks_is_told(few, name, kind, flat, words):
    settings = {"components": 2, "starts": 1} if name == "gmm" else {}
    said = BACKGROUNDS[kind].lacking(build_model(name, few, **settings).traits, flat)
    assert words in said
    assert bool(said) == bool(words)


def test_the_scale_of_trust_reaches_from_nothing_to_where_doubt_is_certain():
    ends = next(one for one in OURS if one.name == "trust").ends
    assert [ends(0.5, high) for high in (1.0, 4.0, 90.0)] == [(0, 3), (0, 4), (0, 6)]
