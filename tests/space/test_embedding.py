"""UMAP and t-SNE planes, and how faithful planes are."""

import subprocess
import time

import numpy as np
import pytest
from scipy.optimize import brentq

from latentlab.errors import Cancelled, InputError
from latentlab.space import layout
from latentlab.space.fidelity import fidelity
from latentlab.space.inverse_plane import learn_inverse
from latentlab.space.layout import LayoutPlane, laid, layout_of
from latentlab.space.layout_process import knn, memberships
from latentlab.space.planes import axes_plane, pca_plane


@pytest.fixture(scope="module")
def clusters():
    random = np.random.default_rng(0)
    centres = random.normal(scale=3, size=(8, 6))
    return (centres[np.arange(320) % 8] + 0.5 * random.normal(size=(320, 6))).astype(np.float32)


def kept(z, xy, count=10):
    """The share of each row's nearest in latent space that are among its nearest on the plane."""
    near = [
        np.argsort(((points[:, None] - points) ** 2).sum(2), axis=1, kind="stable")[:, 1 : count + 1]
        for points in (z, xy)
    ]
    return np.mean([len(set(a) & set(b)) / count for a, b in zip(*near, strict=True)])


def apart(a, b):
    return np.linalg.norm(a - b, axis=1).mean()


@pytest.mark.parametrize("kind", ["umap", "tsne"])
def test_neighbours_stay_together_and_a_warm_start_stays_where_it_was(clusters, kind, tmp_path, monkeypatch):
    monkeypatch.setattr(layout.tempfile, "tempdir", str(tmp_path))
    shares, snapshots = [], []
    first = layout_of(kind, clusters, report=shares.append, on_layout=snapshots.append)
    assert first.shape == (320, 2)
    assert first.dtype == np.float32
    assert np.isfinite(first).all()
    assert first.std() == pytest.approx(1, abs=1e-4)
    assert kept(clusters, first) > kept(clusters, pca_plane(clusters).project(clusters)) > 0.1
    assert all(snapshot.shape == (320, 2) and np.isfinite(snapshot).all() for snapshot in snapshots)
    assert shares == sorted(shares)
    assert shares[-1] <= 1

    later = clusters + 0.05 * np.random.default_rng(1).normal(size=clusters.shape).astype(np.float32)
    shown = 2 * first[:, ::-1] + np.float32(3)  # turned over, wider, elsewhere
    warm = layout_of(kind, later, start=shown)
    assert kept(later, warm) > 0.9 * kept(clusters, first)
    assert apart(warm, shown) < 0.5 * apart(2 * laid_fresh(kind, later, first)[:, ::-1] + 3, shown)
    assert warm.std(0).mean() == pytest.approx(shown.std(0).mean(), rel=0.1)
    assert not list(tmp_path.iterdir())


def laid_fresh(kind, later, first):
    """A fresh layout, itself turned onto the first as well as can be; for UMAP the main directions, to save a start."""
    return laid(layout_of(kind, later, seed=1) if kind == "tsne" else pca_plane(later).project(later), first)


def test_cancelling_kills_the_process_and_leaves_nothing(clusters, tmp_path, monkeypatch):
    children, started = [], subprocess.Popen

    def start(*arguments, **settings):
        children.append(started(*arguments, **settings))
        return children[-1]

    monkeypatch.setattr(layout.subprocess, "Popen", start)
    monkeypatch.setattr(layout.tempfile, "tempdir", str(tmp_path))
    asked = []

    def report(share):
        asked.append(time.monotonic())
        assert list(tmp_path.iterdir())
        if len(asked) == 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        layout_of("tsne", np.tile(clusters, (25, 1)), report=report)
    assert time.monotonic() - asked[-1] < 1
    assert len(children) == 1
    assert children[0].returncode not in (None, 0)
    assert not list(tmp_path.iterdir())


def test_a_failure_in_the_process_becomes_one_sentence(clusters, monkeypatch, tmp_path):
    monkeypatch.setattr(layout.tempfile, "tempdir", str(tmp_path))
    monkeypatch.setitem(layout.NAMES, "isomap", "Isomap")
    with pytest.raises(
        InputError, match=r"^Isomap failed on these rows \(KeyError: 'isomap'\): choose another plane\.$"
    ):
        layout_of("isomap", clusters)
    assert not list(tmp_path.iterdir())


def test_few_rows():
    xy = layout_of("tsne", np.random.default_rng(0).normal(size=(4, 1)).astype(np.float32))
    assert xy.shape == (4, 2)
    assert np.isfinite(xy).all()


def test_the_graph_is_umaps_own_by_its_definition(clusters):
    """One row and one root at a time, duplicates among the rows."""
    z = clusters[:60].astype(np.float64)
    z[4] = z[20]
    distances = np.linalg.norm(z[:, None] - z, axis=2)
    one_way = np.zeros((60, 60))
    for row, others in enumerate(distances):
        near = np.setdiff1d(np.argsort(others, kind="stable")[:11], [row])[:10]
        beyond = np.maximum(others[near] - others[near][others[near] > 0].min(), 0)
        scale = brentq(lambda scale, beyond=beyond: np.exp(-beyond / scale).sum() - np.log2(11), 1e-3, 1e3)
        one_way[row, near] = np.exp(-beyond / scale)
    expected = one_way + one_way.T - one_way * one_way.T
    found = memberships(*knn(z.astype(np.float32), 11, 0, 1)).toarray()
    plain = np.setdiff1d(np.arange(60), [4, 20])
    assert np.allclose(found[np.ix_(plain, plain)], expected[np.ix_(plain, plain)], atol=1e-3)
    assert found[4, 20] == pytest.approx(1)


@pytest.mark.parametrize(
    ("kind", "z", "start", "said"),
    [
        ("tsne", np.zeros((3, 2)), None, "at least 4 rows"),
        ("umap", np.full((9, 2), np.nan), None, "finite places"),
        ("umap", np.zeros((9, 2)), np.zeros((8, 2)), "9 finite pairs"),
        ("isomap", np.zeros((9, 2)), None, "choose umap or tsne"),
    ],
)
def test_what_cannot_be_laid_out(kind, z, start, said):
    with pytest.raises(InputError, match=said):
        layout_of(kind, z, start)


def test_a_layout_is_turned_onto_the_one_before():
    random = np.random.default_rng(0)
    before = random.normal(size=(50, 2)) + np.array([4, -1])
    turn, _ = np.linalg.qr(random.normal(size=(2, 2)))
    assert np.allclose(laid(7 * before @ turn + [100, 3], before), before, atol=1e-4)


def test_rows_lie_where_they_were_laid_and_others_between(clusters):
    xy = pca_plane(clusters).project(clusters)
    plane = LayoutPlane("tsne", clusters, xy)
    assert plane.names == ("t-SNE 1", "t-SNE 2")
    assert np.array_equal(plane.project(clusters), xy)
    assert np.array_equal(plane.project(clusters[[7, 3]]), xy[[7, 3]])
    middle = (clusters[7] + 0.2 * (clusters[15] - clusters[7]))[None]
    distances = np.linalg.norm(clusters - middle, axis=1)
    rows = np.argsort(distances)[:5]
    assert np.allclose(plane.project(middle)[0], np.average(xy[rows], axis=0, weights=1 / distances[rows]), atol=1e-4)


def test_without_a_learned_inverse_the_nearest_row_answers(clusters):
    xy = pca_plane(clusters).project(clusters)
    plane = LayoutPlane("tsne", clusters, xy)
    assert plane.back == "row"
    assert np.array_equal(plane.move(clusters[0], xy[31] + 1e-5), clusters[31])


@pytest.fixture(scope="module")
def roll():
    """Coordinates (2000, 2) on a sheet, the sheet rolled up (2000, 3), and the function that rolls it."""

    def rolled(sheet):
        angle = 2 + sheet[:, 0]
        return np.stack([angle * np.cos(angle), sheet[:, 1], angle * np.sin(angle)], 1).astype(np.float32)

    sheet = np.random.default_rng(0).uniform([0, 0], [8, 8], (2000, 2))
    return sheet, rolled(sheet), rolled


def test_the_learned_inverse_finds_a_roll_from_rows_it_did_not_see(roll):
    sheet, z, rolled = roll
    inner = (np.abs(sheet - 4) < 3.5).all(1) & (np.arange(2000) % 4 == 0)
    inverse = learn_inverse(sheet, z, np.flatnonzero(~inner))
    plane = LayoutPlane("umap", z, sheet, inverse)
    assert plane.back == "learned"
    errors = np.linalg.norm(inverse(sheet[inner]) - rolled(sheet[inner]), axis=1)
    nearest_row = np.linalg.norm(sheet[inner][:, None] - sheet[~inner], axis=2).argmin(1)
    by_row = np.linalg.norm(z[~inner][nearest_row] - z[inner], axis=1)
    assert np.median(errors) < 0.4 * np.median(by_row)
    assert np.allclose(plane.move(z[0], sheet[5]), inverse(sheet[5:6])[0], atol=1e-4)


def test_the_learned_inverse_is_exact_on_a_flat_sheet_and_bounded_away_from_it(roll):
    sheet = roll[0]
    slopes = np.random.default_rng(1).normal(size=(2, 5))
    z = (sheet @ slopes + 1).astype(np.float32)
    inverse = learn_inverse(sheet, z)
    places = np.random.default_rng(2).uniform(1, 7, (300, 2))
    assert np.allclose(inverse(places), places @ slopes + 1, atol=2e-3)
    far = inverse(np.array([[1e6, -1e6], [-50, 4]]))
    assert (far >= z.min(0) - 1e-5).all()
    assert (far <= z.max(0) + 1e-5).all()


def test_the_learned_inverse_of_rows_that_lie_on_one_place():
    z = np.arange(12, dtype=np.float32).reshape(4, 3)
    assert np.allclose(learn_inverse(np.zeros((4, 2)), z)(np.zeros((1, 2))), z.mean(0), atol=1e-4)


def curved(z):
    return np.stack([z.sum(1), np.sin(z[:, 0]), np.cos(z[:, -1])], 1).reshape(-1, 3, 1).astype(np.float32)


def test_the_space_itself_is_faithful(clusters):
    z = clusters[:, :2]
    x = curved(z) + np.float32(0.1)
    found = fidelity(axes_plane(2), curved, x, z, z)
    assert found.share == pytest.approx(1)
    assert found.from_z == pytest.approx(0.01, rel=1e-4)
    assert found.from_mean == pytest.approx(x.var(0).mean(), rel=1e-4)


def test_a_plane_is_as_faithful_as_the_variance_it_shows(clusters):
    plane = pca_plane(clusters)
    values = np.linalg.eigvalsh(np.cov(clusters.T))
    found = fidelity(plane, lambda z: z, clusters, clusters, plane.project(clusters))
    assert found.share == pytest.approx(values[-2:].sum() / values.sum(), abs=1e-3)


def test_held_out_rows_do_not_answer_for_themselves(clusters):
    xy = pca_plane(clusters).project(clusters)
    held = np.arange(0, 320, 5)
    others = np.setdiff1d(np.arange(320), held)
    found = fidelity(LayoutPlane("tsne", clusters, xy), lambda z: z, clusters[held], clusters[held], xy[held])
    answer = others[np.linalg.norm(xy[held][:, None] - xy[others], axis=2).argmin(1)]
    assert found.from_plane == pytest.approx(((clusters[answer] - clusters[held]) ** 2).mean(), rel=1e-5)
    assert found.from_z == 0


def test_a_decoder_no_better_than_the_mean_has_no_share(clusters):
    z = clusters[:, :2]
    assert np.isnan(fidelity(axes_plane(2), lambda z: 0 * z + 9, z, z, z).share)
    with pytest.raises(InputError, match="hold some out"):
        fidelity(axes_plane(2), lambda z: z, z[:0], z[:0], z[:0])
