"""What the made datasets share."""

import numpy as np
import pytest

from latentlab.data.made.common import PictureSize, dataset, named, numbers
from latentlab.errors import InputError
from latentlab.settings import make


def test_a_column_of_indices_keeps_every_name_and_sorts_them():
    column = named(np.array([2, 0, 2]), ("oval", "box", "ärgern", "never"))
    assert column.categories == ("box", "never", "oval", "ärgern")
    assert [column.text(row) for row in range(3)] == ["ärgern", "oval", "ärgern"]


def test_a_dataset_has_the_classes_of_its_label_and_a_tenth_held_out():
    x, kind = np.zeros((50, 2)), named(np.arange(50) % 2, ("b", "a"))
    data = dataset(x, {"kind": kind, "t": numbers(np.arange(50))}, "kind", "gaussian", about="a set")
    assert (data.class_names, data.labels[:2].tolist(), len(data.held_out)) == (("a", "b"), [1, 0], 5)
    assert data.about == "a set"
    assert data.x.dtype == np.float32
    assert dataset(x, {}, "", "gaussian").labels is None


@pytest.mark.parametrize("values", [{"rows": 29}, {"rows": 2_000_001}, {"seed": -1}, {"size": 15}, {"size": 129}])
def test_sizes_have_bounds(values):
    with pytest.raises(InputError, match=next(iter(values))):
        make(PictureSize, values)
