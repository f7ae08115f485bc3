"""ONNX files: sound by its own checker, and the model's numbers from onnxruntime; without these, sound as messages."""

from importlib import import_module
from importlib.util import find_spec

import numpy as np
import pytest
import torch
from families import CASES, both, near, shown_of
from messages import fields

from latentlab.errors import InputError
from latentlab.export.models import onnx
from latentlab.export.models.graphs import decoder_of, encoder_of
from latentlab.export.models.onnx import onnx_bytes
from latentlab.export.models.tracing import traced


def written(case):
    """(encoder or None, decoder) of a case as bytes."""
    shown = shown_of(case)
    graphs = [None if shown.whole_model.traits.searches else encoder_of(shown), decoder_of(shown)]
    return [None if graph is None else onnx_bytes(graph, "part", {"card": "{}"}) for graph in graphs]


@pytest.mark.parametrize("case", CASES)
def test_onnxruntime_gives_what_the_model_gives(case):
    runtime = pytest.importorskip("onnxruntime")
    x, z, labels, encoded, decoded = both(shown_of(case))
    for raw, given, wanted in zip(written(case), (x, z), (encoded, decoded), strict=True):
        if raw is None:
            continue
        if find_spec("onnx"):
            import_module("onnx.checker").check_model(raw, full_check=True)
        session = runtime.InferenceSession(raw)
        names = [one.name for one in session.get_inputs()]
        found = session.run(["mean"], dict(zip(names, (given, *labels), strict=True)))[0]
        assert near(found, wanted)
        assert found.dtype == np.float32
        one = session.run(["mean"], dict(zip(names, (given[:1], *(each[:1] for each in labels)), strict=True)))[0]
        assert near(one, wanted[:1])


@pytest.mark.parametrize("case", CASES)
def test_each_node_asks_for_what_is_there_before_it(case):
    for raw in filter(None, written(case)):
        model = fields(raw)
        assert (model[1], model[2]) == ([8], [b"LatentLab"])
        graph = fields(model[7][0])
        known = {b""} | {fields(one)[1][0] for one in graph[11]} | {fields(one)[8][0] for one in graph.get(5, [])}
        for node in map(fields, graph.get(1, [])):
            assert set(node.get(1, [])) <= known
            known |= set(node[2])
        assert {fields(one)[1][0] for one in graph[12]} <= known


def test_an_operation_that_is_not_written_is_refused(monkeypatch):
    monkeypatch.delitem(onnx.UNARY, "relu")
    with pytest.raises(InputError, match=r"'relu'.*Nothing was written"):
        onnx_bytes(decoder_of(shown_of("gaussian")), "decoder", {})


def test_more_than_a_protocol_buffer_holds_is_refused(monkeypatch):
    monkeypatch.setattr(onnx, "LARGEST", 100)
    with pytest.raises(InputError, match=r"2 GB.*safetensors"):
        onnx_bytes(decoder_of(shown_of("gaussian")), "decoder", {})


def test_another_form_of_what_is_known_is_refused_too():
    graph = traced(lambda x: {"mean": 2**x}, ["x"], lambda size: [torch.ones(size, 2)])
    with pytest.raises(InputError, match="'pow'"):
        onnx_bytes(graph, "decoder", {})
