"""Settings from shells, forms and files."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from latentlab.errors import InputError
from latentlab.models.vae import VAESettings
from latentlab.settings import as_dict, make, parse_assignments, split
from latentlab.training.settings import TrainSettings


def test_round_trip():
    chosen = VAESettings(latent_dim=7, hidden=[3, 2], sigma=0.5)
    assert make(VAESettings, as_dict(chosen)) == chosen


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"hidden": "banana"}, "hidden must be a whole number"),
        ({"hidden": [0]}, "from 1 to"),
        ({"latent_dim": 0}, "latent_dim must be from 1"),
        ({"latent_dim": 2.5}, "whole number"),
        ({"latent_dim": True}, "whole number"),
        ({"latent_dim": None}, "needs a value"),
        ({"beta": float("nan")}, "finite"),
        ({"beta": float("inf")}, "finite"),
        ({"likelihood": "cauchy"}, "one of bernoulli, gaussian"),
        ({"latent_dims": 2}, "did you mean latent_dim"),
        ({"zzz": 2}, "the settings are"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(values, words):
    with pytest.raises(InputError, match=words) as error:
        make(VAESettings, values)
    assert "\n" not in str(error.value)


def test_assignments_are_json_where_they_parse():
    assert parse_assignments(["hidden=[400]", "schedule=constant", "beta=0.5"]) == {
        "hidden": [400],
        "schedule": "constant",
        "beta": 0.5,
    }
    with pytest.raises(InputError, match="name=value"):
        parse_assignments(["hidden"])


def test_names_are_dealt_out_to_their_owners():
    model, run = split({"beta": 2, "epochs": 3}, VAESettings, TrainSettings)
    assert (model, run) == ({"beta": 2}, {"epochs": 3})
    with pytest.raises(InputError, match="did you mean epochs"):
        split({"epoch": 3}, VAESettings, TrainSettings)


SCALAR = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
ANYTHING = SCALAR | st.lists(SCALAR, max_size=3) | st.dictionaries(st.text(max_size=3), SCALAR, max_size=2)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.dictionaries(st.sampled_from([*vars(VAESettings()), "other"]), ANYTHING))
def test_anything_makes_settings_or_an_input_error(values):
    with suppress(InputError):
        assert isinstance(make(VAESettings, values), VAESettings)
