"""Traversals of each dimension."""

import numpy as np
import pytest
from hands import choose, click, entry, menu, set_epochs

from latentlab.models import MODELS


def test_traversals_sweep_each_dimension_and_a_click_goes_there(trained, qtbot):
    trained.bring("Traversals")
    panel = trained.traversal_panel
    qtbot.waitUntil(lambda: len(panel.sheet.images) == 22, timeout=20_000)
    order, kl = panel.order()
    assert kl is None or (np.diff(kl[order]) <= 0).all()

    def there():  # its cells may lie elsewhere a moment after they came
        click(panel.sheet, panel.sheet.cell(10).center())
        return trained.lab.probe[order[0]] == pytest.approx(3.0)

    qtbot.waitUntil(there, timeout=20_000)


def test_draws_stand_in_the_place_of_means_where_they_are_wanted(trained, qtbot):
    trained.bring("Traversals")
    panel = trained.traversal_panel
    # Before the KL is measured the lines stand in another order.
    qtbot.waitUntil(lambda: len(panel.sheet.images) == 22 and "sorted by KL" in panel.words.text(), timeout=20_000)
    means = [image.copy() for image in panel.sheet.images]
    menu(trained, "Decode", "Draws in place of means")
    qtbot.waitUntil(lambda: "draw x ~ p(x|z)" in panel.words.text(), timeout=20_000)
    assert entry(trained, "Draws in place of means").isChecked()
    assert all(one != other for one, other in zip(means, panel.sheet.images, strict=True))
    menu(trained, "Decode", "Draws in place of means")
    qtbot.waitUntil(lambda: "draw" not in panel.words.text(), timeout=20_000)
    qtbot.waitUntil(lambda: means == list(panel.sheet.images), timeout=20_000)


@pytest.mark.parametrize(("model", "words"), [("gmm", "among the data"), ("discrete-vae", "categories")])
def test_a_model_without_lines_to_go_along_says_so(digits, qtbot, model, words):
    choose(digits.train_panel.model.choice, MODELS[model].title)
    set_epochs(digits, 1)
    click(digits.bar.train)
    qtbot.waitUntil(lambda: digits.lab.phase == "ended" and digits.lab.embedding.whole, timeout=60_000)
    digits.bring("Traversals")
    qtbot.waitUntil(lambda: words in digits.traversal_panel.sheet.empty, timeout=20_000)
    assert not digits.traversal_panel.sheet.images
