"""The run: settings, the loop, what it measures, and its state in time."""

from latentlab.training.fit import Progress, fit, resume, train
from latentlab.training.history import History
from latentlab.training.run import Run
from latentlab.training.settings import TrainSettings
from latentlab.training.snapshots import Snapshot, Snapshots

__all__ = ["History", "Progress", "Run", "Snapshot", "Snapshots", "TrainSettings", "fit", "resume", "train"]
