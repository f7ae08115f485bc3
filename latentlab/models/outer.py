"""Functions of another program, numpy or torch, called as one kind: torch in, torch out, differentiable."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.autograd import forward_ad
from torch.overrides import TorchFunctionMode

from latentlab.errors import InputError

STEP = 5e-3  # of differences in float32: the error of rounding and that of the curve are about equal


EVAL = "put the network in evaluation mode (.eval()), so that nothing is drawn or dropped in it"


class Outer:
    """A function of batches (B, *inner), as its owner wrote it: it takes tensors or arrays and gives either.

    How it wants to be called is found out once, with `probe` rows: as tensors, on the device of its module where it is
    one, or as float32 arrays. Where no gradient goes through it, differences stand in for one. Raises
    :class:`InputError` where it fails, or gives other values each time (a network left in training mode).
    """

    def __init__(self, function: Callable[..., Any], name: str, probe: np.ndarray) -> None:
        self.function, self.name = function, name
        self.device = _device_of(function)
        if _is_training(function):
            raise InputError(f"{name} is in training mode, in which it drops values or looks at whole batches: {EVAL}.")
        self.tensors, first = self._tried(probe)
        again = self._raw(torch.from_numpy(probe).to(self.device))
        if any(not torch.equal(one, other) for one, other in zip(first, again, strict=True)):
            raise InputError(f"{name} gives other values each time it is called: {EVAL}.")
        self.differentiable = self.tensors and self._has_gradient(probe)

    def __call__(self, values: torch.Tensor) -> torch.Tensor:
        """What it gives for `values` (B, …), on their device; a gradient goes through it, forward and backward."""
        if self.differentiable or torch.is_inference_mode_enabled():
            return self._raw(values)[0].to(values.device)
        return _Differences.apply(values, lambda z: self._raw(z)[0].to(values.device))

    def parts(self, values: torch.Tensor) -> list[torch.Tensor]:
        """All that it gives, where that is a tuple; without a gradient."""
        with torch.no_grad():
            return [part.to(values.device) for part in self._raw(values)]

    def _raw(self, values: torch.Tensor) -> list[torch.Tensor]:
        # A copy, for a function may work in place.
        given = values.to(self.device).clone() if self.tensors else values.detach().cpu().numpy().astype(np.float32)
        try:
            found = self.function(given)
        except Exception as error:  # whatever a stranger's function raises
            told = f"{type(error).__name__}: {error}".partition("\n")[0]
            raise InputError(f"{self.name} failed on values of shape {tuple(values.shape)} ({told}).") from error
        found = list(found) if isinstance(found, tuple | list) else [found]
        return [torch.as_tensor(part).float() for part in found]

    def _tried(self, probe: np.ndarray) -> tuple[bool, list[torch.Tensor]]:
        """Whether it takes tensors, and what it gives."""
        problems = []
        for tensors in (True,) if isinstance(self.function, nn.Module) else (True, False):
            self.tensors = tensors
            try:
                found = self._raw(torch.from_numpy(probe))
                if self.tensors and not isinstance(self.function, nn.Module) and not self._gives_tensors(probe):
                    continue  # an array function that a tensor was forced through: it is asked as it expects
            except Exception as error:  # whatever a stranger's function raises says how it is not to be called
                problems.append(str(error).partition("\n")[0])
                continue
            if all(part.ndim and len(part) == len(probe) for part in found):
                if not all(part.isfinite().all() for part in found):
                    raise InputError(f"{self.name} gave values that are not finite.")
                return self.tensors, found
            problems.append(f"for {len(probe)} rows it gave shapes {[tuple(part.shape) for part in found]}")
        told = "; ".join(dict.fromkeys(problems))
        raise InputError(f"{self.name} cannot be called with {probe.shape} values. {told}.")

    def _gives_tensors(self, probe: np.ndarray) -> bool:
        found = self.function(torch.from_numpy(probe.copy()).to(self.device))
        return isinstance(found[0] if isinstance(found, tuple | list) else found, torch.Tensor)

    def _has_gradient(self, probe: np.ndarray) -> bool:
        """Whether tensors go through it with their gradient, forward and backward."""
        try:
            with torch.inference_mode(False), torch.enable_grad():
                values = torch.from_numpy(probe).requires_grad_()
                found = self._raw(values)[0]
                torch.autograd.grad(found.sum(), values)
            with warnings.catch_warnings(), forward_ad.dual_level():
                warnings.simplefilter("ignore", DeprecationWarning)  # of torch itself, at its first dual number
                dual = forward_ad.make_dual(torch.from_numpy(probe), torch.ones(probe.shape))
                return forward_ad.unpack_dual(self._raw(dual)[0]).tangent is not None
        except (RuntimeError, NotImplementedError, InputError):
            return False


def _is_training(function: Any) -> bool:
    """Whether it is a module, or a method of one, with parts that do otherwise while they are trained."""
    owner = function if isinstance(function, nn.Module) else getattr(function, "__self__", None)
    parts = owner.modules() if isinstance(owner, nn.Module) else ()
    kinds = (nn.modules.batchnorm._NormBase, nn.modules.dropout._DropoutNd)
    return any(part.training and isinstance(part, kinds) for part in parts)


def _device_of(function: Any) -> torch.device:
    """Of a module's parameters, also where the function is a method of one; the CPU else."""
    owner = function if isinstance(function, nn.Module) else getattr(function, "__self__", None)
    parameters = owner.parameters() if isinstance(owner, nn.Module) else iter(())
    return next((parameter.device for parameter in parameters), torch.device("cpu"))


class _Differences(torch.autograd.Function):
    """A function of rows whose derivatives are central differences."""

    @staticmethod
    def forward(values: torch.Tensor, call: Callable[[torch.Tensor], torch.Tensor]) -> torch.Tensor:
        return call(values)

    @staticmethod
    def setup_context(ctx: Any, inputs: Any, output: torch.Tensor) -> None:
        ctx.call = inputs[1]
        ctx.save_for_backward(inputs[0])
        ctx.save_for_forward(inputs[0])

    @staticmethod
    def backward(ctx: Any, slope: torch.Tensor) -> tuple[torch.Tensor, None]:
        (values,) = ctx.saved_tensors
        found = torch.empty_like(values)
        for j in range(values.shape[1]):
            along = torch.zeros_like(values)
            along[:, j] = 1
            found[:, j] = (_slope(ctx.call, values, along) * slope).flatten(1).sum(1)
        return found, None

    @staticmethod
    def jvp(ctx: Any, direction: torch.Tensor, _: None) -> torch.Tensor:
        (values,) = ctx.saved_tensors
        return _slope(ctx.call, values, direction)


def _slope(call: Callable[[torch.Tensor], torch.Tensor], z: torch.Tensor, direction: torch.Tensor) -> torch.Tensor:
    """The derivative of each row of `call` along its own direction."""
    z, direction = z.detach(), direction.detach()
    length = direction.norm(dim=1, keepdim=True)
    step = STEP * direction / length.clamp_min(1e-30)
    change = call(z + step) - call(z - step)
    return change * (length / (2 * STEP)).reshape(-1, *[1] * (change.ndim - 1))


class Logits(TorchFunctionMode):
    """While it is on: what went into the last sigmoid, and what came out.

    A probability that is rounded to 1 has lost its logit, and with it the likelihood of what is not 1.
    """

    def __init__(self) -> None:
        super().__init__()
        self.before: torch.Tensor | None = None
        self.after: torch.Tensor | None = None

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        found = func(*args, **(kwargs or {}))
        if func in (torch.sigmoid, torch.Tensor.sigmoid, nn.functional.sigmoid, torch.special.expit):
            self.before, self.after = args[0], found
        return found

    def of(self, mean: torch.Tensor) -> torch.Tensor | None:
        """The logits of `mean` (B, …), where it came from that sigmoid; else None."""
        if self.after is None or self.after.numel() != mean.numel():
            return None
        same = torch.equal(self.after.detach().reshape(mean.shape), mean.detach())
        return self.before.reshape(mean.shape) if same else None
