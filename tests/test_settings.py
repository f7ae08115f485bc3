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


@pytest.mark.parametrize("kind", [VAESettings, TrainSettings])
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_anything_makes_settings_or_one_sentence(kind, data):
    values = data.draw(st.dictionaries(st.sampled_from([*vars(kind()), "other", "a\nb"]), ANYTHING))
    said = ""
    try:
        made = make(kind, values)
    except InputError as error:
        said = str(error)
    else:
        assert make(kind, as_dict(made)) == made
    assert len(said.splitlines()) <= 1


@given(st.lists(st.text(max_size=12), max_size=4))
def test_any_words_are_assignments_or_an_input_error(words):
    with suppress(InputError):
        assert len(parse_assignments(words)) <= len(words)


@pytest.mark.parametrize("kind", [VAESettings, TrainSettings])
def test_defaults_pass_their_own_check(kind):
    assert make(kind, as_dict(kind())) == kind()
    assert kind().__class__(**as_dict(kind())) == kind()


def test_ranges_are_inclusive_and_hold_for_train_settings():
    assert make(TrainSettings, {"seed": 2**31 - 1, "learning_rate": 10, "batch_size": 1.0}).batch_size == 1
    for values in ({"seed": 2**31}, {"seed": -1}, {"learning_rate": 10.1}, {"batch_size": 0}, {"epochs": 0}):
        with pytest.raises(InputError, match=next(iter(values))):
            make(TrainSettings, values)


def test_one_number_is_a_list_of_one():
    assert make(VAESettings, {"hidden": 7}).hidden == [7]
    assert make(VAESettings, {"hidden": []}).hidden == []


def test_an_endless_number_is_refused_in_one_sentence():
    with pytest.raises(InputError):
        make(VAESettings, {"latent_dim": 10**5000})


def test_endless_nesting_is_text_or_refused():
    with suppress(InputError):
        assert parse_assignments(["hidden=" + "[" * 100_000])
