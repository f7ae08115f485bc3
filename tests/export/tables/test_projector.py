"""What TensorBoard's projector opens."""

import io
import re
import zipfile

import numpy as np
import pytest
from PIL import Image
from tabled import ROWS, dataset, tabled

from latentlab.errors import InputError
from latentlab.export.tables.projector import save_projector


def read(path):
    if path.is_dir():
        return {one.name: one.read_bytes() for one in path.iterdir()}
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("name", ["p.zip", "folder"])
def test_vectors_and_metadata_have_a_line_a_row(tmp_path, name):
    data = dataset(shape=(6, 4))
    table = tabled(data)
    save_projector(tmp_path / name, table, data, ROWS, "[]")
    files = read(tmp_path / name)
    assert files.keys() == {"vectors.tsv", "metadata.tsv", "projector_config.pbtxt", "sprite.png", "commands.json"}
    vectors = [line.split("\t") for line in files["vectors.tsv"].decode().splitlines()]
    assert np.array_equal(np.array(vectors, np.float32), table.z)
    heading, *lines = [line.split("\t") for line in files["metadata.tsv"].decode().splitlines()]
    assert len(lines) == 5
    assert {len(line) for line in lines} == {len(heading)}
    found = dict(zip(heading, zip(*lines, strict=True), strict=True))
    assert found["row"] == tuple(str(2 * row) for row in ROWS)
    assert found["name"] == tuple(f"=name {row}" for row in ROWS)
    assert found["label"] == tuple(data.label_of(row) for row in ROWS)
    assert not {"z1", "z2"} & set(heading)


def test_the_sprite_shows_each_row_at_its_place(tmp_path):
    data = dataset(shape=(6, 4))
    save_projector(tmp_path / "p.zip", tabled(data), data, ROWS, "[]")
    files = read(tmp_path / "p.zip")
    config = files["projector_config.pbtxt"].decode()
    width, height = map(int, re.findall(r"single_image_dim: (\d+)", config))
    assert (width, height) == (4, 6)
    with Image.open(io.BytesIO(files["sprite.png"])) as picture:
        pixels = np.array(picture)
    assert pixels.shape == (2 * 6, 3 * 4)
    for number, row in enumerate(ROWS):
        top, left = number // 3 * 6, number % 3 * 4
        assert np.array_equal(pixels[top : top + 6, left : left + 4], np.rint(data.x[row] * 255).astype(np.uint8))


def test_rows_that_are_no_pictures_have_no_sprite(tmp_path):
    data = dataset()
    save_projector(tmp_path / "p.zip", tabled(data), data, ROWS, "[]")
    files = read(tmp_path / "p.zip")
    assert "sprite.png" not in files
    assert "sprite" not in files["projector_config.pbtxt"].decode()


def test_another_ending_is_refused(tmp_path):
    data = dataset()
    with pytest.raises(InputError, match="folder whose name has no ending"):
        save_projector(tmp_path / "p.tsv", tabled(data), data, ROWS, "[]")
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="Cannot write"):
        save_projector(tmp_path / "file", tabled(data), data, ROWS, "[]")


def test_tensorboard_reads_the_configuration(tmp_path):
    config = pytest.importorskip("tensorboard.plugins.projector.projector_config_pb2")
    text_format = pytest.importorskip("google.protobuf.text_format")
    data = dataset(shape=(6, 4))
    save_projector(tmp_path / "p", tabled(data), data, ROWS, "[]")
    found = text_format.Parse((tmp_path / "p" / "projector_config.pbtxt").read_text(), config.ProjectorConfig())
    (one,) = found.embeddings
    assert (one.tensor_path, one.metadata_path) == ("vectors.tsv", "metadata.tsv")
    assert list(one.sprite.single_image_dim) == [4, 6]
