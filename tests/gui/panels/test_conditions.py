"""One place under every class."""

from hands import click
from ways import choose_model, open_card, train_out

from latentlab.gui.widgets.pictures import image_of


def test_a_conditional_vae_decodes_under_every_class(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "cvae")
    train_out(window, qtbot, 4)
    strip = window.decoded.conditions
    assert strip.isVisible()
    assert len(strip.pictures) == 10
    before = window.decoded.picture.image.copy()
    click(strip.pictures[7])
    assert window.lab.decoder.condition == 7
    assert window.decoded.picture.image != before
    assert window.decoded.picture.image == strip.pictures[7].image
    # The reconstruction of the nearest row is under its own class, whatever is chosen.
    row, z, _ = window.lab.nearest_row()
    own = window.lab.decoder.decode(z[None], int(window.lab.data.labels[row]))[0]
    assert window.decoded.again_picture.image == image_of(own)
