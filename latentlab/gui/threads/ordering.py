"""Fits mixtures of more and more components off the GUI thread, and tells of each as it comes."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Signal

from latentlab.errors import Cancelled
from latentlab.gui.threads.newest import Newest
from latentlab.worker.processors import compute_with


@dataclass(frozen=True, eq=False)
class Order:
    """Data (None for made ones) and the kind of covariances; `cancelled` ends it before the next step of EM."""

    data: Any
    covariance: str
    cancelled: threading.Event = field(default_factory=threading.Event)


class OrderingThread(Newest):
    """Takes an Order; emits it with the rows that are fitted, with each fit, and when no more will come."""

    prepared = Signal(object, object)
    fitted = Signal(object, object)
    done = Signal(object)

    def __init__(self) -> None:
        super().__init__("ordering")

    def handle(self, order: Order) -> None:
        """K = 1 first; what cannot be fitted is told, and ends it."""
        from latentlab.lessons.order import fit_order, orders, rows_to_fit

        compute_with(1)

        def check() -> None:
            self.check()
            if order.cancelled.is_set():
                raise Cancelled

        try:
            rows = rows_to_fit(order.data)
            check()
            self.prepared.emit(order, rows)
            for components in orders(rows.data):
                found = fit_order(rows.data, components, order.covariance, check)
                check()
                self.fitted.emit(order, found)
        finally:
            self.done.emit(order)
