"""Tracks of paths of every way, and what they measure."""

import numpy as np
import pytest
import torch

from latentlab.errors import InputError
from latentlab.space.geodesic import through_data
from latentlab.space.geometry import step_lengths
from latentlab.space.paths import FORMULAE, INTERPOLATIONS, Path, empty_path, refined
from latentlab.space.tracks import metrics_of, track_of
from latentlab.space.trust import Trust


def stretched(z):
    """Decodes so that a step counts by how far out it is."""
    return torch.stack([z[:, 0] ** 3, z[:, 1]], 1)


def wavy(z):
    return torch.stack([z[:, 0], z[:, 1], torch.sin(2 * z[:, 0]), torch.cos(z[:, 0] * z[:, 1])], 1)


POINTS = np.random.default_rng(0).normal(size=(300, 2)).astype(np.float32)


WAYPOINTS = np.array([[-1, 0.5], [0.5, 1], [1, -1]], np.float32)


@pytest.mark.parametrize("way", INTERPOLATIONS)
def test_every_track_passes_its_waypoints_exactly_at_either_pace(way):
    shares = []
    track = track_of(Path(WAYPOINTS, way), wavy, POINTS, shares.append)
    assert track.places.dtype == np.float32
    assert all((track.places == point).all(1).any() for point in WAYPOINTS)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    lengths = step_lengths(wavy, track.places)
    for frames in (track.at_even_latent(33), track.at_even_steps(33, lengths)):
        assert frames.dtype == np.float32
        assert frames.shape == (33, 2)
        assert np.array_equal(frames[[0, -1]], WAYPOINTS[[0, 2]])


def test_tracks_of_formulae_are_the_frames():
    for way in FORMULAE:
        path = Path(WAYPOINTS[:2], way)
        wanted = path.frames(257)
        assert np.allclose(track_of(path).places, wanted, atol=1e-6)
    assert np.allclose(track_of(Path(WAYPOINTS)).at_even_latent(17), Path(WAYPOINTS).frames(17), atol=1e-6)


def test_steps_of_constant_decoded_speed():
    track = track_of(Path(np.array([[0, 0], [2, 0]], np.float32)))
    frames = track.at_even_steps(9, step_lengths(stretched, track.places))
    assert np.allclose(frames[:, 0] ** 3, np.linspace(0, 8, 9), atol=1e-2)
    assert np.allclose(track.at_even_latent(9)[:, 0], np.linspace(0, 2, 9), atol=1e-6)


def test_tracks_of_few_waypoints():
    assert track_of(empty_path(3)).places.shape == (0, 3)
    one = track_of(Path(np.ones((1, 3), np.float32), "geodesic"))
    assert one.at_even_latent(4).tolist() == np.ones((4, 3)).tolist()
    still = track_of(Path(np.ones((2, 2), np.float32), "geodesic"), wavy, POINTS)
    assert np.isfinite(still.at_even_latent(5)).all()


def test_ways_that_lack_what_they_need():
    with pytest.raises(InputError, match="needs a decoder"):
        track_of(Path(WAYPOINTS, "geodesic"), None, POINTS)
    with pytest.raises(InputError, match="rows"):
        track_of(Path(WAYPOINTS, "data"), wavy)


def test_figures():
    track = track_of(Path(np.array([[0, 0], [2, 0]], np.float32)))
    rows = np.array([[0, 0], [1, 0], [2, 0.5], [2, 1.5]], np.float32)
    trust = Trust(rows)
    figures = metrics_of(track, stretched, trust, frames=5)
    assert figures.latent_length == pytest.approx(2)
    assert figures.decoded_length == pytest.approx(8)
    steps = np.diff(np.linspace(0, 2, 5) ** 3)
    assert figures.evenness == pytest.approx((steps.max() - steps.min()) / steps.mean(), rel=1e-5)
    assert figures.evenness_paced < 0.01
    near = [sorted(np.hypot(x - a, b) for a, b in rows)[:3] for x in np.linspace(0, 2, 257)]
    between = [sorted(np.hypot(a - c, b - d) for a, b in rows)[1:] for c, d in rows]
    assert figures.off_manifold == pytest.approx(max(map(np.mean, near)) / np.median(np.mean(between, 1)), rel=1e-5)
    assert figures.leaves == (max(map(np.mean, near)) > np.quantile(np.mean(between, 1), 0.95))


def test_figures_without_decoder_or_rows():
    figures = metrics_of(track_of(Path(WAYPOINTS)), None, None)
    assert (figures.decoded_length, figures.evenness, figures.evenness_paced, figures.off_manifold) == (None,) * 4
    assert not figures.leaves


def test_a_way_through_the_data_is_less_off_the_manifold():
    angle = np.random.default_rng(0).uniform(0, np.pi, 600)
    rows = np.stack([np.cos(angle), np.sin(angle)], 1).astype(np.float32)
    ends = np.array([[-1, 0], [1, 0]], np.float32)
    straight, around = track_of(Path(ends)), track_of(Path(ends, "data"), rows=rows)
    off = [metrics_of(track, None, Trust(rows)) for track in (straight, around)]
    assert off[0].off_manifold > 20 * off[1].off_manifold
    assert off[0].leaves
    assert np.allclose(around.places, refined(through_data(*ends, rows), 2), atol=1e-6)
