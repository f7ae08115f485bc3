"""The process in which a model's step is compiled (:mod:`latentlab.training.compiling` starts it).

On standard input it is asked one thing, as JSON: what the model is, what its batches are, and the folder in which the
compiled steps are kept. On standard output it answers ``{"path": …, "draws": …, "terms": …}`` or ``{"failed": words}``.
It takes only the time that nobody else wants, and goes with its parent.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

PROOFS = 20  # steps that are tried before it is kept

if TYPE_CHECKING:
    from latentlab.models.protocol import Batch
    from latentlab.models.whole_step import WholeStep

OPTIONS = {
    "cpp.dynamic_threads": True,  # as many as torch has at each call, not as many as when it was compiled
    "aot_inductor.compile_wrapper_opt_level": "O0",  # it only calls; optimising it takes as long as all the rest
}


def main() -> int:
    """Answer the one question."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # whatever a compiler prints
    from latentlab.data.reading.child import leave_with_parent

    question = json.loads(sys.stdin.readline())
    leave_with_parent()
    with suppress(AttributeError, OSError):
        os.nice(10)
    try:
        answer = compiled(question)
    except Exception as error:  # a compiler may fail in any way: training goes on without it
        words = [*str(error).strip().splitlines(), ""][0][:200].rstrip(".")
        known = isinstance(error, NotImplementedError)
        answer = {"failed": words if known else f"the compiler failed ({type(error).__name__}{words and ': '}{words})"}
    print(json.dumps(answer), file=answers, flush=True)
    return 0


def compiled(question: dict[str, Any]) -> dict[str, Any]:
    """The path of the step that was asked for, compiled now if it is not kept from before."""
    import torch
    from torch.fx.experimental.proxy_tensor import make_fx

    from latentlab.data.cache import key_of
    from latentlab.errors import InputError
    from latentlab.models import rebuild_model
    from latentlab.models.whole_step import WholeStep
    from latentlab.training.compiling import runner

    torch.set_num_threads(1)
    model = rebuild_model(question["model"], tuple(question["shape"]), question["settings"])
    step = WholeStep(model, batch_like(question), question["rounded"])
    with torch.no_grad():
        graph = make_fx(step)(*step.inputs())
    if any("index_put" in str(node.target) for node in graph.graph.nodes):
        raise NotImplementedError("its gradient scatters, which torch 2.13 compiles to code that writes out of bounds")
    inputs = [(str(value.dtype), tuple(value.shape)) for value in step.inputs()]
    constants = [(name, value.tolist()) for name, value in sorted(vars(graph).items()) if torch.is_tensor(value)]
    key = key_of([graph.code, inputs, constants, question["machine"], OPTIONS])
    path = Path(question["folder"]) / f"{key}.step"
    if path.is_file():
        try:
            runner(path, key)
        except (RuntimeError, InputError):  # damaged, or another step's
            path.unlink()
    if not path.is_file():
        _compile(graph, step, path, question["threads"])
    os.utime(path)
    return {"path": str(path), "key": key, "draws": [list(draw) for draw in step.draws], "terms": step.terms}


def batch_like(question: dict[str, Any]) -> Batch:
    """A batch of the shapes that were told."""
    import torch

    from latentlab.models.protocol import Batch

    size = question["size"]
    x = torch.rand((size, *question["shape"]), generator=torch.Generator().manual_seed(0))
    labels = torch.zeros(size, dtype=torch.int64) if question["labels"] else None
    return Batch(x, torch.arange(size), labels)


def _compile(graph: Any, step: WholeStep, path: Path, threads: int) -> None:
    """Compile, and put the whole file in its place at once."""
    import torch
    from torch._inductor import aoti_compile_and_package

    from latentlab.training.compiling import KEY

    with torch.no_grad():
        exported = torch.export.export(graph, tuple(step.inputs()), strict=False)
        made = aoti_compile_and_package(
            exported, package_path=f"{path}.{os.getpid()}.pt2",
            inductor_configs={**OPTIONS, "aot_inductor.metadata": {KEY: path.stem}},
        )  # fmt: skip
    try:
        _prove(made, path.stem, step, threads)
        os.chmod(made, 0o600)
        os.replace(made, path)
    finally:
        Path(made).unlink(missing_ok=True)


def _prove(made: str, key: str, step: WholeStep, threads: int) -> None:
    """Run it here, where it may break the process, with one thread and with all: its figures are to be the model's."""
    import torch

    from latentlab.models.protocol import Pace
    from latentlab.models.whole_step import CompiledStep
    from latentlab.training.compiling import runner

    tried = CompiledStep(step.model, runner(Path(made), key), step.draws, step.terms, step.rounded)
    for count in sorted({1, threads}):
        torch.set_num_threads(count)
        for number in range(PROOFS):
            tried(step.batch, Pace(1e-4, float("inf"), number, step.rounded))
        tried.renew(0)
        if not tried.agrees(step.batch):
            raise RuntimeError("what was compiled computes something else")
