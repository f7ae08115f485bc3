"""Takes the steps of a run by the engine that its settings, its record or the clock say.

With `engine` auto a run of a minute or more begins at once, operation by operation, while its step is compiled in a
process beside; once that is ready and faster it takes over between two steps. Whatever is chosen is recorded.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import torch

from latentlab.errors import InputError
from latentlab.models.networks import rounds
from latentlab.training.choosing import SETTLE_SECONDS, Choice, thread_counts
from latentlab.training.compiling import Compiling, lacking
from latentlab.training.engine import BFLOAT16, COMPILED, EAGER, FLOAT32, GRAPHED, Engine
from latentlab.training.graphed import graphed
from latentlab.training.trouble import out_of_memory, say

if TYPE_CHECKING:
    from latentlab.models.protocol import Batch, Pace, Terms
    from latentlab.models.whole_step import CompiledStep
    from latentlab.training.run import Run

SHORT_SECONDS = 60.0  # a run that is shorter is never compiled by itself
WAIT_SECONDS = 0.02  # between two looks at whether it is compiled
TRIED_STEPS = 20  # of the compiled step, on copies, tell how long the rest of a run takes with it
NOT_COMPILED = (
    "Steps that are to be compiled were made one by one here, since {why}: the same but for rounding, not to the bit."
)
FEWER_THREADS = "Steps that {wanted} threads made are made by {most} here: the same but for rounding, not to the bit."


class Stepper:
    """Moves the model of `run` by one step at a time; made when the run is begun and on its device."""

    def __init__(self, run: Run) -> None:
        self.run, self.model = run, run.model
        self.most = torch.get_num_threads()
        defaults, settings = run.model.defaults, run.settings
        on_cpu = run.model.device.type == "cpu"
        rounded = settings.precision == "fast" and defaults.by_networks and rounds(run.model.device)
        self.products = BFLOAT16 if rounded else FLOAT32
        self.size = min(settings.batch_size, len(run.data.train))
        self.fixed = not on_cpu or settings.engine != "auto" or settings.precision == "exact"
        self.choice = Choice([self._eager(self.most) if on_cpu else Engine(EAGER, self.products)])
        if run.model.device.type == "cuda" and defaults.by_networks and settings.engine != EAGER and rounded:
            self.choice.offer([Engine(GRAPHED, self.products)])
        elif settings.engine == COMPILED and on_cpu:
            self.choice.offer([Engine(COMPILED, self.products, self.most)])
        elif not self.fixed:
            last = run.engines.at(run.step) or self.choice.chosen
            compiled = run.compiled is not None or last.kind == COMPILED
            self.choice.offer([*(self._compiled_engines() if compiled else ()), *self._eager_engines(self.most)])
            self.choice.chosen = last
        self.compiling: Compiling | None = None
        self.compiled: CompiledStep | None = run.compiled
        self.refused, self.refused_graph = lacking(), False
        self._others: int | None = 0  # steps since the compiled one; None right after it
        self._threads, self._seconds, self._mark, self.parts = self.most, 0.0, run.step, 1
        self._engine = self.choice.chosen

    def _eager(self, threads: int) -> Engine:
        return Engine(EAGER, self.products, threads)

    def _eager_engines(self, most: int) -> list[Engine]:
        """The given one first, then fewer threads, then products that are not rounded."""
        counts = thread_counts(most)[::-1]
        rounded = [self._eager(count) for count in counts]
        return rounded if self.products == FLOAT32 else [*rounded, *(Engine(EAGER, FLOAT32, n) for n in counts)]

    def _compiled_engines(self) -> list[Engine]:
        return [Engine(COMPILED, self.products, count) for count in thread_counts(self.most)[::-1]]

    # Before a step -------------------------------------------------------------------------------------------------

    def ready(self, batch: Batch, pace: Pace) -> bool:
        """Choose the engine of the next step; False, after a while, where that one is still being compiled."""
        step, engines = self.run.step, self.run.engines
        # Where a record tells of none, one engine made all steps: that with which a run begins.
        recorded = (engines.at(step) or self.choice.engines[0]) if step < engines.until else None
        if recorded is None and not self.fixed:
            self._look_ahead(batch, pace)
        wanted = recorded or self.choice.next()
        if wanted.kind != EAGER and self.compiled is None and not self._had(batch, pace, wanted):
            if self.compiling is not None and self.compiling.under_way:
                time.sleep(WAIT_SECONDS)
                return False
            wanted = self._without(wanted)
        if self.model.device.type == "cpu":
            if wanted.threads > self.most:
                say(self.run, FEWER_THREADS.format(wanted=wanted.threads, most=self.most))
            wanted = wanted._replace(threads=min(wanted.threads or self.most, self.most))
            if wanted.threads != self._threads:
                self._threads = wanted.threads
                torch.set_num_threads(self._threads)
        self._engine = wanted
        engines.note(step, wanted)
        return True

    def _had(self, batch: Batch, pace: Pace, wanted: Engine) -> bool:
        """Whether the compiled step is there; it begins to be compiled where nothing speaks against it."""
        if wanted.kind == GRAPHED:
            return self._captured(batch, pace, wanted.rounded)
        if self.compiling is None and not self.refused:
            self._compile(batch, pace, wanted.rounded)
        if self.compiling is not None and not self.compiling.under_way:
            self.compiled = self.run.compiled = self.compiling.step(batch)
            self.refused = self.compiling.failed
        return self.compiled is not None

    def _captured(self, batch: Batch, pace: Pace, rounded: bool) -> bool:
        """Whether the step is a CUDA graph now."""
        if self.model.device.type != "cuda":
            self.refused = "there is no CUDA device"
        elif not self.refused_graph and self.model.settled(pace) and len(batch.x) == self.size:
            self.compiled = self.run.compiled = graphed(self.model, batch, rounded)
            self.refused_graph = self.compiled is None
        return self.compiled is not None

    def _compile(self, batch: Batch, pace: Pace, rounded: bool) -> None:
        if not self.model.defaults.by_networks or not self.model.settled(pace):
            self.refused = "the steps of this model are not all alike"
        elif len(batch.x) == self.size:
            self.compiling = Compiling(self.model, batch, rounded)

    def _without(self, wanted: Engine) -> Engine:
        """What takes the place of a compiled engine that cannot be. Raises InputError where it was asked for."""
        if wanted.kind == GRAPHED and self.model.device.type == "cuda":
            return Engine(EAGER, wanted.products)
        if self.run.settings.engine == COMPILED and wanted.kind == COMPILED:
            raise InputError(f"The step cannot be compiled: {self.refused}. Choose engine=auto or engine=eager.")
        say(self.run, NOT_COMPILED.format(why=self.refused))
        if wanted in self.choice.engines:
            self.choice.offer(self._eager_engines(self.most))
        elif self.choice.chosen == wanted:
            self.choice.chosen = self._eager(wanted.threads)
        return Engine(EAGER, wanted.products, wanted.threads)

    def _look_ahead(self, batch: Batch, pace: Pace) -> None:
        """Begin to compile what is worth it; offer it when it is there."""
        if self.compiling is None:
            worth = self._seconds >= SETTLE_SECONDS and not self.refused and self._long(self._seconds / self._steps)
            worth = worth and self.model.defaults.by_networks
            if self.compiled is None and worth and self.model.settled(pace) and len(batch.x) == self.size:
                self._compile(batch, pace, self.products == BFLOAT16)
                self.choice.offer(self._eager_engines(max(1, self.most - 1)))  # the compiler has a processor too
        elif self.compiled is None and not self.refused and not self.compiling.under_way and len(batch.x) == self.size:
            self._had(batch, pace, self.choice.chosen)
            engines = self._eager_engines(self.most)
            if self.compiled is not None and self._long(self.compiled.seconds(batch, TRIED_STEPS)):
                engines = self._compiled_engines() + engines
            self.choice.offer(engines)

    @property
    def _steps(self) -> int:
        return max(1, self.run.step - self._mark)

    def _long(self, seconds_a_step: float) -> bool:
        """Whether the run lasts its minute where the steps that are left take so long."""
        return self.run.seconds + (self.run.span[1] - self.run.step) * seconds_a_step >= SHORT_SECONDS

    # The step ------------------------------------------------------------------------------------------------------

    def step(self, batch: Batch, pace: Pace) -> Terms:
        """One step by the engine that was chosen, in smaller parts where memory runs out."""
        while True:
            try:
                return self._made(batch, replace(pace, rounded=self._engine.rounded, parts=self.parts))
            except torch.OutOfMemoryError:
                pass  # what is done about it waits until nothing holds the tensors of this try
            self.compiled = self.run.compiled = None
            self.refused, self.refused_graph = "memory ran out", True
            self._engine = self._engine._replace(kind=EAGER)
            self.run.engines.note(self.run.step, self._engine)
            self.parts = out_of_memory(self.run, self.parts, len(batch.x))

    def _made(self, batch: Batch, pace: Pace) -> Terms:
        started = time.perf_counter()
        if self._engine.kind != EAGER and len(batch.x) == self.size and pace.what_if is None:
            if self._others is not None:
                self.compiled.renew(self._others)
            terms, self._others = self.compiled(batch, pace), None
        else:
            terms, self._others = self.model.step(batch, pace), (self._others or 0) + 1
        seconds = time.perf_counter() - started
        self._seconds += seconds
        if not self.fixed:
            self.choice.took(seconds, len(batch.x))
        return terms

    def close(self) -> None:
        """Give back what was taken."""
        if self._threads != self.most:
            torch.set_num_threads(self.most)
        if self.compiling is not None:
            self.compiling.close()
