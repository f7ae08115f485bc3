"""Sessions find their rows by the shell, and are written with and without them."""

import h5py
import numpy as np
import pytest
from shell_tables import write_table

from latentlab.cli import main
from latentlab.export import EXPORTERS
from latentlab.storage import dataset_kept
from latentlab.storage.session import load_session

WITHOUT_ROWS = {
    "picture", "grid", "figure-curves", "figure-traversals", "figure-manifold", "decoded", "history", "events",
    "weights", "onnx", "module", "report", "script", "notebook",
}  # fmt: skip


@pytest.fixture
def lost(tmp_path, monkeypatch):
    """A session whose table was moved away, and where it is."""
    monkeypatch.setattr(dataset_kept, "EMBEDDED", 0)
    table = tmp_path / "t.csv"
    write_table(table, 60)
    words = ["--epochs", "2", "--set", "hidden=[4]", "device=cpu", "--quiet", "--out", str(tmp_path / "a.h5")]
    assert main(["train", str(table), *words]) == 0
    (tmp_path / "there").mkdir()
    return tmp_path / "a.h5", table.rename(tmp_path / "there" / "moved.csv")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    """A model without its rows, and all else of it gone."""
    folder = tmp_path_factory.mktemp("bundle")
    write_table(folder / "t.csv", 60)
    words = ["--epochs", "2", "--set", "hidden=[4]", "device=cpu", "--quiet", "--out", str(folder / "a.h5")]
    assert main(["train", str(folder / "t.csv"), *words]) == 0
    assert main(["bundle", str(folder / "a.h5"), "--out", str(folder / "b.h5")]) == 0
    for name in ("t.csv", "a.h5"):
        (folder / name).unlink()
    return folder / "b.h5"


def test_without_its_rows_it_is_told_of_and_decoded_and_what_needs_them_says_so(lost, tmp_path, capsys):
    session, _ = lost
    assert main(["info", str(session)]) == 0
    assert main(["decode", str(session), "--at", "0", "0", "--out", str(tmp_path / "d.csv")]) == 0
    capsys.readouterr()
    for words in (["evaluate", str(session)], ["embed", str(session), "--out", str(tmp_path / "e.csv")]):
        assert main(words) == 2
        assert "relink" in capsys.readouterr().err
    assert not (tmp_path / "e.csv").exists()


def test_new_rows_are_embedded_and_measured_without_the_old_ones(lost, tmp_path, capsys):
    session, table = lost
    assert main(["embed", str(session), "--data", str(table), "--out", str(tmp_path / "e.npz")]) == 0
    assert main(["evaluate", str(session), "--data", str(table), "--json"]) == 0
    assert "train_elbo" not in capsys.readouterr().out


def test_relinked_it_is_whole_again(lost, tmp_path, capsys):
    session, table = lost
    assert main(["relink", str(session), str(table)]) == 0
    assert load_session(session).data.source["path"] == str(table)
    assert main(["evaluate", str(session)]) == 0


def test_other_rows_are_refused_and_the_session_stays(lost, capsys):
    session, table = lost
    before = session.read_bytes()
    table.write_text("\n".join(table.read_text().splitlines()[:-1]))
    assert main(["relink", str(session), str(table)]) == 2
    assert "other rows" in capsys.readouterr().err
    assert session.read_bytes() == before


@pytest.mark.parametrize("within", [False, True])
def test_a_bundle_has_its_rows_or_nothing_of_them(lost, tmp_path, within):
    session, table = lost
    main(["relink", str(session), str(table)])
    assert main(["bundle", str(session), "--out", str(tmp_path / "b.h5"), *(["--with-rows"] if within else [])]) == 0
    with h5py.File(tmp_path / "b.h5") as file:
        assert ("dataset/x" in file) == within
    table.unlink()
    again = load_session(tmp_path / "b.h5")
    assert again.data.here == within
    z = np.zeros((1, 2), np.float32)
    assert np.array_equal(again.model.decode(z), load_session(session).model.decode(z))


@pytest.mark.parametrize("link", [False, pytest.param(True, marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    "words",
    [
        ["embed", "SESSION", "--out", "TABLE"], ["embed", "SESSION", "--data", "NEW", "--out", "NEW"],
        ["decode", "SESSION", "--grid", "3", "--out", "TABLE"], ["export", "SESSION", "embedding", "--out", "TABLE"],
        ["export", "SESSION", "history", "--out", "TABLE"], ["bundle", "SESSION", "--out", "SESSION"],
        ["relink", "SESSION", "TABLE", "--out", "TABLE"], ["resume", "SESSION", "--epochs", "1", "--out", "TABLE"],
        ["bundle", "SESSION", "--out", "TABLE"], ["train", "TABLE", "--epochs", "1", "--out", "TABLE"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_it_is_made_from_is_never_replaced(lost, tmp_path, capsys, words, link):
    session, table = lost
    main(["relink", str(session), str(table)])
    (tmp_path / "new.csv").write_bytes(table.read_bytes())
    files = {"SESSION": session, "TABLE": table, "NEW": tmp_path / "new.csv"}
    before = {name: path.read_bytes() for name, path in files.items()}
    named = dict(files)
    if link:
        named = {name: tmp_path / f"link-{path.name}" for name, path in files.items()}
        for name, path in named.items():
            path.symlink_to(files[name])
    capsys.readouterr()
    assert main([str(named.get(word, word)) for word in words]) == 2
    assert capsys.readouterr().err.startswith("latentlab: ")
    assert {name: path.read_bytes() for name, path in files.items()} == before


def test_data_that_end_as_sessions_do_are_not_replaced_by_one(tmp_path, capsys):
    with h5py.File(tmp_path / "d.h5", "w") as file:
        file["x"] = np.random.default_rng(0).normal(size=(40, 3))
    before = (tmp_path / "d.h5").read_bytes()
    words = ["train", str(tmp_path / "d.h5"), "--epochs", "1", "--quiet", "--out", str(tmp_path / "d.h5")]
    assert main(words) == 2
    assert "choose another name" in capsys.readouterr().err
    assert (tmp_path / "d.h5").read_bytes() == before


@pytest.mark.parametrize("kind", [*EXPORTERS])
def test_a_bundle_is_exported_or_says_what_it_lacks(bundle, tmp_path, capsys, kind):
    out = tmp_path / f"e{EXPORTERS[kind].endings[0]}"
    status = main(["export", str(bundle), kind, "--quiet", "--out", str(out)])
    said = capsys.readouterr().err
    assert "Train a model" not in said
    if kind in WITHOUT_ROWS:
        assert (status, out.exists()) == (0, True), said
    else:
        assert (status, out.exists()) == (2, False)
        needs = {"figure-paths": "waypoints", "film": "waypoints", "figure-samples": "samples",
                 "figure-posterior": "posterior", "figure-comparison": "relink", "selection": "relink"}  # fmt: skip
        assert needs.get(kind, "relink") in said, said


@pytest.mark.parametrize(
    ("kind", "name", "beside"),
    [("weights", "a.safetensors", ".card.json"), ("module", "a.py", ".safetensors"),
     ("history", "a.csv", ".commands.json"), ("projector", "p", "/metadata.tsv")],
)  # fmt: skip
@pytest.mark.parametrize("link", ["soft", pytest.param("hard", marks=pytest.mark.slow)])
def test_nor_by_a_file_that_is_written_beside(lost, tmp_path, capsys, kind, name, beside, link):
    session, table = lost
    main(["relink", str(session), str(table)])
    for kept in (session, table):
        out = tmp_path / f"{kept.stem}-out" / name
        side = out.parent / (name + beside)
        side.parent.mkdir(parents=True)
        side.symlink_to(kept) if link == "soft" else side.hardlink_to(kept)
        before = kept.read_bytes()
        capsys.readouterr()
        assert main(["export", str(session), kind, "--quiet", "--out", str(out)]) == 2
        assert "choose another name" in capsys.readouterr().err
        assert kept.read_bytes() == before


@pytest.mark.parametrize(("kind", "ending"), [("weights", ".safetensors"), ("history", ".csv"), ("module", ".py")])
def test_a_name_that_leaves_no_room_for_what_is_beside_is_refused_at_first(bundle, tmp_path, kind, ending):
    out = tmp_path / ("a" * (250 - len(ending)) + ending)
    assert main(["export", str(bundle), kind, "--quiet", "--out", str(out)]) == 2
    assert not list(tmp_path.iterdir())
