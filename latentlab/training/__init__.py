"""The run: settings, the loop, what it measures, and its state in time."""

from latentlab.training.fit import Progress, fit
from latentlab.training.history import History
from latentlab.training.moments import Moment, Moments
from latentlab.training.run import Run, resume, train
from latentlab.training.settings import TrainSettings

__all__ = ["History", "Moment", "Moments", "Progress", "Run", "TrainSettings", "fit", "resume", "train"]
