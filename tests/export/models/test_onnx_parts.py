"""The messages that an ONNX file is made of."""

import numpy as np
from messages import fields

from latentlab.export.models import onnx_parts


def test_a_tensor_has_its_shape_kind_and_bytes():
    value = np.arange(6.0).reshape(2, 3).T
    found = fields(onnx_parts.tensor("w", value))
    assert (found[1], found[2], found[8]) == ([3, 2], [11], [b"w"])
    assert np.array_equal(np.frombuffer(found[9][0]).reshape(3, 2), value)


def test_attributes_say_of_which_type_they_are():
    found = fields(onnx_parts.node("Op", ["a", ""], "b", {"axis": -1, "alpha": 0.5, "mode": "CRD", "perm": [1, 0]}))
    assert (found[1], found[2], found[4]) == ([b"a", b""], [b"b"], [b"Op"])
    kinds = {fields(one)[1][0]: fields(one) for one in found[5]}
    assert kinds[b"axis"][3] == [2**64 - 1]
    assert (kinds[b"alpha"][2], kinds[b"mode"][4], kinds[b"perm"][8]) == ([0.5], [b"CRD"], [1, 0])
    assert [kinds[name][20] for name in (b"axis", b"alpha", b"mode", b"perm")] == [[2], [1], [3], [7]]


def test_a_free_dimension_has_a_name():
    tensor = fields(fields(fields(onnx_parts.value_info("x", "float32", ["rows", 4]))[2][0])[1][0])
    dims = [fields(one) for one in fields(tensor[2][0])[1]]
    assert dims == [{2: [b"rows"]}, {1: [4]}]
