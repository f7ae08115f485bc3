"""Goes through the whole window: every dock, every lesson, every dialog; and what a hand or a reader finds there."""

from answers import table
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from latentlab.data import load_dataset
from latentlab.data.builtin import DATASETS
from latentlab.export import EXPORTERS
from latentlab.gui.dialogs.make_data import MakeDialog
from latentlab.gui.dialogs.recovery import RecoveryDialog
from latentlab.gui.help.keys import HelpDialog, keys_page, packages_page
from latentlab.gui.lessons import LESSONS
from latentlab.storage.recovery import Left

ROLES = QAccessible.Role
CONTROLS = {
    ROLES.PushButton, ROLES.ButtonMenu, ROLES.ButtonDropDown, ROLES.CheckBox, ROLES.RadioButton, ROLES.EditableText,
    ROLES.ComboBox, ROLES.SpinBox, ROLES.Slider, ROLES.Dial, ROLES.ProgressBar, ROLES.Table, ROLES.List, ROLES.Tree,
    ROLES.PageTab, ROLES.PageTabList, ROLES.Graphic, ROLES.Chart, ROLES.Canvas, ROLES.Document,
}  # fmt: skip
WHOLE = {ROLES.Table, ROLES.List, ROLES.Tree, ROLES.ComboBox, ROLES.SpinBox}  # what lies within is Qt's own


def parts(window):
    """The middle of the window, then each dock brought to the front; (name, widget)."""
    yield "centre", window.centralWidget()
    for dock in window.docks:
        window.bring(dock.objectName())
        QApplication.processEvents()
        if dock.objectName() != "Lessons":
            yield dock.objectName(), dock
            continue
        panel = window.lessons_panel
        for index, title in enumerate(LESSONS):
            panel.choice.setCurrentIndex(index)
            QApplication.processEvents()
            yield f"Lessons, {title}", dock


def dialogs(window, qtbot, tmp_path):
    """Every dialog that can be opened now, one after another; (name, widget)."""
    for kind in EXPORTERS if window.lab.decoder is not None else ():
        if not window.exports.lacking(kind):
            window.exports.ask(kind)
            yield from _shown(f"export {kind}", window.exports.dialog)
    window.files.show_import(str(table(tmp_path / "walked.csv")), {})
    qtbot.waitUntil(lambda: window.files.dialog.data is not None, timeout=20_000)
    yield from _shown("import", window.files.dialog)
    for title, page in (("keys", keys_page(window.menuBar())), ("packages", packages_page())):
        yield from _shown(title, _open(HelpDialog(title, page, window)))
    for name in ("blobs", "counts"):
        yield from _shown(f"make {name}", _open(MakeDialog(DATASETS[name], load_dataset(name), print, window)))
    yield from _shown("recovery", _open(RecoveryDialog([Left(tmp_path, "digits, VAE", 0.0)], print, window)))


def _open(dialog):
    dialog.open()
    return dialog


def _shown(name, dialog):
    QApplication.processEvents()
    yield name, dialog
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def controls(root):
    """(role, name, description, widget) of what a screen reader finds in a widget and calls a control."""
    found, waiting = [], [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        role, part = one.role(), one.object()
        focused = isinstance(part, QWidget) and part.focusPolicy().value & 1 and part.focusProxy() is None
        if role in CONTROLS or (focused and not isinstance(part, QScrollArea)):
            found.append((role.name, one.text(QAccessible.Text.Name), one.text(QAccessible.Text.Description), part))
        if role not in WHOLE:
            waiting += [one.child(index) for index in range(one.childCount())]
    return found
