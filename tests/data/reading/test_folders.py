"""Links in a folder are followed to places within it only."""

import shutil

import numpy as np
import pytest
from PIL import Image

from latentlab.data import load_dataset
from latentlab.data.reading.folders import is_own_file, leads_out
from latentlab.errors import InputError


def test_which_files_are_a_folders_own(tmp_path):
    folder = tmp_path / "f"
    (folder / "in").mkdir(parents=True)
    (folder / "in" / "a").write_text("a")
    (tmp_path / "out").write_text("b")
    (folder / "near").symlink_to(folder / "in" / "a")
    (folder / "far").symlink_to(tmp_path / "out")
    (folder / "farther").symlink_to("../out")
    (folder / "broken").symlink_to("nothing")
    assert is_own_file(folder / "in" / "a", folder)
    assert is_own_file(folder / "near", folder)
    for name in ("far", "farther", "broken", "nothing", "in"):
        assert not is_own_file(folder / name, folder)
    assert not leads_out(folder / "near", folder)
    assert leads_out(folder / "far", folder)


def test_pictures_and_digits_elsewhere_are_not_read_through_links(tmp_path, mnist_folder):
    folder, other = tmp_path / "f", tmp_path / "other"
    folder.mkdir()
    other.mkdir()
    for i in range(3):
        Image.fromarray(np.full((8, 8), 40 * i, np.uint8)).save((folder if i else other) / f"{i}.png")
    (folder / "0.png").symlink_to(other / "0.png")
    data = load_dataset(folder)
    assert data.row_names == ("1.png", "2.png")
    assert "0.png (a link out of the folder): not a picture." in data.remarks
    idx = tmp_path / "idx"
    idx.mkdir()
    shutil.copy(mnist_folder / "t10k-images-idx3-ubyte.gz", idx)
    (idx / "t10k-labels-idx1-ubyte.gz").symlink_to(mnist_folder / "t10k-labels-idx1-ubyte.gz")
    assert load_dataset(idx).labels is None
    (idx / "t10k-images-idx3-ubyte.gz").unlink()
    (idx / "t10k-images-idx3-ubyte.gz").symlink_to(mnist_folder / "t10k-images-idx3-ubyte.gz")
    with pytest.raises(InputError, match="no idx images"):
        load_dataset(idx)
