"""Steps by hand, from the first one on; and run settings that stay with the model they were typed for."""

from hands import click, type_into
from ways import choose_model, open_card, stepped


def test_each_click_moves_the_ellipses_of_a_mixture(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "gmm")
    form = window.train_panel.model_form
    type_into(form.editors["components"], 3)
    means = []
    for count in range(1, 5):
        click(window.bar.step)
        stepped(window, qtbot, count)
        qtbot.waitUntil(lambda: window.map.ellipses.count == 3, timeout=60_000)
        assert len(window.lab.report.history["elbo"]) == count
        means.append(tuple(window.lab.decoder.ellipses()[0].mean))
    assert len(set(means)) == 4
    window.lab.dirty = False
