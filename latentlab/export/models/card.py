"""What a model is, for somebody who has only the file: as plain values that JSON can hold."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from latentlab import __version__

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit


def card_of(shown: Exhibit) -> dict[str, Any]:
    """Family, settings and shapes; what the data were and how they were prepared; how training ended; what was done."""
    record, data, model = shown.record, shown.data, shown.whole_model
    fitted = data.source.get("fitted") or {}
    return {
        "latentlab": __version__,
        "model": record.model,
        "settings": record.model_settings,
        "row_shape": list(record.shape),
        "latent_dim": model.latent_dim,
        "conditions": model.traits.conditions,
        "data": {
            "name": data.name, "rows": len(data), "fingerprint": data.fingerprint, "features": list(data.features),
            "label": data.label_name, "classes": list(data.class_names), "preprocessing": fitted.get("change"),
        },
        "training": {
            "settings": record.settings, "step": record.step, "seconds": record.seconds, "outcome": record.outcome,
            "last": {name: _last(values) for name, values in record.history.items()},
        },
        "commands": json.loads(shown.made_by),
    }  # fmt: skip


def card_text(card: dict[str, Any]) -> str:
    """As JSON, what is not finite as null."""
    return json.dumps(card, ensure_ascii=False, default=_plain, indent=1)


def _last(values: Any) -> float | None:
    """The newest finite value."""
    return next((float(value) for value in reversed(values) if math.isfinite(value)), None)


def _plain(value: Any) -> Any:
    return value.tolist()
