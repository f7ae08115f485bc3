"""Subspaces against scipy's angles, numpy's SVD and theory."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.linalg import qr, subspace_angles

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.lessons.subspaces import (
    affine,
    angle_lines,
    column_space,
    components_for,
    linear_words,
    look_at_subspaces,
    principal,
    principal_angles,
)


def sheet(rows=300, values=6, seed=0):
    random = np.random.default_rng(seed)
    x = random.normal(size=(rows, values)) * np.array([3.0, 2, 0.6, 0.4, 0.3, 0.2])[:values]
    x = x @ qr(random.normal(size=(values, values)))[0] + 0.5
    return Dataset("sheet", x.astype(np.float32), np.arange(rows - 50, rows))


def look(run):
    return look_at_subspaces(run.model, run.data, [(each.step, each.weights) for each in run.snapshots])


@settings(max_examples=40)
@given(st.integers(2, 8), st.integers(1, 4), st.integers(1, 4), st.integers(0, 99), st.sampled_from([1.0, 1e-3, 1e-7]))
def test_principal_angles_are_scipys(values, r, s, seed, apart):
    r, s = min(r, values), min(s, values)
    random = np.random.default_rng(seed)
    a = random.normal(size=(values, r))
    b = np.concatenate([a, random.normal(size=(values, 4))], 1)[:, :s] + apart * random.normal(size=(values, s))
    known = np.sort(np.degrees(subspace_angles(a, b)))
    found = principal_angles(qr(a, mode="economic")[0], qr(b, mode="economic")[0])
    assert np.allclose(found, known, atol=2e-6)  # degrees: SciPy's own 0 is up to the root of float64's rounding


def test_principal_axes_are_those_of_the_singular_value_decomposition(digits, monkeypatch):
    x = digits.x[digits.train].reshape(len(digits.train), -1).astype(np.float64)
    _, lengths, axes = np.linalg.svd(x - x.mean(0), full_matrices=False)
    for exact_up_to in (2048, 10):
        monkeypatch.setattr("latentlab.lessons.subspaces.EXACT_UP_TO", exact_up_to)
        found = principal(digits, 5)
        assert np.allclose(np.abs((found.axes * axes[:5].T).sum(0)), 1, atol=1e-6)
        assert np.allclose(found.variances, lengths[:5] ** 2 / len(x), rtol=1e-5)
        assert found.whole == pytest.approx((lengths**2).sum() / len(x), rel=1e-5)


def test_a_linear_autoencoder_comes_to_span_the_principal_subspace():
    data = sheet()
    model = ll.build_model("linear-autoencoder", data, latent_dim=2)
    run = ll.train(model, data, epochs=150, seed=0, learning_rate=0.02)
    found = look(run)
    assert found.affine
    first, last = found.moments[0], found.moments[-1]
    assert first.angles.max() > 20
    assert last.angles.max() < 1.0
    assert last.step == run.step
    decoder = model.networks["decoder"][-1].weight.detach().numpy()
    x = data.x[data.train] - data.x[data.train].mean(0)
    axes = np.linalg.svd(x, full_matrices=False)[2][:2].T
    assert np.allclose(last.angles, np.sort(np.degrees(subspace_angles(decoder, axes))), atol=1e-3)
    assert found.train.model == pytest.approx(found.train.principal[2], rel=0.03)
    assert found.train.model >= found.train.principal[2] - 1e-6  # Eckart and Young 1936
    assert found.share == pytest.approx(1, abs=1e-3)
    assert np.abs(decoder.T @ decoder - np.diag(np.diag(decoder.T @ decoder))).max() > 1e-3  # not the axes themselves


def test_probabilistic_pca_spans_it_and_shrinks_what_it_reconstructs():
    data = sheet()
    model = ll.build_model("ppca", data, latent_dim=2)
    found = look(ll.train(model, data, seed=0))
    assert found.affine
    assert found.moments[-1].angles.max() < 0.1
    assert found.train.model > found.train.principal[2]
    assert found.share == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize("name", ["ppca", "factor-analysis"])
def test_the_matrix_of_a_linear_gaussian_model_is_measured_to_the_digit(name):
    data = sheet()
    model = ll.build_model(name, data, latent_dim=3)
    ll.train(model, data, epochs=5, seed=0)
    found = affine(model)
    assert np.allclose(found.matrix, model.parameters["loadings"].numpy(), atol=1e-5)
    assert found.residual < 1e-5


def test_what_is_not_linear_is_found_by_measuring_and_told_how_to_become_so():
    data = sheet()
    for name, linear in (("vae", {"hidden": [], "likelihood": "gaussian"}), ("autoencoder", {"hidden": []})):
        assert affine(ll.build_model(name, data, latent_dim=2, **linear)).holds
        bent = ll.build_model(name, data, latent_dim=2, hidden=[16])
        bent.networks["decoder"][0].weight.data *= 3
        assert not affine(bent).holds
        found = look(ll.train(bent, data, epochs=3, seed=0))
        assert not found.affine
        assert not found.moments
        assert 0 < found.share < 1
        assert "hidden=[]" in linear_words(bent)
    assert linear_words(ll.build_model("ppca", data)) == ""
    small = Dataset("bits", (sheet().x > 0).astype(np.float32), np.empty(0, np.int64), likelihood="bernoulli")
    assert not affine(ll.build_model("vae", small, hidden=[], likelihood="bernoulli")).holds


def test_errors_of_principal_components_are_those_of_their_reconstructions():
    data = sheet()
    model = ll.build_model("ppca", data, latent_dim=2)
    found = look(ll.train(model, data, epochs=3, seed=0))
    x, held = data.x[data.train].astype(np.float64), data.x[data.held_out].astype(np.float64)
    mean, axes = x.mean(0), np.linalg.svd(x - x.mean(0), full_matrices=False)[2]
    for errors, rows in ((found.train, x), (found.held_out, held)):
        for k in range(7):
            back = mean + (rows - mean) @ axes[:k].T @ axes[:k]
            assert errors.principal[k] == pytest.approx(np.square(rows - back).mean(), abs=1e-6)
        own = model.decode(model.encode(rows.astype(np.float32)))
        assert errors.model == pytest.approx(np.square(rows - own).mean(), rel=1e-5)
        assert errors.rows == len(rows)
        fewest = components_for(errors)
        assert errors.principal[fewest] <= errors.model < errors.principal[fewest - 1]
    assert components_for(found.train._replace(model=-1.0)) is None


def test_an_axis_that_is_not_used_is_not_compared():
    matrix = np.eye(5)[:, :3] * np.array([2.0, 1.0, 1e-6])
    assert column_space(matrix).shape == (5, 2)
    assert len(principal_angles(column_space(matrix), np.eye(5)[:, :3])) == 2


def test_lines_have_gaps_where_an_angle_is_missing():
    data = sheet()
    model = ll.build_model("linear-autoencoder", data, latent_dim=2)
    found = look(ll.train(model, data, epochs=2, seed=0))
    lines = angle_lines(found.moments)
    assert len(lines) == 2
    assert (lines[0][:, 1] <= lines[1][:, 1]).all()
    assert lines[0][:, 0].tolist() == [moment.step for moment in found.moments]
    assert angle_lines(()) == []


def test_models_of_other_kinds_and_the_weights_stay(small):
    with pytest.raises(InputError, match="categories"):
        look_at_subspaces(ll.build_model("discrete-vae", small, hidden=[4]), small)
    model = ll.build_model("cvae", small, latent_dim=2, hidden=[4])
    run = ll.train(model, small, epochs=2, seed=0)
    assert look(run).train.rows == 50
    free = ll.build_model("vae", small, latent_dim=2, hidden=[4], inference="free")
    assert look(ll.train(free, small, epochs=2, seed=0)).train.model > 0
    linear = ll.build_model("linear-autoencoder", small, latent_dim=2)
    run = ll.train(linear, small, epochs=2, seed=0)
    before = linear.decode(np.ones((1, 2), np.float32))
    look(run)
    assert (linear.decode(np.ones((1, 2), np.float32)) == before).all()
