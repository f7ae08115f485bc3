"""A whole step as a CUDA graph: captured once, then replayed by a single call, whatever the number of its kernels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from latentlab.models.whole_step import CompiledStep, WholeStep

if TYPE_CHECKING:
    from latentlab.models.gradient import GradientModel
    from latentlab.models.protocol import Batch

WARM_UPS = 3  # steps on copies before the capture, in which libraries choose their kernels


def graphed(model: GradientModel, batch: Batch, rounded: bool) -> CompiledStep | None:
    """The step of `model` on batches like `batch` as a graph; None where it cannot be one, or does something else."""
    try:
        whole = WholeStep(model, batch, rounded)
        step = CompiledStep(model, CapturedStep(whole), whole.draws, whole.terms, rounded)
        return step if step.agrees(batch) else None
    except (NotImplementedError, RuntimeError):  # what a capture forbids is told as a RuntimeError
        torch.cuda.synchronize()
        return None


class CapturedStep:
    """Takes the inputs of `whole`; those that it holds are changed where they lie."""

    def __init__(self, whole: WholeStep) -> None:
        self.whole = whole
        self._graph: torch.cuda.CUDAGraph | None = None
        self._inputs: list[torch.Tensor] = []

    def __call__(self, inputs: list[torch.Tensor]) -> list[torch.Tensor]:
        """The terms of one step, a copy."""
        count = self.whole.layout.count
        same = len(self._inputs) == len(inputs) and all(
            one.data_ptr() == other.data_ptr() for one, other in zip(inputs[:count], self._inputs, strict=False)
        )
        if not same:
            self._capture(inputs)
        for held, new in zip(self._inputs[count:], inputs[count:], strict=True):
            held.copy_(new, non_blocking=True)
        self._graph.replay()
        return [value.clone() for value in self._found]

    def _capture(self, inputs: list[torch.Tensor]) -> None:
        """Record the step with these inputs in their places; other threads may use the device meanwhile."""
        count = self.whole.layout.count
        self._inputs = [*inputs[:count], *(value.clone() for value in inputs[count:])]
        beside = torch.cuda.Stream()
        beside.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(beside):
            for _ in range(WARM_UPS):
                self.whole(*(value.clone() for value in self._inputs))
        torch.cuda.current_stream().wait_stream(beside)
        self._graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self._graph, capture_error_mode="thread_local"):
            self._found = self.whole(*self._inputs)
