"""What the tests of data share."""

import pytest
from reading_here import run_here


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("LATENTLAB_CACHE", str(tmp_path / "cache"))


@pytest.fixture(autouse=True)
def _reads_here(request, monkeypatch):
    """Thousands of files are read without a process for each, but where a module says `READS_APART`."""
    if not getattr(request.module, "READS_APART", False):
        monkeypatch.setattr("latentlab.data.reading.apart.run_apart", run_here)
