"""How numbers are written for people."""

from __future__ import annotations


def epoch_words(count: float) -> str:
    """So many epochs, or the one that a run has come to: 0.25, 12.5, 1,013; never as a power of ten."""
    return f"{count:,.0f}" if count >= 100 or count == round(count) else f"{count:.3g}"
