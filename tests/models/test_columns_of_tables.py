"""What comes of tables when nothing is chosen, beside scikit-learn's linear models."""

from pathlib import Path

import numpy as np
import pytest
from sklearn.datasets import load_breast_cancer, load_wine
from sklearn.decomposition import FactorAnalysis
from sklearn.linear_model import LinearRegression

import latentlab as ll
from latentlab.inference.classes import class_votes

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"


def written(path, bunch):
    lines = [",".join([*(name.replace(",", "") for name in bunch.feature_names), "target"])]
    for row, kind in zip(bunch.data, bunch.target, strict=True):
        lines.append(",".join([*map(repr, row.tolist()), str(bunch.target_names[kind])]))
    path.write_text("\n".join(lines))
    return path


def opened(name, tmp_path):
    if name in ("breast cancer", "wine"):
        bunch = load_wine() if name == "wine" else load_breast_cancer()
        return ll.load_dataset(written(tmp_path / f"{name}.csv", bunch))
    path = SHARED / {"penguins": "tables/penguins.csv", "oil": "oil/oil.npz"}[name]
    if not path.exists():
        pytest.skip(f"{path} is not there")
    return ll.load_dataset(path)


def test_the_likelihood_of_a_table_is_that_of_its_columns(tmp_path):
    """Columns of different units have noises of their own; values of one kind share one; a σ that is set is one."""
    table = ll.load_dataset(written(tmp_path / "wine.csv", load_wine()))
    assert ll.build_model("vae", table, hidden=[4]).settings.likelihood == "gaussian-each"
    assert ll.build_model("vae", table, hidden=[4], sigma=0.5).settings.likelihood == "gaussian"
    unscaled = ll.load_dataset(tmp_path / "wine.csv", {"scaling": "none"})
    assert ll.build_model("vae", unscaled, hidden=[4]).settings.likelihood == "gaussian"
    random = np.random.default_rng(0)
    for values, likelihood in ((60, "negative-binomial-given-total"), (10, "negative-binomial")):
        counts = ll.Dataset.of(random.poisson(5, (200, values)))
        assert ll.build_model("vae", counts, hidden=[4]).settings.likelihood == likelihood


@pytest.mark.slow
@pytest.mark.parametrize("name", ["breast cancer", "wine", "penguins", "oil"])
def test_nothing_chosen_is_no_worse_than_a_linear_model(name, tmp_path):
    data = opened(name, tmp_path)
    run = ll.train(ll.build_model("vae", data, seed=0), data, seed=0)
    x = np.asarray(data.x)
    linear = FactorAnalysis(2).fit(x[data.train].astype(float)).score(x[data.held_out].astype(float))
    assert ll.evidence(run.model, x[data.held_out]).mean() >= linear - 1
    votes = class_votes(run.model, data, data.held_out)
    assert votes.latent >= votes.principal


def test_how_long_was_counted_is_not_what_the_map_shows():
    """Cells of three kinds, counted for longer or shorter whatever their kind: z tells the kind and not the total."""
    random = np.random.default_rng(0)
    kind = np.arange(600) % 3
    share = random.dirichlet(np.ones(80), 3)[kind]
    x = random.poisson(share * 10 ** random.uniform(2.3, 3.7, (600, 1)))
    data = ll.Dataset.of(x, labels=np.array(["b", "t", "nk"])[kind])
    told = {}
    for likelihood in (None, "negative-binomial"):
        model = ll.build_model("vae", data, likelihood=likelihood, hidden=[64], seed=0)
        z = ll.train(model, data, epochs=150, device="cpu").model.encode(data.x)
        total, train, new = np.log(x.sum(1)), data.train, data.held_out
        told[likelihood] = LinearRegression().fit(z[train], total[train]).score(z[new], total[new])
        assert likelihood or class_votes(model, data, data.held_out).latent > 0.98
    assert told[None] < 0.2 < 0.6 < told["negative-binomial"]
