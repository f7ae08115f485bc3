"""Which language the window speaks: the one that was chosen, or the desktop's, from the start on."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from latentlab.gui.language.catalogue import Catalogue, sources, speak
from latentlab.resources import resource

SYSTEM, ENGLISH, CONTEXT = "System", "en", "LatentLab"
LANGUAGES = {
    ENGLISH: "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ja": "日本語", "zh_CN": "简体中文",
}  # fmt: skip


def is_there(code: str) -> bool:
    """Whether the window can speak a language: English always, another one where it has been translated."""
    return code in (SYSTEM, ENGLISH) or resource(f"translations/latentlab_{code}.qm").exists()


def chosen() -> str:
    """The code of a language, or "System", as it was chosen last."""
    code = str(QSettings().value("language", SYSTEM))
    return code if code in LANGUAGES else SYSTEM


def choose(code: str) -> None:
    """Speak another language from the next start on."""
    QSettings().setValue("language", code)


def wanted(of_desktop: list[str]) -> str:
    """The language to speak: what was chosen, or the first of the desktop's that there is, else English."""
    if chosen() != SYSTEM:
        return chosen() if is_there(chosen()) else ENGLISH
    for name in of_desktop:
        name = name.replace("-", "_")
        simplified = name.startswith("zh") and not any(part in name for part in ("TW", "HK", "MO", "Hant"))
        code = "zh_CN" if simplified else name.split("_")[0]
        if code in LANGUAGES and is_there(code):
            return code
    return ENGLISH


def begin(application: QApplication) -> None:
    """Let the window speak the language that is wanted, and Qt's own dialogs with it; before any widget is made."""
    code = wanted(QLocale.system().uiLanguages())
    if code == ENGLISH:
        return
    from latentlab.gui.language.door import Door

    ours, of_qt = QTranslator(application), QTranslator(application)
    if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)
    if ours.load(str(resource(f"translations/latentlab_{code}.qm"))):
        speak(Catalogue(sources(), lambda text: ours.translate(CONTEXT, text) or ""))
        Door()
    application.setLayoutDirection(QLocale(code).textDirection())
