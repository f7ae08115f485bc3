"""All kinds of exports in groups, with what is missing for those that cannot be done now."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from latentlab.export import Exporter
from latentlab.gui.language.catalogue import translated
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.plain import as_typed

GROUPS = {
    "Figures": (), "Pictures": (".png",), "Films": (".gif", ".mp4", ".webp", ".apng"),
    "Tables": (".csv", ".tsv", ".parquet", ".npz", ".h5ad", ".tensorboard"), "Models": (".safetensors", ".onnx", ".pt"),
    "Pages and scripts": (".html", ".py", ".ipynb"),
}  # fmt: skip
OTHER = "Other"
KIND = Qt.ItemDataRole.UserRole


class Indented(QStyledItemDelegate):
    """Sets the entries of a group in; their words begin with a letter, by which keys find them."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Qt asks what is drawn."""
        super().initStyleOption(option, index)
        if index.data(KIND):
            option.text = f"   {option.text}"


class ExportKinds(QListWidget):
    """One entry each. What cannot be done now is grey and can be chosen all the same: it says what is missing."""

    chosen = Signal(str)

    def __init__(
        self, exporters: Iterable[Exporter], lacking: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName("What to export")
        self.setItemDelegate(Indented(self))
        self.items: dict[str, QListWidgetItem] = {}
        groups: dict[str, list[Exporter]] = {name: [] for name in (*GROUPS, OTHER)}
        for one in exporters:
            groups.setdefault(group_of(one), []).append(one)
        for name, members in groups.items():
            if members:
                self._add_group(name, members, lacking)
        self.currentItemChanged.connect(self._choose)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be: as wide as its entries are."""
        return QSize(self.sizeHintForColumn(0) + 28, 400)

    def choose(self, kind: str) -> None:
        """Make one the current one."""
        self.setCurrentItem(self.items[kind])

    def _add_group(self, name: str, members: list[Exporter], lacking: Callable[[str], str]) -> None:
        group = QListWidgetItem(translated(name), self)
        group.setFlags(Qt.ItemFlag.NoItemFlags)  # so that arrow keys pass over it
        group.setForeground(self.palette().text())
        font = group.font()
        font.setBold(True)
        group.setFont(font)
        for one in members:
            item, sentence = QListWidgetItem(translated(one.title), self), lacking(one.name)
            item.setData(KIND, one.name)
            item.setToolTip(translated(as_typed(sentence or one.words)))
            if sentence:
                item.setForeground(QColor(theme.colours().faint))
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, translated(sentence))
            self.items[one.name] = item

    @Slot(QListWidgetItem, QListWidgetItem)
    def _choose(self, now: QListWidgetItem | None, _: QListWidgetItem | None) -> None:
        if now is not None and now.data(KIND):
            self.chosen.emit(now.data(KIND))


def group_of(exporter: Exporter) -> str:
    """The group that an exporter names, else the one that its files' endings belong to."""
    by_ending = (name for name, endings in GROUPS.items() if set(endings) & set(exporter.endings[:1]))
    return exporter.group or next(by_ending, OTHER)
