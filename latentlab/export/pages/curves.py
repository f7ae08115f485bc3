"""Curves and maps as SVG that lies in a page: its colours are the page's, on light and dark ground."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from latentlab.export.pages.html import escaped

WIDE, HIGH = 520, 240
LEFT, BELOW, EDGE = 64, 28, 8
POINTS = 400  # of a curve
LOWEST = 0.05  # the share of values at the beginning that may lie below what is drawn
MOST_DOTS = 3000


def chart(title: str, curves: Mapping[str, tuple[np.ndarray, np.ndarray]]) -> str:
    """Curves (x, y) by their names as one SVG; "" where none has two finite values."""
    finite = {name: _finite(*curve) for name, curve in curves.items()}
    finite = {name: curve for name, curve in finite.items() if len(curve[0]) > 1}
    if not finite:
        return ""
    x = np.concatenate([curve[0] for curve in finite.values()])
    y = np.concatenate([curve[1] for curve in finite.values()])
    low, high = float(np.quantile(y, LOWEST)), float(y.max())
    margin = 0.06 * ((high - low) or abs(high) or 1.0)
    ends = (float(x.min()), float(x.max())), (low - margin, high + margin)
    parts = [*_grid(ends), *(_curve(number, curve, ends) for number, curve in enumerate(finite.values()))]
    parts += [
        f'<text class="k{number}" x="{WIDE - EDGE}" y="{HIGH - BELOW - 10 - 16 * number}" text-anchor="end">'
        f"{escaped(name)}</text>"
        for number, name in enumerate(finite)
    ]
    return (
        f'<figure><figcaption>{escaped(title)}</figcaption><svg viewBox="0 0 {WIDE} {HIGH}" role="img" '
        f'aria-label="{escaped(title)}">{"".join(parts)}</svg></figure>'
    )


def _finite(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    there = np.isfinite(x) & np.isfinite(y)
    x, y = x[there], y[there]
    some = np.linspace(0, len(x) - 1, min(len(x), POINTS)).round().astype(int)
    return x[some], y[some]


Ends = tuple[tuple[float, float], tuple[float, float]]


def _at(x: np.ndarray, y: np.ndarray, ends: Ends) -> tuple[np.ndarray, np.ndarray]:
    """Pixels of values."""
    (left, right), (low, high) = ends
    across = LEFT + (np.asarray(x) - left) / ((right - left) or 1.0) * (WIDE - LEFT - EDGE)
    return across, HIGH - BELOW - (np.asarray(y) - low) / ((high - low) or 1.0) * (HIGH - BELOW - EDGE)


def _curve(number: int, curve: tuple[np.ndarray, np.ndarray], ends: Ends) -> str:
    across, up = _at(*curve, ends)
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in zip(across, np.clip(up, 0, HIGH - BELOW), strict=True))
    return f'<polyline class="k{number}" points="{points}"/>'


def _grid(ends: Ends) -> list[str]:
    (left, right), (low, high) = ends
    parts = []
    for value in ticks(low, high):
        _, y = _at(np.array(left), np.array(value), ends)
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDE - EDGE}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{number(value)}</text>')
    for value in ticks(left, right):
        x, _ = _at(np.array(value), np.array(low), ends)
        parts.append(f'<text x="{x:.1f}" y="{HIGH - 10}" text-anchor="{_anchor(x)}">{number(value)}</text>')
    return parts


def _anchor(x: float) -> str:
    """Where the number of a tick stands, so that the edge does not cut it."""
    return "end" if x > WIDE - 3 * EDGE else "middle"


def ticks(low: float, high: float, about: int = 5) -> Sequence[float]:
    """Round values between two, about so many."""
    if not high > low:
        return [low]
    step = 10 ** np.floor(np.log10((high - low) / about))
    step *= next(factor for factor in (1, 2, 5, 10) if (high - low) / (factor * step) <= about)
    return [float(value) for value in np.arange(np.ceil(low / step), np.floor(high / step) + 1) * step]


def number(value: float) -> str:
    """A number in few digits, with a real minus."""
    return f"{value + 0.0:,.6g}".replace("-", "−")


def dots(xy: np.ndarray, colours: np.ndarray, names: tuple[str, str]) -> str:
    """Rows (n, 2) on the plane, each of the colour of its index, as one SVG."""
    some = np.arange(0, len(xy), max(1, -(-len(xy) // MOST_DOTS)))
    shown, side = xy[some].astype(np.float64), 600
    low, high = shown.min(0), shown.max(0)
    scale = (side - 40) / max(float((high - low).max()), 1e-9)
    middle = (low + high) / 2
    at = (shown - middle) * scale * (1, -1) + side / 2
    parts = [
        f'<circle class="c{colour}" cx="{x:.1f}" cy="{y:.1f}" r="2.5"/>'
        for (x, y), colour in zip(at, colours[some].tolist(), strict=True)
    ]
    parts.append(f'<text x="{side - 6}" y="{side - 8}" text-anchor="end">{escaped(names[0])}</text>')
    parts.append(f'<text x="6" y="16">{escaped(names[1])}</text>')
    told = f"{len(some):,} of {len(xy):,} placed rows" if len(some) < len(xy) else f"{len(xy):,} rows"
    return (
        f'<figure class="map"><svg viewBox="0 0 {side} {side}" role="img" aria-label="Map of {told}">{"".join(parts)}'
        f"</svg><figcaption>{told}.</figcaption></figure>"
    )
