"""Fields: densities integrate to one, means are means."""

import numpy as np
import pytest
import torch
from scipy.stats import multivariate_normal, norm

from latentlab.errors import InputError
from latentlab.inference.samples import draw_latent, draw_rows
from latentlab.models import build_model, rebuild_model
from latentlab.space.fields import (
    aggregate_on_line,
    aggregate_posterior,
    density,
    grid,
    mean_over_rows,
    prior_density,
    uncertainty,
)
from latentlab.space.planes import Plane, axes_plane, pca_plane

WIDE = (-9.0, 9.0)
CELL = (18 / 180) ** 2


@pytest.fixture(scope="module")
def rows():
    random = np.random.default_rng(0)
    return np.concatenate([random.normal(size=(300, 2)), random.normal(size=(200, 2)) * 0.4 + [3, -2]])


def test_a_grid_reads_from_the_lowest_y():
    found = grid((0, 4), (10, 16), 4, 3).reshape(3, 4, 2)
    assert found[0, :, 0].tolist() == [0.5, 1.5, 2.5, 3.5]
    assert found[:, 0, 1].tolist() == [11, 13, 15]


@pytest.mark.parametrize("kind", ["space", "axes", "pca"])
def test_the_standard_prior_is_standard_on_every_plane(kind):
    d = 2 if kind == "space" else 5
    model = rebuild_model("ppca", (9,), {"latent_dim": d})
    plane = pca_plane(np.random.default_rng(0).normal(size=(99, d))) if kind == "pca" else axes_plane(d)
    xy = grid(WIDE, WIDE, 180, 180)
    found = prior_density(model, plane, xy)
    assert found.sum() * CELL == pytest.approx(1, abs=1e-6)
    origin = plane.project(np.zeros((1, d)))[0]
    assert np.allclose(found, norm.pdf(xy - origin).prod(1), atol=1e-6)


def test_a_prior_of_many_gaussians_is_seen_as_its_draws_are(small):
    model = build_model("vae", small, latent_dim=3, prior="pseudo-inputs", pseudo_inputs=4)
    turned = np.linalg.qr(np.random.default_rng(0).normal(size=(3, 2)))[0].T
    plane = Plane("pca", turned.astype(np.float32), np.array([0.5, -0.5, 1], np.float32), ("", ""))
    values = prior_density(model, plane, grid(WIDE, WIDE, 180, 180)).reshape(180, 180)
    draws = plane.project(draw_latent(model, 20_000, 0))
    theirs, _, _ = np.histogram2d(draws[:, 1], draws[:, 0], bins=18, range=(WIDE, WIDE))
    ours = values.reshape(18, 10, 18, 10).sum((1, 3)) * CELL
    assert ours.sum() == pytest.approx(1, abs=1e-4)
    assert np.allclose(ours, theirs / 20_000, atol=0.012)


def test_on_a_line_it_is_the_density_along_it():
    model = rebuild_model("ppca", (4,), {"latent_dim": 1})
    found = prior_density(model, axes_plane(1), np.array([[0.3, 0.0], [0.3, 5.0]]))
    assert found == pytest.approx(norm.pdf(0.3))


def test_a_target_with_covariance_is_seen_whole(small):
    model = build_model("mean-field", small)
    target = model.prior()
    found = prior_density(model, axes_plane(2), np.array([[0.2, -0.4]]))
    assert found[0] == pytest.approx(float(target.log_prob(torch.tensor([0.2, -0.4]).double()).exp()), rel=1e-5)


def test_other_priors_are_refused(blobs):
    with pytest.raises(InputError, match="Gaussian"):
        prior_density(build_model("gmm", blobs), axes_plane(2), np.zeros((1, 2)))


@pytest.mark.parametrize("spread", [0.0, 0.02, 0.5])
@pytest.mark.parametrize("leaning", [0.0, 0.6])
def test_the_aggregate_integrates_to_one_over_all_and_to_its_share_over_a_half(rows, spread, leaning):
    each = spread**2 * np.array([[1, leaning], [leaning, 1]])
    covariance = np.broadcast_to(each, (len(rows), 2, 2))
    whole = aggregate_posterior(rows, covariance, WIDE, WIDE, (180, 180))
    assert whole.shape == (180, 180)
    assert whole.sum() * CELL == pytest.approx(1, abs=0.01)
    half = aggregate_posterior(rows, covariance, (-9.0, 2.0), WIDE, (180, 110))
    assert np.allclose(half, whole[:, :110], rtol=1e-3, atol=1e-3 * whole.max())
    assert half.sum() * CELL == pytest.approx(0.6, abs=0.03)


def test_the_aggregate_is_the_sum_of_the_rows_own_gaussians(rows):
    random = np.random.default_rng(1)
    roots = random.uniform(-0.5, 0.5, size=(len(rows), 2, 2))
    covariance = roots @ roots.transpose(0, 2, 1) + 0.05 * np.eye(2)
    x, y = (-2.0, 5.0), (-4.0, 3.0)
    xy = grid(x, y, 50, 40)
    laws = [multivariate_normal(mean, own) for mean, own in zip(rows, covariance, strict=True)]
    exact = np.mean([law.pdf(xy) for law in laws], 0).reshape(40, 50)
    found = aggregate_posterior(rows, covariance, x, y, (40, 50))
    assert np.abs(found - exact).max() < 0.03 * exact.max()
    along = aggregate_on_line(rows[:, 0], covariance[:, 0, 0], WIDE, (3, 600))
    assert np.allclose(along[0], along[2])
    assert along[0].sum() * 18 / 600 == pytest.approx(1, abs=1e-3)
    exact = norm.pdf(grid(WIDE, (0, 1), 600, 1)[:, :1], rows[:, 0], np.sqrt(covariance[:, 0, 0])).mean(1)
    assert np.allclose(along[0], exact, atol=0.01 * exact.max())


def test_the_uncertainty_of_a_mixture_is_that_of_its_draws(blobs):
    model = build_model("gmm", blobs, components=2, starts=1)
    place = blobs.x.mean(0, keepdims=True)
    z = np.repeat(model.latent(place), 40_000, 0)
    drawn = draw_rows(model, z, 0)
    assert uncertainty(model, place)[0] == pytest.approx(drawn.std(0).mean(), rel=0.03)


@pytest.mark.parametrize("zoom", [1.0, 0.01])
def test_one_row_is_a_gaussian_however_near_one_looks(zoom):
    x = y = (-2 * zoom, 2 * zoom)
    found = density(np.zeros((1, 2)), np.array([0.4, 0.8]), x, y, (60, 60))
    exact = norm.pdf(grid(x, y, 60, 60), 0, [0.4, 0.8]).prod(1).reshape(60, 60)
    assert np.abs(found - exact).max() < 0.03 * exact.max()


def test_the_y_of_a_row_is_upwards():
    found = density(np.array([[1.0, 3.0]]), np.array([0.2, 0.2]), (0, 4), (0, 4), (40, 40))
    assert np.unravel_index(found.argmax(), found.shape) in [(up, across) for up in (29, 30) for across in (9, 10)]


def test_means_are_those_of_nadaraya_and_watson(rows):
    values = rows[:, 0] ** 2 - 3
    values[5] = np.nan
    x, y, width = (-1.0, 4.0), (-3.0, 1.0), 0.5
    found = mean_over_rows(rows, values, x, y, (40, 50), width)
    xy, known = grid(x, y, 50, 40), np.arange(len(rows)) != 5
    weights = np.exp(-0.5 * ((xy[:, None] - rows[known]) ** 2).sum(2) / width**2)
    exact = (weights @ values[known] / weights.sum(1)).reshape(40, 50)
    sure = weights.sum(1).reshape(40, 50) > 5
    assert sure.mean() > 0.4
    assert np.abs(found - exact)[sure].max() < 0.1
    constant = mean_over_rows(rows, np.full(len(rows), 7.0), x, y, (40, 50), width)
    assert np.allclose(constant[np.isfinite(constant)], 7)


def test_where_no_row_is_near_there_is_no_mean():
    found = mean_over_rows(np.zeros((3, 2)), np.ones(3), (-5, 5), (-5, 5), (50, 50), 1.0)
    apart = np.linalg.norm(grid((-5, 5), (-5, 5), 50, 50), axis=1).reshape(50, 50)
    assert np.isnan(found[apart > 3.2]).all()
    assert np.isfinite(found[apart < 2]).all()
    assert np.isnan(mean_over_rows(np.zeros((3, 2)), np.full(3, np.nan), (0, 1), (0, 1), (4, 4), 1.0)).all()


def test_uncertainty_of_bernoulli_and_gaussian_values(small):
    places = np.random.default_rng(0).normal(size=(20, 2)).astype(np.float32)
    model = build_model("vae", small, latent_dim=2)
    p = model.decode(places).reshape(20, -1)
    assert np.allclose(uncertainty(model, places), np.sqrt(p * (1 - p)).mean(1), atol=1e-6)
    model = build_model("vae", small, latent_dim=2, likelihood="gaussian", sigma=0.3)
    assert np.allclose(uncertainty(model, places), 0.3, atol=1e-6)


def test_uncertainty_of_levels_is_that_of_their_draws(small):
    model = build_model("vae", small, latent_dim=2, likelihood="categorical", levels=5)
    places = np.zeros((1, 2), np.float32)
    torch.manual_seed(0)
    draws = model.likelihood(torch.zeros(1, 2)).sample((4000,))
    assert uncertainty(model, places)[0] == pytest.approx(float(draws.std(0).mean()), rel=0.02)


def test_a_process_has_a_doubt_of_its_own(small):
    model = build_model("gplvm", small, latent_dim=2)
    places = np.array([[0, 0], [30, 30]], np.float32)
    found = uncertainty(model, places)
    assert np.allclose(found, model.deviation(places))
    assert found[1] > found[0]


def test_places_of_a_mixture_lie_among_the_data(blobs):
    model = build_model("gmm", blobs)
    found = uncertainty(model, model.embed(blobs.x[:5]))
    assert found.shape == (5,)
    assert (found > 0).all()
