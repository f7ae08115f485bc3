"""A model that is given away tells nothing of single rows, and works without them."""

import subprocess
import sys

import h5py
import numpy as np
import pytest

import latentlab as ll
from latentlab.errors import InputError
from latentlab.storage.records import Session, SessionView
from latentlab.storage.session import load_session, save_session

SECRET = "zebra-crossing-17"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A run on a table whose names and classes are secret, its session and its bundle."""
    folder, random = tmp_path_factory.mktemp("bundle"), np.random.default_rng(0)
    lines = ["name,a,b,c,note"]
    for i, row in enumerate(random.normal(size=(120, 3))):
        lines.append(f"{SECRET} {i},{','.join(map(repr, row.tolist()))},{SECRET} {i % 50}")
    (folder / "t.csv").write_text("\n".join(lines))
    data = ll.load_dataset(folder / "t.csv")
    run = ll.train(ll.build_model("vae", data, hidden=[8]), data, epochs=3, device="cpu")
    view = SessionView(
        {"z": np.zeros((120, 2), np.float32), "rows": np.arange(120), "probe": np.array([0.5, 1], np.float32)},
        {"log": [["open", {"name": SECRET}]], "colour_by": "component"},
    )
    save_session(folder / "b.h5", Session(data, run.freeze(), view), rows="left out")
    return folder, data, run


def test_nothing_of_single_rows_is_in_it(made):
    folder, _, _ = made
    assert SECRET.encode() not in (folder / "b.h5").read_bytes()
    names = []
    with h5py.File(folder / "b.h5") as file:
        file.visit(names.append)
        assert str(folder).encode() not in bytes(file["document"][()])
    assert not [name for name in names if name in ("dataset/x", "dataset/labels", "view/z", "view/rows")]
    assert not [name for name in names if "optimiser" in name or "snapshots" in name]


def test_it_decodes_and_embeds_new_rows_in_another_process_without_the_data(made, tmp_path):
    folder, data, run = made
    z = run.model.encode(data.x[:20])
    (tmp_path / "b.h5").write_bytes((folder / "b.h5").read_bytes())
    lines = (folder / "t.csv").read_text().splitlines()[:21]
    (tmp_path / "new.csv").write_text("\n".join(lines))
    words = ["embed", str(tmp_path / "b.h5"), "--data", str(tmp_path / "new.csv"), "--out", str(tmp_path / "z.npz")]
    done = subprocess.run([sys.executable, "-m", "latentlab", *words], capture_output=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    with np.load(tmp_path / "z.npz") as found:
        assert np.abs(found["z"] - z).max() < 1e-5
    session = load_session(tmp_path / "b.h5")
    assert np.array_equal(session.model.decode(z), run.model.decode(z))
    assert np.array_equal(session.view.arrays["probe"], [0.5, 1])


def test_what_needs_rows_says_so_and_relinked_it_is_measured(made, tmp_path):
    folder, data, run = made
    (tmp_path / "b.h5").write_bytes((folder / "b.h5").read_bytes())
    session = load_session(tmp_path / "b.h5")
    with pytest.raises(InputError, match=r"came without its rows|not here"):
        ll.evaluate(session.model, session.data)
    again = load_session(tmp_path / "b.h5", data)
    assert ll.evaluate(again.model, again.data)["elbo"] == pytest.approx(ll.evaluate(run.model, data)["elbo"])


def test_a_model_made_of_its_rows_is_not_given_away(small, tmp_path):
    free = ll.build_model("vae", small, hidden=[4], inference="free")
    for model in (ll.build_model("gplvm", small), free):
        run = ll.train(model, small, epochs=1, device="cpu")
        with pytest.raises(InputError, match="made of the rows"):
            save_session(tmp_path / "g.h5", run, rows="left out")
        assert not (tmp_path / "g.h5").exists()
