"""Docks go and come back."""

from hands import menu


def test_docks_close_come_back_and_reset(trained):
    for dock in trained.docks:
        dock.close()
        assert not dock.isVisible()
        menu(trained, "View", dock.windowTitle())
        assert not dock.isHidden()
    trained.docks[0].setFloating(True)
    trained.layout_of_docks.reset()
    assert not trained.docks[0].isFloating()
