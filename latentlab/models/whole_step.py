"""A gradient model's whole step as one function of tensors, with nothing hidden: what a compiler can take.

Parameters, Adam's moments (Kingma and Ba 2015), a batch, noise and two numbers go in; the terms come out, and
parameters and moments are changed in place. Weights of networks that multiply in bfloat16 have copies in it, renewed by
the step itself, so that no product begins with a conversion (mixed precision, Micikevicius et al. 2018).
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import torch
from torch import nn
from torch.overrides import TorchFunctionMode

from latentlab.models.gradient import GradientModel
from latentlab.models.protocol import Batch, Pace, Terms
from latentlab.models.step_layout import Layout, Parts

AGREES = 0.97  # least cosine of two gradients that are the same but for rounding
TERMS_AGREE = 0.02  # of a term: what rounding may change it by
ADAM_AGREES = 0.02  # of a move of all values of a parameter
TRIED_RATE = 1e-3
SETTLED = Pace(0.0, math.inf)


class Draw(NamedTuple):
    """Noise that a step draws: "normal", "uniform", "exponential", or whole numbers below its third entry."""

    kind: str
    shape: tuple[int, ...]
    below: int = 0

    def made(self, generator: torch.Generator) -> torch.Tensor:
        """The next draw of a generator."""
        if self.kind == "whole":
            return torch.randint(self.below, self.shape, generator=generator, device=generator.device)
        values = torch.empty(self.shape, device=generator.device)
        draw = {"normal": values.normal_, "uniform": values.uniform_, "exponential": values.exponential_}[self.kind]
        return draw(generator=generator)


class _Draws(TorchFunctionMode):
    """Within it what is drawn from one generator is handed to `answer`, as a :class:`Draw`, which gives the values."""

    def __init__(self, generator: torch.Generator, answer: Callable[[Draw], torch.Tensor]) -> None:
        super().__init__()
        self.generator, self.answer = generator, answer

    def __torch_function__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        if kwargs.get("generator") is not self.generator:
            return function(*args, **kwargs)
        if function is torch.randn:
            return self.answer(Draw("normal", tuple(args[0])))
        if function is torch.bernoulli:
            return (self.answer(Draw("uniform", tuple(args[0].shape))) < args[0]).to(args[0].dtype)
        if function is torch.Tensor.exponential_:
            return self.answer(Draw("exponential", tuple(args[0].shape)))
        if function is torch.randint:
            return self.answer(Draw("whole", tuple(args[1]), int(args[0])))
        raise NotImplementedError(f"The step draws by {function}, which is not known here.")


class WholeStep:
    """The step of `model` on batches like `batch`, as a function of tensors; made in a process that only compiles.

    Raises NotImplementedError where the model draws noise in a way that is not known here, a parameter has no part in
    its objective, or parameters are improved at several rates.
    """

    def __init__(self, model: GradientModel, batch: Batch, rounded: bool) -> None:
        self.model, self.batch, self.rounded = model, batch, rounded
        self.layout = Layout(model, rounded)
        self.draws, self.terms = self._rehearsed()

    def _rehearsed(self) -> tuple[list[Draw], list[str]]:
        """What a step draws, and the names of its terms."""
        draws: list[Draw] = []

        def draw(one: Draw) -> torch.Tensor:
            draws.append(one)
            return one.made(torch.Generator(self.model.device).manual_seed(0))

        with torch.enable_grad(), _Draws(self.model.noise, draw):
            terms = self.model.terms(self.batch, self.model.noise)
        return draws, list(self.model.shown(terms, SETTLED, self.model.objective(terms, SETTLED)))

    def inputs(self) -> list[torch.Tensor]:
        """Values of the right shapes for all inputs, none of them the model's own."""
        noise = [draw.made(torch.Generator(self.model.device).manual_seed(0)) for draw in self.draws]
        held = [value.detach().clone() for value in self.layout.held()]
        return [*held, *self.layout.of_batch(self.batch), *noise, torch.tensor([0.0, 1.0], device=self.model.device)]

    def __call__(self, *inputs: torch.Tensor) -> tuple[torch.Tensor, ...]:
        """The terms (T,), in the order of `terms`; parameters, copies and moments are changed in place.

        Those of parameters of one value are not, but follow the terms (:attr:`Layout.small`): compiled, every thread
        would change such a one, each after the others.
        """
        parts = self.layout.split(inputs[: self.layout.count])
        x, rest = inputs[self.layout.count], list(inputs[self.layout.count + 1 :])
        rows = rest.pop(0)
        labels = rest.pop(0) if self.batch.labels is not None else None
        noise, (rate, correction) = iter(rest[:-1]), rest[-1].unbind()
        leaves = {
            name: parts.copies.get(name, parameter).detach().requires_grad_()
            for name, parameter in parts.parameters.items()
        }
        with torch.enable_grad():
            terms = self._terms(leaves, parts.buffers, Batch(x, rows, labels), noise)
            objective = self.model.objective(terms, SETTLED)
            slopes = torch.autograd.grad(-objective, list(leaves.values()), allow_unused=True)
        for name, slope in zip(parts.parameters, slopes, strict=True):
            if slope is None:
                raise NotImplementedError(f"{name} takes no part in the step")
        small = self._adam(parts, slopes, rate, correction)
        told = self.model.shown(terms, SETTLED, objective)
        return torch.stack([value.detach().float() for value in told.values()]), *small

    def _terms(
        self, leaves: dict[str, torch.Tensor], buffers: dict[str, torch.Tensor], batch: Batch,
        noise: Iterator[torch.Tensor],
    ) -> Terms:  # fmt: skip
        """The model's terms with these parameters and this noise in place of its own."""
        model = self.model
        held = nn.Module()
        held.networks, held.forward = model.networks, lambda: model.terms(batch, model.noise)
        model.rounded = self.rounded
        try:
            with _Draws(model.noise, lambda draw: next(noise)):
                given = {f"networks.{name}": value for name, value in {**leaves, **buffers}.items()}
                return torch.func.functional_call(held, given, ())
        finally:
            model.rounded = False

    def _adam(
        self, parts: Parts, slopes: Sequence[torch.Tensor], rate: torch.Tensor, correction: torch.Tensor
    ) -> list[torch.Tensor]:
        """Adam's step for all parameters at once; `rate` is lr/(1 − β₁ᵗ), `correction` 1/√(1 − β₂ᵗ).

        What becomes of parameters of one value and of their moments.
        """
        names, small = list(parts.parameters), self.layout.small
        parameters, means, squares = (
            [of[name].clone() if name in small else of[name] for name in names]
            for of in (parts.parameters, parts.means, parts.squares)
        )
        (first, second), epsilon = self.layout.group["betas"], self.layout.group["eps"]
        slopes = [slope.to(parameter.dtype) for slope, parameter in zip(slopes, parameters, strict=True)]
        torch._foreach_lerp_(means, slopes, 1 - first)
        torch._foreach_mul_(squares, second)
        torch._foreach_addcmul_(squares, slopes, slopes, 1 - second)
        roots = torch._foreach_sqrt(squares)
        torch._foreach_mul_(roots, correction)
        torch._foreach_add_(roots, epsilon)
        moves = torch._foreach_div(means, roots)
        torch._foreach_mul_(moves, rate)
        torch._foreach_sub_(parameters, moves)
        for name, copy in parts.copies.items():
            copy.copy_(parts.parameters[name])
        places = [names.index(name) for name in small]
        return [of[place] for of in (parameters, means, squares) for place in places]


class CompiledStep:
    """Steps of `model` by what was compiled of its :class:`WholeStep`: `run` takes its inputs, and changes those held.

    `draws` and `terms` are those of the whole step, `size` the rows of its batches; other batches are the model's own
    affair, after which :meth:`renew` is due.
    """

    def __init__(
        self, model: GradientModel, run: Callable[[list[torch.Tensor]], list[torch.Tensor]], draws: Sequence[Draw],
        terms: Sequence[str], rounded: bool,
    ) -> None:  # fmt: skip
        self.model, self._run, self.draws, self.terms, self.rounded = model, run, list(draws), list(terms), rounded
        self.layout = Layout(model, rounded)
        self._numbers = torch.tensor([0.0, 1.0], device=model.device)
        self._take_up()

    def _take_up(self) -> None:
        """The model's tensors as they are now."""
        self.held = self.layout.held()
        states = [self.model.optimiser.state[parameter] for parameter in self.layout.parameters.values()]
        self._counts = [state["step"] for state in states]
        self._first = states[0]["exp_avg"]
        self._done = int(self._counts[0])

    def renew(self, steps: int) -> None:
        """Weights were changed by others: by so many steps without this one, or a state that was loaded."""
        first = next(iter(self.layout.parameters.values()))
        if self.model.optimiser.state[first].get("exp_avg") is not self._first:
            self._take_up()
        else:
            self.layout.renew_copies()
            self._done += steps

    @torch.no_grad()
    def __call__(self, batch: Batch, pace: Pace) -> Terms:
        """One step, as :meth:`GradientModel.step`."""
        noise = [draw.made(self.model.noise) for draw in self.draws]
        self._done += 1
        self._set_numbers(pace.learning_rate, self._done)
        found, *small = self._run([*self.held, *self.layout.of_batch(batch), *noise, self._numbers])
        if small:
            self.layout.take_small(self.held, small)
        torch._foreach_add_(self._counts, 1.0)
        self.model.trained = True
        return dict(zip(self.terms, found.unbind(), strict=True))

    def _set_numbers(self, rate: float, done: int) -> None:
        """Without a copy from this processor's memory, which a GPU would be waited for."""
        first, second = self.layout.group["betas"]
        self._numbers[0].fill_(rate / (1 - first**done))
        self._numbers[1].fill_((1 - second**done) ** -0.5)

    def _resting(self) -> torch.Tensor:
        """The two numbers of a step that moves no weight."""
        return torch.tensor([0.0, 1.0], device=self.model.device)

    @torch.no_grad()
    def seconds(self, batch: Batch, steps: int) -> float:
        """What a step takes, the first of so many not counted; they are made on copies, and nothing is changed."""
        noise = [draw.made(torch.Generator(self.model.device).manual_seed(1)) for draw in self.draws]
        inputs = [*(value.clone() for value in self.held), *self.layout.of_batch(batch), *noise, self._resting()]
        started = time.perf_counter()
        for number in range(steps):
            self._run([*inputs])  # which empties the list that it is given
            started = started if number else time.perf_counter()
        return (time.perf_counter() - started) / (steps - 1)

    def agrees(self, batch: Batch) -> bool:
        """Whether its terms and gradients are those of the model itself, but for rounding; nothing is changed."""
        model, layout = self.model, self.layout
        noise = [draw.made(torch.Generator(model.device).manual_seed(1)) for draw in self.draws]
        given = iter(noise)
        model.rounded = self.rounded
        try:
            with torch.enable_grad(), _Draws(model.noise, lambda draw: next(given)):
                terms = model.terms(batch, model.noise)
                objective = model.objective(terms, SETTLED)
                slopes = torch.autograd.grad(-objective, list(layout.parameters.values()))
        finally:
            model.rounded = False
        scratch = [value.clone() for value in self.held]
        numbers = torch.tensor([TRIED_RATE, 1.0], device=model.device)
        with torch.no_grad():
            found, *small = self._run([*scratch, *layout.of_batch(batch), *noise, numbers])
            layout.take_small(scratch, small)
        own = torch.stack([value.detach().float() for value in model.shown(terms, SETTLED, objective).values()])
        near = (found - own).abs() <= TERMS_AGREE * own.abs().clamp_min(1.0)
        return bool(near.all()) and self._same_slopes(slopes, scratch) and self._adam_was_right(scratch)

    @torch.no_grad()
    def _adam_was_right(self, scratch: list[torch.Tensor]) -> bool:
        """Whether squares and parameters followed from the means as Adam has it, each once."""
        before, after, group = self.layout.split(self.held), self.layout.split(scratch), self.layout.group
        (first, second), epsilon = group["betas"], group["eps"]
        for name, parameter in before.parameters.items():
            slope = (after.means[name] - first * before.means[name]) / (1 - first)
            square = second * before.squares[name] + (1 - second) * slope.square()
            move = TRIED_RATE * after.means[name] / (after.squares[name].sqrt() + epsilon)
            moved = parameter - after.parameters[name]
            rounding = 1e-6 * parameter.norm()
            if (move - moved).norm() > ADAM_AGREES * move.norm() + rounding:
                return False
            if (square - after.squares[name]).norm() > ADAM_AGREES * square.norm() + 1e-12:
                return False
        return True

    def _same_slopes(self, slopes: Sequence[torch.Tensor], scratch: list[torch.Tensor]) -> bool:
        """Whether the gradients that the moments moved by are these."""
        before, after = self.layout.split(self.held).means, self.layout.split(scratch).means
        own, other = [], []
        for slope, name in zip(slopes, before, strict=True):
            first = self.layout.group["betas"][0]
            own.append(slope.flatten())
            other.append(((after[name] - first * before[name]) / (1 - first)).flatten())
        cosine = torch.cosine_similarity(torch.cat(own).double(), torch.cat(other).double(), dim=0)
        return bool(cosine > AGREES)
