"""What a report tells of a run's figures, with their errors, and of its health."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from latentlab.export.pages.html import escaped

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit
    from latentlab.inference.yardstick import Yardstick

MARKS = {True: "good", False: "bad", None: ""}


def told(value: float, error: float = math.nan, places: int = 2) -> str:
    """A figure, ± its standard error where it has one, with a real minus; "" where there is none."""
    if math.isnan(value):
        return ""
    if math.isfinite(error) and error >= 5e-5:
        places = max(places, min(4, 1 - math.floor(math.log10(error))))
        return f"{value:,.{places}f} ± {error:.{places}f}".replace("-", "−")
    return f"{value:,.{places}f}".replace("-", "−")


def about_figures(shown: Exhibit, measured: dict[str, Any]) -> str:
    """The run's figures on held-out rows, and the gap of one row where that was measured."""
    found, gap = measured["figures"], shown.gap
    if found is None and not gap:
        return ""
    parts = ["<section><h2>Figures</h2>"]
    if found is not None:
        lines = "".join(
            f"<tr><th>{escaped(name)}</th><td>{escaped(value)}</td><td>{escaped(of)}</td></tr>"
            for name, value, of in _lines(found) if value
        )  # fmt: skip
        kind = escaped(found.likelihood)
        parts.append(f'<p>Nats per row ({kind}).</p><div class="wide"><table>{lines}</table></div>')
    if gap:
        parts.append(f"<p>{escaped(_gap(gap))}</p>")
    return "".join(parts) + "</section>"


def _lines(found: Yardstick) -> list[tuple[str, str, str]]:
    every, some = f"all {found.elbo_rows:,} {found.of} rows", f"{found.rows:,} of {found.elbo_rows:,} {found.of} rows"
    trusted = f"; of {found.untrusted:,} rows the error cannot be believed" if found.untrusted else ""
    method = "in closed form" if found.method == "exact" else f"by {found.method}"
    votes = found.votes
    return [
        ("ELBO", told(found.elbo), every),
        ("Reconstruction", told(found.reconstruction), every),
        ("ELBO", told(found.same_elbo), some),
        ("IWAE (50)", told(found.iwae, found.iwae_error), some),
        ("Evidence log p(x)", told(found.evidence, found.evidence_error), f"{some}, {method}{trusted}"),
        ("Gap: evidence − ELBO", told(found.evidence - found.same_elbo, found.evidence_error), some),
        ("Effective samples", told(found.effective_samples, places=0), some),
        ("Class told by 5 neighbours", _share(votes.latent), f"of {votes.rows:,} rows, by their places"),
        ("The same by PCA", _share(votes.principal), "by as many principal components"),
    ]


def _share(value: float) -> str:
    return "" if math.isnan(value) else f"{value:.1%}"


def _gap(gap: Any) -> str:
    words = f"Of {gap['row']}: ELBO {told(gap['elbo'])}, with the best Gaussian q {told(gap['refined'])}"
    words += f", evidence {told(gap['evidence'], gap['error'])} by {gap['method']}"
    return words + ("." if gap["trusted"] else "; this estimate of the evidence cannot be trusted.")


def about_health(measured: dict[str, Any]) -> str:
    """The findings, one a line."""
    found = measured["health"]
    if found is None or not found.findings:
        return ""
    items = "".join(f'<li class="{MARKS[each.good]}">{escaped(each.words)}</li>' for each in found.findings)
    return f"<section><h2>Health</h2><ul>{items}</ul></section>"
