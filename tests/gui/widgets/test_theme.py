"""Dark and light."""

from latentlab.gui.widgets import theme


def test_dark_and_light(trained, qtbot):
    theme.set_scheme("Dark")
    qtbot.waitUntil(lambda: trained.map.backgroundBrush().color().lightness() < 60, timeout=2000)
    assert theme.is_dark()
    theme.set_scheme("Light")
    qtbot.waitUntil(lambda: trained.map.backgroundBrush().color().lightness() > 200, timeout=2000)
    assert not theme.is_dark()
