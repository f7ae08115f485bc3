"""Settings under a name: each is a model that can be built and settings that it has."""

import pytest

from latentlab.errors import InputError
from latentlab.models import build_model, model_class
from latentlab.models.presets import PRESETS, preset
from latentlab.settings import make, split
from latentlab.training import TrainSettings


@pytest.mark.parametrize("name", PRESETS)
def test_each_is_of_settings_that_its_model_and_a_run_take(digits, name):
    chosen = preset(name)
    of_model, of_run = split(chosen.settings, model_class(chosen.model).Settings, TrainSettings)
    model = build_model(chosen.model, digits, **of_model)
    assert all(getattr(model.settings, key) == value for key, value in of_model.items())
    assert make(TrainSettings, of_run).epochs == chosen.settings["epochs"]


def test_an_unknown_name_is_refused_with_the_nearest():
    with pytest.raises(InputError, match="did you mean burda-iwae"):
        preset("burda-iwea")
    with pytest.raises(InputError, match="the presets are burda-vae, "):
        preset("x")
