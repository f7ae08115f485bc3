"""MATLAB 7.3: references into the file that repeat or lead out of it."""

import h5py
import numpy as np
import pytest
from making_matlab import cell, version_73

from latentlab.data import load_dataset
from latentlab.errors import InputError


def test_references_that_repeat_or_lead_astray(tmp_path, monkeypatch):
    monkeypatch.setattr("latentlab.data.reading.limits.MUCH", 1 << 20)

    def much(file, references):
        cell(file, "x", [references.create_dataset("a", data=np.zeros((100, 100)))] * 5000)

    with pytest.raises(InputError, match="refused"):
        load_dataset(version_73(tmp_path / "much.mat", much))

    def outside(file, references):
        one = references.create_dataset("a", (4,), "f8", external=[("/etc/passwd", 0, h5py.h5f.UNLIMITED)])
        cell(file, "x", [one] * 3)
        file["y"] = h5py.ExternalLink("/etc/passwd", "y")

    with pytest.raises(InputError, match="outside the file"):
        load_dataset(version_73(tmp_path / "outside.mat", outside))
