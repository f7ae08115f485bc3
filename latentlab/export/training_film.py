"""The map at every snapshot of a training, for a film."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from latentlab.space.embedding import embed_rows

if TYPE_CHECKING:
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.embedding import Embedding
    from latentlab.training.snapshots import Snapshot


def film(
    snapshots: Sequence[Snapshot],
    decoder: LiveDecoder,
    data: Any,
    plane: Any,
    paint: Callable[[Embedding], Any],
    report: Callable[[float], None],
) -> Iterator[Any]:
    """What `paint` makes of the map at each snapshot, all on one plane, one after another."""
    for number, snapshot in enumerate(snapshots):
        report(number / len(snapshots))
        decoder.renew(snapshot.weights)
        yield paint(embed_rows(decoder, data, plane))
