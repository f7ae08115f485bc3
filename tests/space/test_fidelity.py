"""How faithful planes are, by what is known of them."""

import numpy as np
import pytest

from latentlab.errors import InputError
from latentlab.space.fidelity import fidelity
from latentlab.space.layout import LayoutPlane
from latentlab.space.planes import axes_plane, pca_plane


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
