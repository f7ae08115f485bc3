"""Settings that suit neither the data nor one another are refused in a sentence."""

import pytest

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.vae_settings import VAESettings, charges_kl


def test_what_cannot_suit_is_refused_before_training(digits, small):
    plain = Dataset("plain", digits.x, digits.held_out)
    negative = Dataset("negative", digits.x - 1, digits.held_out)
    for name, data, settings, words in (
        ("cvae", plain, {}, "no label of two"),
        ("vae", negative, {"likelihood": "negative-binomial"}, "negative"),
        ("vae", digits, {"likelihood": "negative-binomial"}, "whole counts"),
        ("vae", negative, {"likelihood": "categorical"}, "from 0 to 1"),
        ("vae", digits, {"e_steps": 3}, "both"),
        ("vae", digits, {"likelihood": "gaussian", "binarise": "once"}, "Bernoulli"),
        ("vae", digits, {"inference": "free", "prior": "pseudo-inputs"}, "encoder"),
        ("vae", Dataset("flat", digits.x.reshape(-1, 64), digits.held_out), {"network": "convolutional"}, "pictures"),
        ("linear-autoencoder", small, {"latent_dim": 12}, "bottleneck"),
    ):
        with pytest.raises(InputError, match=words) as error:
            build_model(name, data, **settings)
        assert "\n" not in str(error.value)
    with pytest.raises(InputError, match="no class"):
        build_model("cvae", digits, hidden=[4]).given(10)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"objective": "IWAE", "beta": 2.0}, "objective=ELBO, or beta=1"),
        ({"beta": 0.0, "free_bits": 0.5}, "beta above 0, or free_bits=0"),
        ({"pseudo_inputs": 7}, "prior=pseudo-inputs"),
        ({"objective": "independent z", "gradient": "score"}, "gradient=reparameterised"),
        ({"levels": 4}, "likelihood=categorical"),
        ({"hidden": [], "activation": "tanh"}, "activation=relu"),
    ],
)
def test_a_setting_that_would_change_nothing_is_refused_with_what_to_choose(small, settings, words):
    with pytest.raises(InputError, match=words):
        build_model("vae", small, **settings)


def test_the_kl_is_charged_by_the_elbo_alone():
    assert charges_kl(VAESettings())
    assert not charges_kl(VAESettings(beta=0.0))
    assert not charges_kl(VAESettings(objective="IWAE"))
