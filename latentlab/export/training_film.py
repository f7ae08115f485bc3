"""The map at every snapshot of a training, for a film."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from latentlab.space.placed import place_rows

if TYPE_CHECKING:
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.placed import Placed
    from latentlab.training.moments import Moment


def film(
    moments: Sequence[Moment],
    decoder: LiveDecoder,
    data: Any,
    plane: Any,
    paint: Callable[[Placed], Any],
    report: Callable[[float], None],
) -> Iterator[Any]:
    """What `paint` makes of the map at each moment, all on one plane, one after another."""
    for number, moment in enumerate(moments):
        report(number / len(moments))
        decoder.renew(moment.weights)
        yield paint(place_rows(decoder, data, plane))
