"""UMAP and t-SNE planes."""

import subprocess
import time

import numpy as np
import pytest

from latentlab.errors import Cancelled, InputError
from latentlab.space import layout
from latentlab.space.layout import LayoutPlane, laid, layout_of
from latentlab.space.planes import pca_plane


def kept(z, xy, count=10):
    """The share of each row's nearest in latent space that are among its nearest on the plane."""
    near = [
        np.argsort(((points[:, None] - points) ** 2).sum(2), axis=1, kind="stable")[:, 1 : count + 1]
        for points in (z, xy)
    ]
    return np.mean([len(set(a) & set(b)) / count for a, b in zip(*near, strict=True)])


def apart(a, b):
    return np.linalg.norm(a - b, axis=1).mean()


@pytest.mark.slow
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
