"""What this LatentLab is and what is beneath it: for the shell, the window and every report of a fault."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from latentlab import __version__

PACKAGES = ("torch", "PySide6_Essentials", "pyqtgraph", "numpy", "h5py", "numba")
INSTRUCTIONS = ("avx2", "avx512f", "avx512_bf16", "amx_bf16", "asimd", "bf16")  # that decide how fast steps are


def figures(report: Callable[[float], None] = lambda share: None) -> dict[str, str]:
    """Names and words, in the order to be read. The first time it loads torch, which takes a second or two."""
    found = {"latentlab": __version__, "installed": _installed()}
    found["python"] = f"{platform.python_version()} ({platform.python_implementation()}, {platform.python_compiler()})"
    found["system"] = platform.platform()
    found["processor"] = f"{_processor()}, {os.cpu_count() or 1} processors"
    found |= {package.partition("_")[0].lower(): _version(package) for package in PACKAGES}
    report(0.1)
    found["device"] = _device()
    return found


def text(found: Mapping[str, str]) -> str:
    """The figures as lines to be read and copied."""
    beneath = (f"{name:<10}  {words}" for name, words in found.items() if name != "latentlab")
    return "\n".join([f"LatentLab {found['latentlab']}", *beneath])


def _installed() -> str:
    """Which of the ways to have it this is."""
    if getattr(sys, "frozen", False):
        return "as a folder of its own"
    beside = Path(__file__).resolve().parents[1] / "pyproject.toml"
    return "as a checkout" if beside.is_file() else "as a package"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _processor() -> str:
    """Its name and those of its instructions that matter here, as far as the system tells them."""
    name, flags = platform.processor(), set()
    with suppress(OSError):
        told = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        told = dict(map(str.strip, line.split(":", 1)) for line in reversed(told) if ":" in line)
        name = told.get("model name", name)
        flags = set(told.get("flags", told.get("Features", "")).split())
    return " ".join([name or platform.machine(), *(one for one in INSTRUCTIONS if one in flags)])


def _device() -> str:
    """What torch computes on, and with how many threads."""
    try:
        import torch
    except (ImportError, OSError) as error:
        return f"torch does not load ({error})"
    threads = f"{torch.backends.cpu.get_cpu_capability()}, {torch.get_num_threads()} threads of this process"
    if torch.cuda.is_available():
        return f"{torch.cuda.get_device_name(0)}, CUDA {torch.version.cuda} ({threads})"
    return f"{'Metal' if torch.backends.mps.is_available() else 'CPU'} ({threads})"
