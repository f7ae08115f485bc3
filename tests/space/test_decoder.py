"""A decoder of its own for a thread: the model's answers, with the weights that it was given last."""

import numpy as np

import latentlab as ll
from latentlab.models import build_model
from latentlab.models.protocol import weights_of
from latentlab.space.decoder import LiveDecoder


def test_it_decodes_as_the_model_did_and_not_as_the_model_does_since(small):
    model, other = (build_model("vae", small, hidden=[6], seed=seed) for seed in (0, 1))
    decoder, z = LiveDecoder(model), np.array([[0.5, -1]], np.float32)
    before = model.decode(z)
    model.load(other.state())
    assert np.array_equal(decoder.decode(z), before)
    decoder.renew(weights_of(other.state()))
    assert np.array_equal(decoder.decode(z), other.decode(z))
    assert np.array_equal(decoder.maker()().decode(z), other.decode(z))


def test_of_conditions_it_decodes_under_the_one_chosen_and_under_all(small):
    model = build_model("cvae", small, hidden=[6])
    decoder, z = LiveDecoder(model, condition=2), np.array([0.5, -1], np.float32)
    under_all = decoder.decode_under_all(z)
    assert under_all.shape == (3, 4, 3)
    assert np.array_equal(decoder.decode(z[None])[0], under_all[2])
    decoder.condition = 0
    assert np.array_equal(decoder.decode(z[None])[0], under_all[0])
    assert decoder.maker()().condition == 0


def test_rows_are_encoded_under_their_own_labels(small):
    model = build_model("cvae", small, hidden=[6])
    decoder = LiveDecoder(model, condition=1)
    assert np.allclose(decoder.encode(small.x, small.labels), model.given(small.labels).embed(small.x), atol=1e-6)
    assert np.allclose(decoder.encode(small.x), model.given(1).embed(small.x), atol=1e-6)


def test_a_mixture_says_what_a_place_belongs_to(blobs):
    decoder = LiveDecoder(build_model("gmm", blobs, components=3, starts=1))
    shares = [decoder.responsibilities(ellipse.mean.astype(np.float32)) for ellipse in decoder.ellipses()]
    assert [int(share.argmax()) for share in shares] == [0, 1, 2]
    assert np.allclose([share.sum() for share in shares], 1, atol=1e-5)
    assert decoder.responsible


def test_only_free_factors_are_factors(small):
    free = LiveDecoder(build_model("vae", small, hidden=[6], inference="free"))
    assert free.has_factors
    assert not LiveDecoder(build_model("vae", small, hidden=[6])).has_factors


def test_pictures_are_means_or_draws():
    data = ll.Dataset.of(np.random.default_rng(0).normal(size=(50, 4)))
    decoder = LiveDecoder(ll.build_model("ppca", data, latent_dim=2))
    places = np.zeros((2000, 2), np.float32)
    assert np.array_equal(decoder.picture(places), decoder.decode(places))
    decoder.draws = True
    drawn = decoder.picture(places)
    assert np.array_equal(drawn, decoder.picture(places))  # what is looked at does not flicker
    noise = decoder.model.state()["noise"]
    assert np.allclose(drawn.mean(0), decoder.decode(places)[0], atol=5 * np.sqrt(noise / 2000).max())
    assert np.allclose(drawn.var(0), noise, rtol=0.2)
