"""What the menus Map, Path and Decode hold."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from latentlab.gui.map.strip import TOOL_WORDS
from latentlab.gui.panels.path import INTERPOLATION_WORDS
from latentlab.lab.projection import NAMES
from latentlab.space.backgrounds import BACKGROUNDS
from latentlab.space.colouring import COMPONENT
from latentlab.space.palette import scales

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from latentlab.gui.app.menus import Menus

TOOL_KEYS = {"move": "V", "lasso": "L", "box": "B", "draw": "D"}
INTERPOLATION_KEYS = {"linear": "1", "spherical": "2", "data": "3", "geodesic": "4"}


def map_menu(menus: Menus) -> None:
    """What is seen of the map, and how."""
    menu, window, strip = menus.menu("&Map"), menus.window, menus.window.strip
    menus.add(menu, "&Fit", window.map.fit, "F", "Show every row")
    tip = "Of data on disk the map shows some: place and draw every row, in the background"
    menus.add(menu, "Place all ro&ws", window.lab.whole_map.place, tip=tip)
    centre, tip = window.actions_at_hand.centre_probe, "Put the probe at the prior's mean"
    menus.add(menu, "Probe to the &centre", centre, "Home", tip)
    tools = menus.submenu(menu, "&Tool")
    menus.choose(tools, "Tool", TOOL_WORDS, window.map.set_tool, lambda: window.map.tool, TOOL_KEYS)
    planes = menus.submenu(menu, "&Plane")
    menus.add(planes, "&Next", strip.next_plane, "P", "The next plane of the list above the map", rule="Plane")
    words = {"best": ("PCA, or the space itself", "The linear plane that shows most")}
    words |= {kind: (name, f"Laid out by {name}, in the background") for kind, name in NAMES.items()}
    projection = window.lab.projection
    menus.choose(planes, "Plane", words, window.actions_at_hand.choose_plane, lambda: projection.choice.kind)
    behind, shown = menus.submenu(menu, "&Background"), window.map.background
    tip = "The next background of the list above the map"
    menus.add(behind, "&Next", strip.next_background, "K", tip, rule="Background")
    words = {kind: (background.title, background.about) for kind, background in BACKGROUNDS.items()}
    menus.choose(behind, "Background", words, shown.choose, lambda: shown.kind)
    _looks(menus, menu)
    menu.addSeparator()
    _colours(menus, menu)
    look = window.actions_at_hand.look_at_posterior
    tip = "Search for its best q, and measure what its ELBO lacks of log p(x)"
    menus.add(menu, "&Look at the nearest row's posterior", look, "G", tip)


def _looks(menus: Menus, menu: QMenu) -> None:
    """What is laid over the rows; the same actions are in the strip above the map."""
    shown = menus.window.map
    look = menus.window.strip.look.menu()
    for words, name, keys, tip in (
        ("Class na&mes", "named", "T", "The name of each class where it is densest"),
        ("C&ontours", "outlined", "O", "Around half and nine tenths of each class"),
        ("T&humbnails", "thumbnails", "Shift+T", "The rows themselves in place of dots, where few are in view"),
    ):
        action = menus.add(menu, words, partial(shown.switch, name), keys, tip)
        action.setCheckable(True)
        action.setChecked(getattr(shown, name))
        look.addAction(action)


def _colours(menus: Menus, menu: QMenu) -> None:
    window, lab = menus.window, menus.window.lab

    def recolour() -> None:
        lab.set_colouring("label" if lab.colouring == COMPONENT else COMPONENT)

    menus.add(menu, "Colour by the ne&xt column", window.legend.next_choice, "C", "What the colours stand for")

    def by_component() -> bool:
        return lab.colouring == COMPONENT

    menus.switch(menu, "Colour b&y component", recolour, "Shift+C", "Else by label", by_component)
    numbers = menus.submenu(menu, "Colours of n&umbers")
    words = {name: (name.replace("-", " ").capitalize(), "For columns of numbers") for name in scales()}
    choose = partial(_colour_numbers, menus)
    menus.choose(numbers, "Colours of numbers", words, choose, lambda: lab.scale)


def _colour_numbers(menus: Menus, scale: str) -> None:
    lab = menus.window.lab
    lab.set_colouring(lab.colouring, scale)


def path_menu(menus: Menus) -> None:
    """Paths through latent space."""
    menu, window, panel = menus.menu("&Path"), menus.window, menus.window.path_panel
    menus.add(menu, "&Add waypoint", panel.add_waypoint, "W", "Add the probe's place to the path")
    menus.add(menu, "&Remove last waypoint", panel.remove_last, "Shift+W", "Shorten the path")
    menus.add(menu, "C&lear the path", panel.clear_path, "Ctrl+Shift+W", "Remove all waypoints")
    menus.add(menu, "&Play the path", panel.toggle_play, "Space", "Move the probe along the path")
    ways, choose = menus.submenu(menu, "&Interpolation"), window.actions_at_hand.choose_interpolation
    keys, now = INTERPOLATION_KEYS, lambda: window.lab.path.interpolation
    menus.choose(ways, "Interpolation", INTERPOLATION_WORDS, choose, now, keys)
    tip = "Equal changes of the decoded picture, or steps in z"
    pace, walks = window.actions_at_hand.toggle_pace, window.lab.walks
    menus.switch(menu, "Constant p&erceptual speed", pace, "E", tip, lambda: walks.even_steps)
    menu.addSeparator()
    menus.add(menu, "&New path", panel.new_path, "Ctrl+Alt+W", "One more path beside this one")
    tip = "The same waypoints, joined in another way"
    menus.add(menu, "Cop&y path", panel.copy_path, "Ctrl+Alt+D", tip)
    menus.add(menu, "Remove pat&h", panel.drop_path, "Ctrl+Alt+Backspace", "Remove the path at hand")
    menus.add(menu, "Random wal&k", panel.walk, "R", "A path that follows the data, from the probe on")
    menu.addSeparator()
    menus.add(menu, "Book&mark this place", window.lab.bookmarks.add, "M", "Keep the probe's place")


def decode_menu(menus: Menus) -> None:
    """What is decoded, and from where."""
    menu, window, at_hand = menus.menu("&Decode"), menus.window, menus.window.actions_at_hand
    tip = "Decoded draws, from where the Samples panel says"
    menus.add(menu, "&Draw samples", at_hand.draw_samples, "S", tip)
    tip, lab = "Rows with their noise, x ~ p(x|z), in traversals, paths, arithmetic, bookmarks and tiles", window.lab

    def drawn() -> bool:
        return lab.decoder is not None and lab.decoder.draws

    menus.switch(menu, "Draws in place of &means", at_hand.toggle_draws, "Ctrl+Alt+S", tip, drawn)
    menu.addSeparator()
    painting = window.decoded.painting
    menus.add(menu, "&Paint", painting.toggle_paint, "Ctrl+B", "Paint on the decoded picture: z follows")
    menus.add(menu, "&Erase", painting.toggle_erase, "Ctrl+Shift+B", "Erase from the decoded picture: z follows")
