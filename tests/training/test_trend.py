"""A curve in words: what rose, fell, came back, went flat."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from latentlab.training.trend import in_words, trend

EPOCHS = np.arange(1.0, 13.0)


def history(held_out, **more):
    return {"epoch": EPOCHS[: len(held_out)], "validation_elbo": np.asarray(held_out, float), **more}


def test_a_curve_that_rises_and_goes_flat():
    rising = [-120.3, -115, -111, -107, -104, -102, -100.5, -99, -98.3, -98.2, -98.2, -98.2]
    assert in_words(history(rising)) == (
        "Held-out ELBO rose from −120.3 to −98.2 nats per row over 12 epochs, flat since epoch 9."
    )


def test_one_that_still_rises_is_not_called_flat():
    assert in_words(history(np.linspace(-50, -20, 12))) == (
        "Held-out ELBO rose from −50 to −20 nats per row over 12 epochs."
    )


def test_one_that_falls_back_is_told_with_its_best_epoch():
    there_and_back = [-60, -50, -40, -30, -25, -24, -26, -28, -30, -32, -34, -36]
    assert in_words(history(there_and_back)) == (
        "Held-out ELBO rose from −60 to −24 nats per row at epoch 6 and fell to −36 by epoch 12."
    )
    assert "fell from 60 to 24 nats per row at epoch 6 and rose to 36" in in_words(
        {"epoch": EPOCHS, "validation_kl": -np.array(there_and_back, float)}, "kl"
    )


def test_without_held_out_rows_it_is_of_training_and_of_nothing_there_are_no_words():
    nothing = np.full(3, np.nan)
    words = in_words(history(nothing, elbo=np.array([-3.0, -2.0, -1.0])))
    assert words == "Training ELBO rose from −3 to −1 nats per row over 3 epochs."
    assert in_words(history(nothing)) == in_words({}) == ""
    assert in_words(history([-5.0, -5.0, -5.0])) == "Held-out ELBO stays at −5 nats per row over 3 epochs."


def test_large_numbers_are_written_whole():
    assert "from −12,345 to −1,000 nats" in in_words(history([-12345.4, -5000, -1000.2]))


@given(arrays(float, st.integers(2, 40), elements=st.floats(-1e6, 1e6, width=32)))
def test_it_is_flat_from_where_nothing_differs_from_the_end_any_more(values):
    found = trend(np.arange(len(values), dtype=float), values)
    assert (found.first, found.last) == (values[0], values[-1])
    assert found.best in (values.max(), values.min())
    if found.flat_since is not None:
        later = values[int(found.flat_since) :]
        assert np.abs(later - values[-1]).max() <= 0.01 * np.ptp(values) + 1e-9
        assert found.flat_since < len(values) - 1


def test_values_that_are_not_there_count_for_nothing():
    values = np.array([np.nan, -4.0, np.nan, -2.0, np.inf])
    found = trend(np.arange(5.0), values)
    assert (found.first, found.last, found.epochs) == (-4.0, -2.0, 3.0)
    assert trend(np.arange(2.0), np.array([1.0, np.nan])) is None


def test_the_words_of_a_run_are_of_its_numbers():
    import latentlab as ll

    data = ll.load_dataset("blobs")
    run = ll.train(ll.build_model("vae", data, hidden=[8]), data, epochs=6, seed=0)
    elbo = run.history["validation_elbo"]
    elbo = elbo[np.isfinite(elbo)]
    words = in_words(run.history)
    assert f"{elbo[0]:.4g}".replace("-", "−") in words
    assert words.startswith("Held-out ELBO rose from")
    assert pytest.approx(elbo[-1]) == trend(run.history["epoch"], run.history["validation_elbo"]).last


def test_the_unit_is_that_of_the_model():
    history = {"epoch": np.arange(1.0, 4.0), "elbo": np.array([-3.0, -2.0, -1.0])}
    assert "over 3 EM steps" in in_words(history, unit="EM steps")
