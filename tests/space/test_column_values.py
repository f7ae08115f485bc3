"""What a place decodes to, in the units of a file."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.space.column_values import column_values
from latentlab.space.decoder import LiveDecoder

X = np.random.default_rng(0).normal([50, -3, 0.1], [10, 1, 0.01], (60, 3))


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    path = tmp_path_factory.mktemp("table") / "t.csv"
    path.write_text("length (mm),depth,x\n" + "\n".join(",".join(map(repr, row)) for row in X.tolist()))
    return ll.load_dataset(path)


def test_means_deviations_rows_and_ranges_are_in_the_units_of_the_file(table):
    decoder = LiveDecoder(ll.build_model("ppca", table, latent_dim=1), condition=0)
    ll.train(decoder.whole, table, epochs=20, seed=0)
    place = np.array([0.7], np.float32)
    found = column_values(table, decoder, place, table.x[7])
    assert (found.names, len(found)) == (["length (mm)", "depth", "x"], 3)
    assert np.allclose(found.nearest, X[7], atol=1e-4)
    assert np.allclose(found.least, X.min(0), atol=1e-4)
    assert np.allclose(found.greatest, X.max(0), atol=1e-4)
    centre, scale = X[table.train].mean(0), X[table.train].std(0)
    assert np.allclose(found.mean, decoder.decode(place[None])[0] * scale + centre, atol=1e-3)
    noise = np.sqrt(decoder.whole.state()["noise"]) if "noise" in decoder.whole.state() else None
    assert np.allclose(found.high - found.mean, found.mean - found.low, rtol=1e-3)
    assert noise is None or np.allclose(found.high - found.mean, noise * scale, rtol=1e-3)


def test_without_a_row_or_a_likelihood_there_is_the_mean_alone(table):
    decoder = LiveDecoder(ll.build_model("autoencoder", table, latent_dim=2, hidden=[4]))
    found = column_values(table, decoder, np.zeros(2, np.float32))
    assert np.isfinite(found.mean).all()
    assert np.isnan(found.nearest).all()
