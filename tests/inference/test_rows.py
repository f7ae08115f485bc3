"""Rows on a device, whether they lie in memory or are read when asked for."""

import numpy as np
import torch

from latentlab.inference.rows import RowsOnDevice, rows_on, spread


class Read:
    """Rows that count how many were read."""

    def __init__(self, x):
        self.x, self.count = x, 0

    def __getitem__(self, index):
        self.count += len(index)
        return self.x[index]


def test_rows_in_memory_are_the_datasets_own_without_a_copy(small):
    rows = rows_on(small, "cpu")
    assert torch.equal(rows[torch.tensor([3, 1])], torch.from_numpy(small.x[[3, 1]]))
    assert rows.data_ptr() == small.x.ctypes.data


def test_other_rows_are_read_when_asked_for_and_no_more():
    x = Read(np.arange(24, dtype=np.float32).reshape(8, 3))
    rows = RowsOnDevice(x, "cpu")
    assert x.count == 0
    assert torch.equal(rows[torch.tensor([5, 0, 5])], torch.from_numpy(x.x[[5, 0, 5]]))
    assert x.count == 3
    assert rows.device == torch.device("cpu")


def test_a_spread_of_rows_is_even_from_first_to_last():
    rows = np.arange(1000, 2000)
    assert np.array_equal(spread(rows, 5000), rows)
    some = spread(rows, 10)
    assert (some[0], some[-1], len(some)) == (1000, 1999, 10)
    assert np.ptp(np.diff(some)) <= 1
    assert len(spread(rows, 0)) == 0
