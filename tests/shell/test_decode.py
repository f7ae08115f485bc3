"""`latentlab decode` writes what the name says, or nothing."""

import csv

import numpy as np
import pyarrow.parquet as pq
import pytest
from PIL import Image
from shell_tables import write_table

from latentlab.cli import main
from latentlab.storage.session import load_session


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """A session of PPCA on a table in units far from its scaling, some values missing."""
    folder = tmp_path_factory.mktemp("decoded")
    random = np.random.default_rng(0)
    mass, length = random.normal(4000, 500, 80), random.normal(0.02, 0.001, 80)
    lines = ["mass,=length,depth"] + [f"{m:.3f},{v:.6f},{m / 100 + v:.3f}" for m, v in zip(mass, length, strict=True)]
    (folder / "fish.csv").write_text("\n".join(lines))
    path = folder / "fish.h5"
    assert main(["train", str(folder / "fish.csv"), "--model", "ppca", "--out", str(path)]) == 0
    return str(path)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    path = tmp_path_factory.mktemp("decoded") / "digits.h5"
    assert main(["train", "digits", "--model", "ppca", "--out", str(path), "--set", "fit=closed form"]) == 0
    return str(path)


def expected(path, places):
    """Decoded, then undone by hand."""
    session = load_session(path)
    change = session.data.source["fitted"]["change"]
    decoded = session.model.decode(np.array(places, np.float32)).astype(float)
    return decoded * np.array(change["span"]) + np.array(change["shift"]), session.data.features


@pytest.mark.parametrize("ending", ["csv", "tsv"])
def test_places_as_text(table, tmp_path, ending):
    out = tmp_path / f"d.{ending}"
    assert main(["decode", table, "--at", "0.5", "-1", "--at", "0", "0", "--out", str(out)]) == 0
    with open(out, newline="", encoding="utf-8") as stream:
        heading, *lines = csv.reader(stream, delimiter="," if ending == "csv" else "\t")
    values, names = expected(table, [[0.5, -1], [0, 0]])
    assert heading == ["z1", "z2", *("'" + name if name[0] == "=" else name for name in names)]
    read = np.array(lines, float)
    assert np.allclose(read[:, :2], [[0.5, -1], [0, 0]])
    assert np.allclose(read[:, 2:], values, rtol=1e-6)
    assert 3000 < read[1, 2 + names.index("mass")] < 5000


def test_a_grid_as_parquet_and_npz(table, tmp_path):
    for name in ("g.parquet", "g.npz"):
        assert main(["decode", table, "--grid", "3", "--out", str(tmp_path / name)]) == 0
    columns = pq.read_table(tmp_path / "g.parquet")
    with np.load(tmp_path / "g.npz", allow_pickle=False) as archive:
        values, names = expected(table, archive["z"])
        assert np.allclose(archive["values"], values, rtol=1e-6)
        assert tuple(archive["names"]) == names
        assert np.allclose(columns[names[0]].to_numpy(), archive["values"][:, 0])
    assert columns.num_rows == 9


@pytest.mark.parametrize(
    ("ending", "kind"),
    [("png", "PNG"), ("jpg", "JPEG"), ("jpeg", "JPEG"), ("tif", "TIFF"), ("tiff", "TIFF"), ("webp", "WEBP")],
)
def test_pictures_are_of_the_kind_that_their_name_says(pictures, tmp_path, ending, kind):
    out = tmp_path / f"g.{ending}"
    assert main(["decode", pictures, "--grid", "3", "--out", str(out)]) == 0
    with Image.open(out) as image:
        assert image.format == kind
        assert image.size == (3 * 58 - 2, 3 * 58 - 2)


def test_pictures_as_a_table(pictures, tmp_path):
    out = tmp_path / "g.npz"
    assert main(["decode", pictures, "--at", "0", "1", "--out", str(out)]) == 0
    with np.load(out) as archive:
        assert archive["values"].shape == (1, 64)
        assert archive["names"][63] == "x64"


@pytest.mark.parametrize("name", ["x.svg", "x.pdf", "x.gif", "x.h5", "x", "x.csv.gz", ".png"])
def test_a_name_of_another_kind_is_refused_before_any_work(tmp_path, capsys, name):
    """The session is not even opened: it is none."""
    out = tmp_path / name
    for words in (["decode", "nothing.h5", "--grid", "2"], ["interpolate", "nothing.h5", "--from", "0", "--to", "1"]):
        if words[0] == "interpolate" and name == "x.gif":
            continue
        assert main([*words, "--out", str(out)]) == 2
        said = capsys.readouterr().err
        assert ".png" in said
        assert "is written as" in said
        assert len(said.strip().splitlines()) == 1
        assert not list(tmp_path.iterdir())


def test_a_picture_of_a_table_says_what_is_drawn(table, tmp_path, capsys):
    assert main(["decode", table, "--grid", "3", "--out", str(tmp_path / "g.png")]) == 0
    said = capsys.readouterr().err
    assert "no pictures" in said
    assert ".csv" in said
    with Image.open(tmp_path / "g.png") as image:
        greys = np.array(image)
    assert greys.min() == 0
    assert greys.max() == 255
    assert len(np.unique(greys)) > 5


def test_rows_are_named_by_their_numbers_in_the_file(tmp_path, capsys):
    table = write_table(tmp_path / "holes.csv", 40)
    lines = table.read_text().splitlines()
    lines[3] = "row 2,,,south,big"  # a row without a value, which is left out
    table.write_text("\n".join(lines) + "\n")
    session = tmp_path / "holes.h5"
    words = [
        "train",
        str(table),
        "--prepare",
        "missing=drop",
        "--epochs",
        "1",
        "--set",
        "hidden=[4]",
        "--out",
        str(session),
    ]
    assert main(words) == 0
    data = load_session(session).data
    assert len(data) == 39
    assert [data.row_of(number) for number in (0, 1, 3, 39)] == [0, 1, 2, 38]
    film = tmp_path / "f.png"
    capsys.readouterr()
    assert main(["interpolate", str(session), "--from", "2", "--to", "39", "--out", str(film)]) == 2
    assert "no row 2" in capsys.readouterr().err
    assert main(["interpolate", str(session), "--from", "3", "--to", "39", "--frames", "4", "--out", str(film)]) == 0
