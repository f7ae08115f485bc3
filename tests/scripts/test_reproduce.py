"""Each target of scripts/reproduce.py trains what its name says, and nothing else."""

import importlib.util
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import latentlab as ll
from latentlab import inference


@pytest.fixture
def reproduce():
    path = Path(__file__).resolve().parents[2] / "scripts" / "reproduce.py"
    spec = importlib.util.spec_from_file_location("reproduce", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("binarise", ["each step", "once"])
def test_burda_trains_the_models_of_burda_alone(reproduce, digits, monkeypatch, binarise):
    trained, said = [], []
    monkeypatch.setattr(ll, "train", lambda model, data, **settings: trained.append(model.settings))
    found = SimpleNamespace(log_p=np.zeros(1), effective_samples=np.ones(1))
    monkeypatch.setattr(inference, "importance", lambda *_: found)
    monkeypatch.setattr(reproduce, "say", lambda name, **figures: said.append(name))
    reproduce.burda(digits, binarise)
    assert [settings.objective for settings in trained] == ["ELBO", "IWAE"]
    assert all(settings.latent_dim == 50 and settings.binarise == binarise for settings in trained)
    assert not any("sprites" in name for name in said)
