"""A model's step is compiled in a process of its own, beside the training, and kept for the next time.

What is kept is native code, made on this machine for its processor by the person's own compiler; it is loaded only from
a folder that nobody else can write to. Where there is no compiler, or it fails, training goes on as it is.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from latentlab.children import command
from latentlab.data.cache import cache_folder
from latentlab.errors import InputError
from latentlab.models.whole_step import CompiledStep, Draw
from latentlab.settings import as_dict
from latentlab.training.choosing import processors

if TYPE_CHECKING:
    from latentlab.models.gradient import GradientModel
    from latentlab.models.protocol import Batch

CHILD = "latentlab.training.compile_child"
KEY = "latentlab"  # of what a compiled step says of itself: its own key
MOST_KEPT = 64  # compiled steps, about 2 MB each; the longest unused go first


@functools.cache
def compiler() -> str | None:
    """The C++ compiler of this machine, as torch's own compiler would call it; None where there is none."""
    wanted = os.environ.get("CXX", "")
    return next((found for name in (wanted, "g++", "clang++", "cl") if name and (found := shutil.which(name))), None)


def lacking() -> str:
    """What steps cannot be compiled without and is not here, in words; "" where all is."""
    if compiler() is None:
        return "there is no C++ compiler"
    return "" if (Path(torch.__file__).parent / "include").is_dir() else "torch came without its headers"


@functools.cache
def machine() -> str:
    """What compiled code depends on besides the model: torch and the processor's instructions."""
    flags = ""
    with suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        flags = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    parts = (torch.__version__, torch.backends.cpu.get_cpu_capability(), flags, str(compiler()))
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def kept_steps() -> Path:
    """The folder of compiled steps. Raises :class:`InputError` where it cannot be this person's alone."""
    folder = cache_folder() / "steps"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        about = folder.stat()
    except OSError as error:
        raise InputError(f"{folder}: compiled steps cannot be kept there ({error.strerror or error}).") from error
    if os.name == "posix" and (about.st_uid != os.getuid() or about.st_mode & 0o022):
        raise InputError(f"{folder}: others can write there, so no compiled step is kept or loaded.")
    return folder


class Compiling:
    """The compiling of one model's step for batches of one size; ask `step` now and then."""

    def __init__(self, model: GradientModel, batch: Batch, rounded: bool) -> None:
        self.model, self.rounded, self.failed = model, rounded, ""
        self._found: CompiledStep | None = None
        question = {
            "model": model.name, "settings": as_dict(model.settings), "shape": list(model.shape), "size": len(batch.x),
            "labels": batch.labels is not None, "rounded": rounded, "machine": machine(),
            "threads": processors(),
        }  # fmt: skip
        self._child: subprocess.Popen[str] | None = None
        self._work = ""
        try:
            _sweep()
            self._work = tempfile.mkdtemp(prefix=f"work-{os.getpid()}-", dir=kept_steps())
            self._child = self._started({**question, "folder": str(kept_steps())})
        except (OSError, TypeError, InputError) as error:
            self.failed = str(error).rstrip(".")

    def _started(self, question: dict[str, Any]) -> subprocess.Popen[str]:
        child = subprocess.Popen(
            command(CHILD), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, start_new_session=True,
            env={
                **os.environ, "OMP_NUM_THREADS": "1", "TORCHINDUCTOR_COMPILE_THREADS": "1", "CXX": compiler() or "",
                "TMPDIR": self._work, "TORCHINDUCTOR_CACHE_DIR": self._work,
            },
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        child.stdin.write(json.dumps(question) + "\n")
        child.stdin.flush()
        return child

    @property
    def under_way(self) -> bool:
        """Whether it is being compiled."""
        return self._child is not None and self._child.poll() is None

    def step(self, batch: Batch) -> CompiledStep | None:
        """The compiled step once it is there and was seen to agree with the model on `batch`; `failed` says why not."""
        if self._child is not None and not self.under_way:
            child, self._child = self._child, None
            with child.stdin, child.stdout:
                answer = child.stdout.read()
            shutil.rmtree(self._work, ignore_errors=True)
            if child.returncode:  # also after its answer: what it tried has broken it
                self.failed = f"the compiling process ended with status {child.returncode}"
            else:
                self._found = self._loaded(answer, batch)
        return self._found

    def _loaded(self, answer: str, batch: Batch) -> CompiledStep | None:
        try:
            found = json.loads(answer)
            if "path" not in found:
                self.failed = str(found["failed"])
                return None
            draws = [Draw(kind, tuple(shape), below) for kind, shape, below in found["draws"]]
            run = runner(Path(found["path"]), found["key"])
            step = CompiledStep(self.model, run, draws, found["terms"], self.rounded)
            if not step.agrees(batch):
                self.failed = "what was compiled computes something else"
                Path(found["path"]).unlink(missing_ok=True)
                return None
        except (ValueError, LookupError, TypeError, OSError, RuntimeError, NotImplementedError, InputError) as error:
            self.failed = [*str(error).splitlines(), type(error).__name__][0]
            return None
        _forget_oldest()
        return step

    def close(self) -> None:
        """Compile no further."""
        child, self._child = self._child, None
        if child is not None:
            with suppress(OSError):
                os.killpg(child.pid, 9) if hasattr(os, "killpg") else child.kill()
            child.wait()
            child.stdin.close()
            child.stdout.close()
            shutil.rmtree(self._work, ignore_errors=True)


def runner(path: Path, key: str) -> Any:
    """A function of a list of tensors, from the compiled step of that key; it runs without the interpreter's lock.

    Raises :class:`InputError` for another step, and RuntimeError for a damaged file.
    """
    from torch._C._aoti import AOTIModelPackageLoader

    if path.parent != kept_steps():
        raise InputError(f"{path}: is not where compiled steps are kept.")
    loader = AOTIModelPackageLoader(str(path), "model", False, 1, -1)
    if loader.get_metadata().get(KEY) != key:
        raise InputError(f"{path}: is the compiled step of something else.")
    return loader.boxed_run


def _sweep() -> None:
    """Clear what processes have left that ended while they compiled."""
    for work in kept_steps().glob("work-*-*"):
        with suppress(ValueError, PermissionError):
            try:
                os.kill(int(work.name.split("-")[1]), 0)
            except ProcessLookupError:
                shutil.rmtree(work, ignore_errors=True)


def _forget_oldest() -> None:
    """Hold the folder at so many compiled steps."""
    kept = sorted(kept_steps().glob("*.step"), key=lambda file: file.stat().st_mtime)
    for file in kept[:-MOST_KEPT]:
        file.unlink(missing_ok=True)
