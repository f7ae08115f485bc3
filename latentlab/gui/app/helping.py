"""The Help menu of one window, and what it opens: made when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QUrl, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QWhatsThis, QWidget

from latentlab.gui.help.documents import sections
from latentlab.gui.help.glossary import term_of
from latentlab.gui.help.panels import buttons, panels
from latentlab.gui.help.whats_this import ask_focused, explain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from latentlab.gui.app import MainWindow
    from latentlab.gui.app.menus import Menus
    from latentlab.gui.help.glossary_view import GlossaryView
    from latentlab.gui.help.palette import CommandPalette
    from latentlab.gui.help.reader import Documentation


class Helping(QObject):
    """Explains the parts of a window, and opens the palette, the glossary and the documentation."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self._middle = window, window.centre.widget(1)  # which holds the map and what lies around it
        self.palette: CommandPalette | None = None
        self.glossary: GlossaryView | None = None
        self.reader: Documentation | None = None
        self.dialog: QDialog | None = None
        for title, panel in panels().items():
            part = self._middle if title == "Map" else window.layout_of_docks.dock(title)
            explain(part, f"{title}\n{panel.text}", panel.equation)
        for path, text in buttons().items():
            part = window
            for name in path.split("."):
                part = getattr(part, name)
            explain(part, text)
        window.installEventFilter(self)

    def fill(self, menus: Menus) -> None:
        """Make the Help menu."""
        menu, window, add = self.window.tops["&Help"], self.window, menus.add
        menu.setToolTipsVisible(True)
        add(menu, "&Command palette…", self.show_palette, "Ctrl+Shift+P", "Find and do anything by a few letters")
        add(menu, "&Documentation", self.show_help, "F1", "What it says of the panel that has the focus")
        tip = "Then click on anything; press it again to ask what has the focus"
        add(menu, "&What's This?", self.ask, "Shift+F1", tip)
        add(menu, "&Glossary", self.show_glossary, "Ctrl+Shift+G", "Every word of the field in plain sentences")
        add(menu, "&Keys and mouse", self._show_keys, "Ctrl+F1", "What the mouse does, and every key")
        tours = menus.submenu(menu, "&Tours")
        tours.setObjectName("Tours")
        tours.aboutToShow.connect(window.lecturing.offer)
        menu.addSeparator()
        add(menu, "&Packages", self._show_packages, tip="What installed packages bring to LatentLab")
        add(menu, "&About LatentLab", self._show_about, tip="Its version and what is beneath")

    def _show_about(self) -> None:
        from latentlab.gui.dialogs.about import open_about

        open_about(self.window)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """A link of a What's This? was clicked."""
        if event.type() == QEvent.Type.WhatsThisClicked:
            self.follow(QUrl(event.href()))
            return True
        return False

    @Slot(QUrl)
    def follow(self, link: QUrl) -> None:
        """A link to a term."""
        name = term_of(link.toString())
        if name:
            self.show_glossary(name)

    def show_palette(self) -> None:
        """Open the command palette; asked again, close it."""
        from latentlab.gui.help.entries import entries_of
        from latentlab.gui.help.palette import CommandPalette

        if self.palette is None:
            self.palette = CommandPalette(self.window)
        if self.palette.isVisible():
            self.palette.leave()
        else:
            self.palette.open_with(entries_of(self.window))

    def show_glossary(self, term: str = "") -> None:
        """Open the glossary, perhaps with one term."""
        from latentlab.gui.help.glossary_view import GlossaryView

        if self.glossary is None:
            self.glossary = GlossaryView(self.window)
        self.glossary.show_term(term)

    def show_help(self) -> None:
        """The documentation, at the section of the panel that has the focus."""
        title = panel_of(QApplication.focusWidget(), self._middle)
        self.show_documents(panels()[title].page if title in panels() else sections()[0].place)

    def show_documents(self, place: str) -> None:
        """Open a page of the documentation, or a section of it."""
        from latentlab.gui.help.reader import Documentation

        if self.reader is None:
            self.reader = Documentation(self.window)
        self.reader.open_place(place)

    def ask(self) -> None:
        """Turn the cursor into a question mark; asked again, tell of what has the focus."""
        if QWhatsThis.inWhatsThisMode():
            QWhatsThis.leaveWhatsThisMode()
            ask_focused()
        else:
            QWhatsThis.enterWhatsThisMode()

    def _show_keys(self) -> None:
        from latentlab.gui.help.keys import HelpDialog, keys_page

        self.dialog = HelpDialog("Keys and mouse", keys_page(self.window.menuBar()), self.window)
        self.dialog.open()

    def _show_packages(self) -> None:
        from latentlab.gui.help.keys import HelpDialog, packages_page

        self.dialog = HelpDialog("Packages", packages_page(), self.window)
        self.dialog.open()


def panel_of(part: QWidget | None, middle: QWidget) -> str:
    """The title of the panel that a part lies in; "Map" in the `middle` of the window, "" where in none."""
    while part is not None:
        if part is middle:
            return "Map"
        if isinstance(part, QDockWidget):
            return part.objectName()
        part = part.parentWidget()
    return ""
