"""Asking for a file to open, a file to save to, or a folder: Qt's dialog, whose own questions read names as markup."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QLineEdit, QWidget

from latentlab.gui.widgets.plain import agreed


class FileDialog(QFileDialog):
    """Asked for one name; the ways to ask are the class's own functions, which give "" where none is chosen."""

    def __init__(self, parent: QWidget | None, title: str, start: str, filters: str = "") -> None:
        super().__init__(parent, title, "", filters)
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)  # asked below, as typed
        self._new, self._ending = False, ""
        # What was typed last: Qt writes what it finds in the folder over it, as soon as it has read that.
        self._typed = ""
        self._line = self.findChild(QLineEdit, "fileNameEdit")
        if self._line is not None:  # a dialog of the desktop's own has none
            self._line.textEdited.connect(self._note)
            self._line.completer().activated.connect(lambda _: self._note(""))
            for view in self.findChildren(QAbstractItemView):
                view.pressed.connect(lambda _: self._note(""))
        begin = Path(start) if start else Path()
        if begin.is_dir():
            self.setDirectory(str(begin))
        else:
            self.setDirectory(str(begin.parent))
            self.selectFile(begin.name)

    @staticmethod
    def to_open(parent: QWidget | None, title: str, start: str, filters: str) -> str:
        """A file that exists."""
        dialog = FileDialog(parent, title, start, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog.asked()

    @staticmethod
    def to_save(parent: QWidget | None, title: str, start: str, filters: str, ending: str = "") -> str:
        """A file to write, whose name gets the `ending` where it has another; one that exists is asked about."""
        dialog = FileDialog(parent, title, start, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog._ending = ending
        return dialog.asked()

    @staticmethod
    def folder(parent: QWidget | None, title: str, start: str, new: bool = False) -> str:
        """A folder; where it may be a `new` one, it is made."""
        dialog = FileDialog(parent, title, start)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog._new = new
        if dialog._line is not None:  # its list of what is there takes keys and the Return that are meant for the name
            dialog._line.setCompleter(None)
        if new:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setLabelText(QFileDialog.DialogLabel.FileName, "Folder")
            dialog.setLabelText(QFileDialog.DialogLabel.Accept, "Choose")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        return dialog.asked()

    def _note(self, text: str) -> None:
        self._typed = text

    def accept(self) -> None:
        """A name is chosen; that of a new folder is made."""
        if self._typed and self._line.text() != self._typed:
            self._line.setText(self._typed)
        if self._new:
            with suppress(OSError):  # Qt says that it is not there
                Path((self.selectedFiles() or [""])[0]).mkdir()
        super().accept()

    def asked(self) -> str:
        """Show it until a name is chosen or it is closed."""
        while self.exec():
            name = (self.selectedFiles() or [""])[0]
            name += "" if name.lower().endswith(self._ending) else self._ending
            if self._agreed(Path(name)):
                break
        else:
            name = ""
        self.deleteLater()
        return name

    def _agreed(self, path: Path) -> bool:
        """Whether what lies there already may be replaced, where something is to be written."""
        if self.acceptMode() == QFileDialog.AcceptMode.AcceptOpen or self.fileMode() == QFileDialog.FileMode.Directory:
            return True
        return not path.is_file() or may_replace(self, path)


def may_replace(parent: QWidget, path: Path) -> bool:
    """Ask whether a file that exists may be replaced."""
    return agreed(parent, "Replace the file", f"{path.name} exists already. Replace it?", "&Replace")
