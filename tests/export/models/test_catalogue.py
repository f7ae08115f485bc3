"""The exports of a model write files that belong together."""

import json
import zipfile

import numpy as np
import pytest
from families import shown_of
from messages import fields

from latentlab.errors import InputError
from latentlab.export import EXPORTERS, NoSettings
from latentlab.export.models.catalogue import ONNXSettings
from latentlab.models.protocol import weights_of


def write(kind, path, case, settings=None):
    EXPORTERS[kind].write(path, shown_of(case), settings or NoSettings(), lambda share: None)


def test_weights_and_their_card(tmp_path):
    write("weights", tmp_path / "m.safetensors", "free")
    assert {one.name for one in tmp_path.iterdir()} == {"m.safetensors", "m.safetensors.card.json"}
    raw = (tmp_path / "m.safetensors").read_bytes()
    start = 8 + int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8:start])
    card = json.loads(header.pop("__metadata__")["card"])
    assert card == json.loads((tmp_path / "m.safetensors.card.json").read_text("utf-8"))
    weights = weights_of(shown_of("free").record.state)
    assert header.keys() == weights.keys()
    for name, about in header.items():
        first, last = about["data_offsets"]
        found = np.frombuffer(raw[start + first : start + last], weights[name].dtype)
        assert np.array_equal(found, weights[name].ravel())


@pytest.mark.parametrize(("case", "names"), [("ppca", {"encoder.onnx", "decoder.onnx"}), ("gplvm", {"decoder.onnx"})])
def test_a_zip_has_both_parts_where_there_are_both(tmp_path, case, names):
    write("onnx", tmp_path / "m.zip", case, ONNXSettings())
    with zipfile.ZipFile(tmp_path / "m.zip") as archive:
        assert set(archive.namelist()) == {*names, "card.json"}
        assert json.loads(archive.read("card.json"))["model"]
        for name in names:
            assert fields(archive.read(name))[1] == [8]


@pytest.mark.parametrize(
    ("part", "variance", "outputs"),
    [
        ("decoder", True, [b"mean", b"variance"]),
        ("decoder", False, [b"mean"]),
        ("encoder", True, [b"mean", b"log_var"]),
    ],
)
def test_the_part_that_is_asked_for(tmp_path, part, variance, outputs):
    write("onnx", tmp_path / "m.onnx", "ppca", ONNXSettings(part, variance))
    graph = fields(fields((tmp_path / "m.onnx").read_bytes())[7][0])
    assert [fields(one)[1][0] for one in graph[12]] == outputs


def test_an_encoder_that_is_none_is_refused_and_nothing_written(tmp_path):
    with pytest.raises(InputError, match="by a search"):
        write("onnx", tmp_path / "m.onnx", "gplvm", ONNXSettings("encoder"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("kind", "name"), [("onnx", "m.pb"), ("module", "m.txt"), ("weights", "m.pt")])
def test_other_endings_are_refused(tmp_path, kind, name):
    with pytest.raises(InputError, match="is written as"):
        write(kind, tmp_path / name, "ppca", ONNXSettings())
