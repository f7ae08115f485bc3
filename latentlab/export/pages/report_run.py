"""What a report tells of data, model and course, and of how it came about."""

from __future__ import annotations

import dataclasses
import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from latentlab.export.pages.curves import chart
from latentlab.export.pages.html import escaped
from latentlab.export.pages.prose import sentences

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit

PACKAGES = ("numpy", "torch", "scikit-learn", "h5py")
CURVES = (
    ("ELBO, nats per row", {"elbo": "training", "validation_elbo": "held out"}),
    ("Reconstruction, nats per row", {"reconstruction": "training", "validation_reconstruction": "held out"}),
    ("KL, nats per row", {"kl": "training", "validation_kl": "held out"}),
)
MOST_NAMES = 12


def table(rows: Iterable[tuple[str, Any]]) -> str:
    """Names and values as a table of two columns; values that are empty are left out."""
    lines = [f"<tr><th>{escaped(name)}</th><td>{escaped(value)}</td></tr>" for name, value in rows if value != ""]
    return f"<table>{''.join(lines)}</table>" if lines else ""


def listed(texts: Iterable[str], kind: str = "ul") -> str:
    """Texts as a list."""
    items = "".join(f"<li>{escaped(text)}</li>" for text in texts)
    return f"<{kind}>{items}</{kind}>" if items else ""


def about_data(shown: Exhibit) -> str:
    """The data card, with what was remarked in reading."""
    data = shown.data
    classes = ", ".join(data.class_names[:MOST_NAMES]) + (", …" if len(data.class_names) > MOST_NAMES else "")
    source = data.source.get("path") or data.source.get("name") or data.source.get("kind", "")
    found = table([
        ("Name", data.name), ("About", data.about), ("From", source), ("Rows", f"{len(data):,}"),
        ("Held out", f"{len(data.held_out):,}" + ("" if data.test is None else f", {len(data.test):,} for the test")),
        ("A row", " × ".join(map(str, data.shape)) + (" values" if not data.is_image else " pixels")),
        ("Label", f"{data.label_name or 'label'}: {classes}" if data.labels is not None else ""),
        ("Columns", ", ".join(list(data.columns)[:MOST_NAMES]) + (", …" if len(data.columns) > MOST_NAMES else "")),
        ("Fingerprint", data.fingerprint[:16] if data.here else ""),
    ])  # fmt: skip
    absent = "" if data.here else "<p>The rows were not at hand: what needs them is left out.</p>"
    return f"<section><h2>Data</h2>{found}{listed(data.remarks)}{absent}</section>"


def about_model(shown: Exhibit) -> str:
    """The settings of model and run, by their labels."""
    run, record = shown.run, shown.record
    model = table([("Model", record.model), *_settings(run.model.settings)])
    training = table([
        *_settings(run.settings), ("Steps", f"{record.step:,}"), ("Seconds", f"{record.seconds:,.1f}"),
        ("Outcome", record.outcome), ("", record.message),
    ])  # fmt: skip
    both = f'<div class="columns"><div>{model}</div><div>{training}</div></div>'
    return f"<section><h2>Model and training</h2>{both}</section>"


def _settings(settings: Any) -> list[tuple[str, str]]:
    found = []
    for field in dataclasses.fields(settings):
        value, about = getattr(settings, field.name), field.metadata
        if about.get("shown", True):
            told = f"{_told(value)} {about.get('unit', '')}".strip()
            found.append(
                (about.get("label", field.name), about.get("automatic") or "automatic" if value is None else told)
            )
    return found


def _told(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return f"{value:g}" if isinstance(value, float) else str(value)


def about_curves(shown: Exhibit) -> str:
    """The terms of the bound against the epoch."""
    history = shown.record.history
    charts = []
    for title, names in CURVES:
        there = {word: (history["epoch"], history[name]) for name, word in names.items() if name in history}
        charts.append(chart(f"{title}, by epochs", there))
    found = "".join(charts)
    return f'<section><h2>Curves</h2><div class="charts">{found}</div></section>' if found else ""


def about_making(shown: Exhibit) -> str:
    """The commands, the script, and the versions of what it was computed with."""
    from latentlab import __version__

    versions = {"LatentLab": __version__, "Python": platform.python_version()} | {
        name: version(name) for name in PACKAGES
    }
    told = ", ".join(f"{name} {number}" for name, number in versions.items())
    script = escaped("\n".join(lines for _, lines in shown.script))
    again = f"<details><summary>The same as a script</summary><pre>{script}</pre></details>" if script else ""
    when = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    return (
        f"<section><h2>How it was made</h2>{listed(sentences(shown.made_by), 'ol')}{again}"
        f'<p class="faint">{escaped(told)}, {escaped(platform.platform())}; written {when}. This page holds all it '
        "shows and asks no network.</p></section>"
    )
