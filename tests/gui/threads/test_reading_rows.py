"""Pages of rows are read with the values and thumbnails that the table shows."""

import numpy as np

from latentlab.data import Dataset, load_dataset
from latentlab.data.listing import listed
from latentlab.data.rows import Rows
from latentlab.gui.threads.reading_rows import SIDE, RowsPage, RowsReader, filled


def test_values_of_rows_on_disk_are_those_in_the_file(qtbot):
    x = np.random.default_rng(0).normal(size=(90, 3))
    data = Dataset("d", Rows(x, lambda raw: raw.astype(np.float32), (3,)), np.empty(0, np.int64))
    reader, read = RowsReader(), []
    reader.read.connect(read.append)
    reader.start()
    rows = np.array([5, 80, 2])
    reader.request((RowsPage(data, 0, rows, listed(data)), RowsPage(data, 1, rows[:1], listed(data))))
    qtbot.waitUntil(lambda: len(read) == 2, timeout=20_000)
    reader.finish()
    assert reader.ended(5)
    assert np.allclose(read[0].values, x[rows], rtol=1e-6)
    assert np.allclose(read[1].values, x[[5]], rtol=1e-6)


def test_pictures_are_thumbnails_of_one_size():
    data = load_dataset("digits")
    page = filled(RowsPage(data, 0, np.array([3, 9]), listed(data)))
    assert page.values is None
    assert [(image.width(), image.height()) for image in page.pictures] == [(SIDE, SIDE)] * 2
    pixels = [page.pictures[1].pixelColor(4 * i + 2, 4 * j + 2).red() for j in range(8) for i in range(8)]
    assert np.abs(np.array(pixels) - 255 * data.x[9].ravel()).max() <= 1
