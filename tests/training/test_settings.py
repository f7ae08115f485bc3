"""What is chosen of a run: schedules, epochs, and what is refused."""

from types import SimpleNamespace

import numpy as np
import pytest

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.protocol import TrainingDefaults
from latentlab.training import TrainSettings


def test_schedules():
    cosine, constant = TrainSettings(learning_rate=2.0), TrainSettings(learning_rate=2.0, schedule="constant")
    assert [cosine.rate(share, TrainingDefaults()) for share in (0, 0.5, 1)] == pytest.approx([2, 1, 0])
    assert [constant.rate(share, TrainingDefaults()) for share in (0, 0.5, 1)] == [2, 2, 2]


def test_epochs_suit_the_data():
    assert TrainSettings().epochs_for(60_000, TrainingDefaults()) == 30
    assert TrainSettings().epochs_for(100, TrainingDefaults()) == 600
    assert TrainSettings(epochs=7).epochs_for(100, TrainingDefaults()) == 7


def test_an_epoch_sees_every_row_once():
    settings = TrainSettings(batch_size=16)
    assert [settings.steps_per_epoch(rows, TrainingDefaults()) for rows in (1, 16, 17, 50)] == [1, 1, 2, 4]
    assert settings.steps_per_epoch(50, TrainingDefaults(whole=True)) == 1
    assert settings.epochs_for(50, TrainingDefaults(epochs=9)) == 9


def test_a_model_has_its_own_rate_where_nobody_chose_one():
    assert TrainSettings().rate(0, TrainingDefaults(learning_rate=0.3)) == pytest.approx(0.3)
    assert TrainSettings(learning_rate=0.1).rate(0, TrainingDefaults(learning_rate=0.3)) == pytest.approx(0.1)


def test_what_cannot_be_done_with_the_rows_is_refused(small):
    alone = Dataset("alone", small.x, np.empty(0, np.int64))
    TrainSettings(patience=3).check(small, "vae", TrainingDefaults())
    with pytest.raises(InputError, match="alone has none"):
        TrainSettings(patience=3).check(alone, "vae", TrainingDefaults())
    large = SimpleNamespace(name="large", in_memory=False, validation=(), x=SimpleNamespace(nbytes=8 * 2**30))
    TrainSettings().check(large, "vae", TrainingDefaults())
    with pytest.raises(InputError, match=r"8\.0 GiB.*all rows at once"):
        TrainSettings().check(large, "gmm", TrainingDefaults(whole=True))
