"""What stands beside the places: measured now, or taken from what is known."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from exhibits import exhibit
from families import both, near, shown_of

from latentlab.data.rows import AbsentRows, KnownOfRows
from latentlab.errors import InputError
from latentlab.export.models.graphs import decoder_of, encoder_of, examples
from latentlab.export.tables.placing import EmbeddingSettings, chosen_rows, placed
from latentlab.inference.evidence import estimate
from latentlab.space.row_metrics import row_terms

ALL = EmbeddingSettings(figures=True, evidence="every row", samples=50)


def report(share):
    assert 0 <= share <= 1


@pytest.fixture(scope="module")
def shown(small_rows):
    chosen = np.arange(60) % 7 == 0
    return exhibit(small_rows, selected=chosen, kept={"few": np.arange(60) < 3})


def test_places_deviations_figures_and_flags(shown):
    z, rows, beside = placed(shown, ALL, report)
    assert rows.tolist() == list(range(60))
    assert np.allclose(z, shown.embedding.z, atol=1e-6)
    assert np.array_equal(beside.plane_xy, shown.embedding.xy)
    assert beside.deviations.shape == (60, 2)
    assert (beside.deviations > 0).all()
    assert beside.figures.keys() == {
        "reconstruction", "error", "kl", "elbo", "evidence", "evidence_error", "outlier_score",
    }  # fmt: skip
    terms = row_terms(shown.whole_model, shown.data, rows)
    assert np.array_equal(beside.figures["elbo"], terms["elbo"])
    assert np.array_equal(beside.figures["outlier_score"], -beside.figures["evidence"])
    found = estimate(shown.whole_model, shown.data.x[:5], samples=50).log_p
    assert np.allclose(beside.figures["evidence"][:5], found, atol=1e-3)
    assert np.flatnonzero(beside.flags["selected"]).tolist() == list(range(0, 60, 7))
    assert beside.flags["selection few"].sum() == 3
    assert '"model": "vae"' in beside.card


def test_what_is_not_chosen_is_left_out(shown):
    settings = EmbeddingSettings(deviations=False, plane=False, columns=False, selections=False, evidence="no")
    _, _, beside = placed(shown, settings, report)
    assert (beside.deviations, beside.plane_xy, beside.figures, beside.flags) == (None, None, {}, {})
    assert beside.columns == ()


def test_measured_evidence_is_taken_as_it_is(shown):
    measured = np.where(np.arange(60) < 5, np.arange(60.0), np.nan)
    known = replace(shown, figures={"evidence": measured, "evidence_error": measured / 10, "kl": measured})
    _, rows, beside = placed(known, EmbeddingSettings(rows="selected"), report)
    assert np.array_equal(beside.figures["evidence"], measured[rows], equal_nan=True)
    assert beside.figures.keys() == {"evidence", "evidence_error", "outlier_score"}
    assert placed(shown, EmbeddingSettings(), report)[2].figures == {}


def test_no_selection_is_refused(small_rows):
    shown = replace(shown_of("gaussian"), selected=np.zeros(60, bool))
    with pytest.raises(InputError, match="No row is selected"):
        chosen_rows(shown, "selected")


@pytest.mark.parametrize("case", ["gaussian", "gmm", "cvae"])
def test_without_the_data_the_map_tells_where_rows_lie(case):
    shown = shown_of(case)
    data = shown.data
    absent = AbsentRows(data.x.shape, KnownOfRows(*data.extent, False, data.fingerprint, ""), "The data are not here.")
    without = replace(shown, data=replace(data, x=absent))
    z, _, beside = placed(without, EmbeddingSettings(), report)
    assert np.allclose(z, placed(shown, EmbeddingSettings(), report)[0], atol=1e-6)
    assert beside.deviations is None
    with pytest.raises(InputError, match="not here"):
        placed(without, replace(ALL, figures=case != "gmm"), report)
    assert near(decoder_of(without).run(*given_of(without))["mean"].numpy(), both(shown)[4])
    assert encoder_of(without).outputs.keys() == encoder_of(shown).outputs.keys()


def given_of(shown):
    _, z = examples(shown)
    classes = shown.whole_model.traits.conditions
    return [z, torch.arange(len(z)) % classes] if classes else [z]


@pytest.mark.parametrize("case", ["gmm", "mean-field", "autoencoder", "discrete-vae", "cvae", "free", "gplvm Bayesian"])
def test_every_kind_of_model_has_a_table(case):
    shown = shown_of(case)
    bound = case not in ("gmm", "mean-field")  # which have none of single rows: that is said, and nothing written
    if not bound:
        with pytest.raises(InputError, match="no ELBO of single rows"):
            placed(shown, EmbeddingSettings(figures=True), report)
    z, rows, beside = placed(shown, EmbeddingSettings(figures=bound), report)
    assert bool(beside.figures) == bound
    assert len(z) == len(rows) == 60
    assert np.isfinite(z).all()
    gaussian = shown.whole_model.traits.posterior in ("gaussian",) and case != "gplvm Bayesian"
    assert (beside.deviations is not None) == gaussian
    assert all(values.shape == (60,) for values in beside.figures.values())
