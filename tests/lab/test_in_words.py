"""What the map shows, told: against what numpy finds in the same lab."""

import numpy as np

import latentlab as ll
from latentlab.lab.in_words import curves_in_words, probe_in_words, rows_in_words
from latentlab.space.selection import Selection


def numbers(words):
    return words.replace("−", "-").replace(",", "")


def test_a_lab_without_a_run_says_so(lab):
    assert rows_in_words(lab) == "No rows are placed yet."
    assert probe_in_words(lab) == "There is no model yet, and so no probe."
    assert set(curves_in_words(lab).values()) == {""}


def test_the_nearest_row_its_label_and_distance_are_those_of_numpy(lab, begin, small):
    begin(small)
    lab.set_probe(np.array([0.3, -0.2], np.float32))
    words, z = probe_in_words(lab), lab.embedding.z
    away = np.linalg.norm(z - lab.probe, axis=1)
    row = int(lab.embedding.rows[away.argmin()])
    assert words.startswith("The probe is at z₁ 0.3, z₂ −0.2. ")
    assert f"The nearest row is {small.name_of(row)}, label {small.label_of(row)}, {away.min():.2f} away." in words
    decoded = lab.decoder.decode(lab.probe[None])[0]
    low, high = small.extent
    assert f"A picture decodes there, {100 * (decoded.mean() - low) / (high - low):.0f} % as light" in words


def test_of_a_table_the_decoded_values_are_told_in_its_units(lab, begin, tmp_path):
    x = np.random.default_rng(0).normal(size=(80, 8)) * 100
    lines = [",".join("abcdefgh")] + [",".join(f"{value:.3f}" for value in row) for row in x]
    (tmp_path / "t.csv").write_text("\n".join(lines))
    begin(ll.load_dataset(tmp_path / "t.csv"))
    words = numbers(probe_in_words(lab))
    (values,), names = lab.data.in_units(lab.decoder.decode(lab.probe[None]))
    for name, value in list(zip(names, values, strict=True))[:6]:
        assert f"{name} {value:.3g}" in words
    assert "and 2 more" in words
    assert "label" not in words


def test_a_mixture_tells_who_is_responsible(lab, begin):
    begin(ll.load_dataset("blobs"), model="gmm")
    shares = lab.decoder.responsibilities(lab.probe)
    words = probe_in_words(lab)
    assert words.startswith("The probe is at x₁ ")
    assert f"Component {shares.argmax() + 1} is responsible to {100 * shares.max():.0f} %." in words


def test_rows_are_counted_with_what_is_selected_and_hidden(lab, begin, small):
    begin(small)
    assert rows_in_words(lab) == "60 rows are shown; none is selected."
    lab.selections.choose(Selection(np.arange(7), 60, "seven"))
    lab.set_hidden(frozenset({1}))
    gone = int((small.labels == 1).sum())
    assert rows_in_words(lab) == f"{60 - gone} rows are shown, {gone} are hidden with their classes; 7 are selected."


def test_the_curves_are_those_of_the_run(lab, begin, small):
    begin(small, epochs=5)
    elbo = lab.report.history["validation_elbo"]
    last = f"{elbo[np.isfinite(elbo)][-1]:.4g}".replace("-", "−")
    words = curves_in_words(lab)
    assert set(words) == {"elbo", "reconstruction", "kl"}
    assert last in words["elbo"]
