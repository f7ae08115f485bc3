"""A dataset from anywhere: a built-in name, or the path of a file or folder."""

from latentlab.data.builtin import DATASETS
from latentlab.data.dataset import Dataset
from latentlab.data.downloads import DOWNLOADS
from latentlab.data.opening import load_dataset, open_source

__all__ = ["DATASETS", "DOWNLOADS", "Dataset", "load_dataset", "open_source"]
