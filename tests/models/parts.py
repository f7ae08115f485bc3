"""A part of the oil flow data, small enough for a Gaussian process; and some rows as a batch."""

import numpy as np
import torch

from latentlab.data import Dataset
from latentlab.models.protocol import Batch


def part(oil, rows=150):
    return Dataset("part", oil.x[:rows], np.arange(rows - 30, rows), oil.labels[:rows], oil.class_names)


def batch_of(data, rows=50):
    return Batch(torch.from_numpy(data.x[:rows]), torch.arange(rows), torch.from_numpy(data.labels[:rows]))
