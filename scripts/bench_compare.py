"""What the benchmarks found, kept with the kind of machine, and two such files compared.

A figure counts as changed where it differs by more than a twentieth and by more than both spreads. Ratios to a peer
are compared between any two machines; times without a peer only between machines of one kind, and as `ALONE` allows.
"""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path
from typing import Any, NamedTuple

LEAST = 0.05  # of a figure: less is nothing
ALONE = 0.25  # spread that a time without a peer is taken to have
RATES = (
    "ratio_to_fused",
    "ratio_to_textbook",
    "ratio_to_pythae",
    "ratio_to_headless",
    "ratio_to_memory",
    "times_more",
    "ratio_while_the_probe_is_dragged",
)
TIMES = ("_ms", "_s", "_seconds", "_mb")
PEERS = ("peer", "scikit_learn", "matplotlib", "pyqtgraph", "datashader", "scatter")
NAMED_BY = ("of", "kind", "plane", "points", "dimensions")  # what tells lines of one benchmark apart
FLAGS = ("avx2", "avx512f", "avx512_bf16", "amx_bf16", "amx_tile", "asimd")
ORDER = ("slower", "faster", "gone", "new")


class Change(NamedTuple):
    """One figure of two files; `times` is how many times as long it takes now, `verdict` one of `ORDER` or "same"."""

    name: str
    before: float | None
    now: float | None
    times: float | None
    verdict: str


def machine() -> dict[str, Any]:
    """The kind of machine, and what else it was doing: the load of the minute before (nothing where none is told)."""
    about = {"system": platform.system(), "cpu": platform.processor() or platform.machine(), "cores": os.cpu_count()}
    flags: set[str] = set()
    known = Path("/proc/cpuinfo")
    for line in known.read_text().splitlines() if known.is_file() else ():
        name, _, value = line.partition(":")
        if name.strip() == "model name":
            about["cpu"] = value.strip()
        elif name.strip() in ("flags", "Features"):
            flags |= set(value.split())
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        about["memory_gb"] = round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30)
    about["flags"] = [flag for flag in FLAGS if flag in flags]
    about["load"] = round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None
    return about


def kept(about: dict[str, Any], lines: list[str]) -> dict[str, Any]:
    """What a file holds of what benchmarks printed: the machine, and each line that is a figure."""
    return {"machine": about, "figures": [json.loads(line) for line in lines if line.startswith("{")]}


def same_kind(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether times of two machines can be held against one another."""
    return all(one.get(name) == other.get(name) for name in ("system", "cpu", "cores", "flags"))


def figures_of(found: dict[str, Any], alone: bool) -> dict[str, tuple[float, float, bool]]:
    """By their names: the figures, their spreads, and whether more is better; those without a peer where `alone`."""
    told: dict[str, tuple[float, float, bool]] = {}
    for line in found["figures"]:
        title = " ".join(str(line[name]) for name in ("benchmark", *NAMED_BY) if name in line)
        numbers = {name: value for name, value in line.items() if type(value) in (int, float)}
        ratios = {name: value for name, value in numbers.items() if name.startswith("ratio") or name == "times_more"}
        times = {name: v for name, v in numbers.items() if name.endswith(TIMES) and not name.startswith(PEERS)}
        spread = float(line.get("spread", LEAST if ratios else ALONE))
        for name, value in (ratios or (times if alone else {})).items():
            told[f"{title}: {name}"] = (float(value), spread, name.startswith(RATES))
    return told


def compared(before: dict[str, Any], now: dict[str, Any]) -> list[Change]:
    """What became of every figure, the worst first."""
    alone = same_kind(before["machine"], now["machine"])
    old, new = figures_of(before, alone), figures_of(now, alone)
    found = [Change(name, old[name][0], None, None, "gone") for name in old if name not in new]
    found += [Change(name, None, new[name][0], None, "new") for name in new if name not in old]
    for name in old.keys() & new.keys():
        (first, spread, rises), (second, other, _) = old[name], new[name]
        up, down = (first, second) if rises else (second, first)
        times = up / down if down > 0 else 1.0
        allowed = 1 + max(LEAST, spread, other)
        verdict = "slower" if times > allowed else "faster" if times < 1 / allowed else "same"
        found.append(Change(name, first, second, times, verdict))
    rank = {verdict: place for place, verdict in enumerate((*ORDER, "same"))}
    return sorted(found, key=lambda change: (rank[change.verdict], -(change.times or 0.0), change.name))


def table(changes: list[Change]) -> str:
    """The changes in lines for a person to read, those that stayed the same only counted."""
    told = [change for change in changes if change.verdict != "same"]
    width = max((len(change.name) for change in told), default=0)
    lines = [
        f"{change.verdict:7} {change.name:{width}}  {_number(change.before):>10} → {_number(change.now):>10}"
        + (f"   {change.times:.2f} × as long" if change.times is not None else "")
        for change in told
    ]
    return "\n".join([*lines, f"{len(changes) - len(told)} figures stayed the same."])


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:,.4g}"
