import contextlib

import pytest
import torch

import latentlab as ll
from latentlab.models.protocol import Batch, Pace
from latentlab.training.graphed import CapturedStep, graphed


class Recording:
    """Stands in for CUDA's graphs where there is no GPU: what was captured is called anew at a replay."""

    def replay(self):
        self.again()


@pytest.fixture
def stood_in(monkeypatch):
    """CUDA's calls, as far as a graph needs them, on the processor."""
    stream = type("Stream", (), {"wait_stream": lambda self, other: None})
    for name, value in {
        "Stream": stream, "current_stream": stream, "stream": contextlib.nullcontext, "CUDAGraph": Recording,
        "synchronize": lambda: None,
    }.items():  # fmt: skip
        monkeypatch.setattr(torch.cuda, name, value)
    modes = []

    @contextlib.contextmanager
    def graph(recording, capture_error_mode):
        modes.append(capture_error_mode)
        yield

    monkeypatch.setattr(torch.cuda, "graph", graph)
    capture = CapturedStep._capture

    def captured(self, inputs):
        kept = [value.clone() for value in inputs]
        capture(self, inputs)
        for value, before in zip(inputs, kept, strict=True):  # a capture executes nothing
            value.copy_(before)
        self._graph.again = lambda: [
            one.copy_(new) for one, new in zip(self._found, self.whole(*self._inputs), strict=True)
        ]

    monkeypatch.setattr(CapturedStep, "_capture", captured)
    return modes


def made(small, **values):
    model = ll.build_model("vae", small, hidden=[8], **values)
    model.begin(small, 0)
    return model


def batch_of(small, start):
    rows = torch.arange(start, start + 8)
    return Batch(torch.from_numpy(small.x)[rows], rows, torch.from_numpy(small.labels)[rows])


def test_replays_take_new_batches_and_noise_and_give_what_the_model_gives(small, stood_in):
    model, other = made(small), made(small)
    step = graphed(model, batch_of(small, 0), False)
    assert set(stood_in) == {"thread_local"}
    captures = len(stood_in)
    for number in range(5):
        found = step(batch_of(small, 8 * number), Pace(1e-2, 0.0, number))
        expected = other.step(batch_of(small, 8 * number), Pace(1e-2, 0.0, number))
        assert torch.allclose(torch.stack(list(found.values())), torch.stack(list(expected.values())), rtol=1e-4)
    assert len(stood_in) == captures + 1  # once for the model's own tensors


def test_a_state_that_was_loaded_is_captured_anew(small, stood_in):
    model = made(small)
    step = graphed(model, batch_of(small, 0), False)
    step(batch_of(small, 0), Pace(1e-2, 0.0))
    captures = len(stood_in)
    model.load(model.state())
    step.renew(0)
    step(batch_of(small, 0), Pace(1e-2, 0.0))
    assert len(stood_in) == captures + 1


def test_what_cannot_be_captured_is_left(small, stood_in, monkeypatch):
    assert graphed(made(small, objective="independent z"), batch_of(small, 0), False) is None

    def refuses(recording, capture_error_mode):
        raise RuntimeError("operation not permitted when stream is capturing")

    monkeypatch.setattr(torch.cuda, "graph", refuses)
    assert graphed(made(small), batch_of(small, 0), False) is None
