"""A training thread, and somebody who reads all that it says."""

import threading
import time

import pytest

from latentlab.models import build_model
from latentlab.training import Run, TrainSettings
from latentlab.worker.trainer import Trainer


class Reader:
    """Reads messages in this thread when they are asked for; answers are called as a lab would call them."""

    def __init__(self):
        self.came, self.failures, self.read = threading.Event(), [], []
        self.trainer = Trainer(self.came.set, lambda *words: self.failures.append(words))
        self.trainer.start()

    def take(self):
        messages = self.trainer.take_messages()
        self.read.append(messages)
        for ticket, answer in messages.answers:
            if ticket in (None, messages.ticket):
                answer()
        return messages

    def until(self, holds, seconds=30):
        """Read until what was read holds."""
        end = time.monotonic() + seconds
        while not holds() and time.monotonic() < end:
            if self.came.wait(0.05):
                self.came.clear()
                self.take()
        assert holds()

    def newest(self, kind):
        return next((getattr(m, kind) for m in reversed(self.read) if getattr(m, kind) is not None), None)

    @property
    def phase(self):
        return self.newest("report").phase if self.newest("report") is not None else ""


@pytest.fixture
def reader():
    made = Reader()
    yield made
    made.trainer.finish()
    assert made.trainer.ended(20)


@pytest.fixture
def run_of():
    """Makes a run of a model, not begun."""

    def make(data, name="vae", epochs=3, settings=None, **train):
        given = {"hidden": [6]} if name == "vae" else {}
        return Run(build_model(name, data, **given, **(settings or {})), data, TrainSettings(epochs=epochs, **train))

    return make
