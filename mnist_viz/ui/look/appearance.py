"""Dress the application in a theme, following the system unless the user chose otherwise."""

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QProxyStyle, QWidget

from mnist_viz.ui.look.style import style_sheet
from mnist_viz.ui.look.theme import DARK, LIGHT, Theme, font


class Density(QWidget):
    """A child that is never seen: Qt tells it, like every widget, that the screen is another.

    It gets no other events, where one that watched its parent would learn of every one of those.
    """

    changed = Signal(float)
    """The screen's pixels along one device-independent pixel are as many as this now."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.hide()
        self._ratio = self.devicePixelRatioF()

    def check(self) -> None:
        """Look again after what Qt is silent about: being put into a window, or first shown."""
        ratio = self.devicePixelRatioF()
        if ratio != self._ratio:
            self._ratio = ratio
            self.changed.emit(ratio)

    def event(self, event: QEvent) -> bool:
        """Handle a change of the screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.check()
        return super().event(event)


Choice = Literal["system", "light", "dark"]


def palette(theme: Theme) -> QPalette:
    """Qt's palette of a theme, for everything that Qt draws on its own."""
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.window,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.on_accent,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.train,
        QPalette.ColorRole.LinkVisited: theme.muted,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Mid: theme.border,
        QPalette.ColorRole.Accent: theme.accent,
    }
    made = QPalette(QColor(theme.raised), QColor(theme.window))
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return made


class PlainTextStyle(QProxyStyle):
    """Lets every label, tooltip and message box show its text as it is.

    Qt takes text for HTML where it looks like it: the name of a data set could then show a picture
    from this computer. A label that is meant to show rich text says so itself.
    """

    def polish(self, widget: QWidget | QPalette | QApplication) -> object:  # type: ignore[override]
        """Prepare a widget, once, before it is first shown."""
        if isinstance(widget, QLabel) and widget.textFormat() is Qt.TextFormat.AutoText:
            widget.setTextFormat(Qt.TextFormat.PlainText)
        return super().polish(widget)


class ThemeSource(QObject):
    """The theme in force: the user's choice, or the system's where they made none.

    Applies palette, font and style sheet to the application, then tells the widgets that keep
    colours of their own.
    """

    changed = Signal(object)
    """Emitted with the new `Theme` after the application has it."""

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__()
        self._app = app
        # Asked before our own palette replaces the answer.
        original = app.palette()
        self._guess_dark = (
            original.color(QPalette.ColorRole.Window).lightnessF()
            < original.color(QPalette.ColorRole.WindowText).lightnessF()
        )
        self._choice: Choice = choice
        self._type_scale = 1.0
        app.setStyle(PlainTextStyle("Fusion"))
        self._theme = self._resolve()
        self._apply_theme(None)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def app(self) -> QApplication:
        """The application that has it."""
        return self._app

    @property
    def theme(self) -> Theme:
        """The theme that the application has."""
        return self._theme

    @property
    def choice(self) -> Choice:
        """The choice of the user, which may be to follow the system."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Follow the system, or force light or dark."""
        self._choice = choice
        self._change()

    def magnify(self, scale: float) -> None:
        """Write everything this many times larger than usual; 1 for as usual."""
        self._type_scale = scale
        self._change()

    def _system_changed(self) -> None:
        self.choose(self._choice)

    def _change(self) -> None:
        resolved = self._resolve()
        if resolved != self._theme:
            before, self._theme = self._theme, resolved
            self._apply_theme(before)
            self.changed.emit(resolved)

    def _resolve(self) -> Theme:
        theme = self._chosen()
        return theme if self._type_scale == 1.0 else replace(theme, type_scale=self._type_scale)

    def _chosen(self) -> Theme:
        if self._choice != "system":
            return DARK if self._choice == "dark" else LIGHT
        scheme = QGuiApplication.styleHints().colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            return DARK if self._guess_dark else LIGHT
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def _apply_theme(self, before: Theme | None) -> None:
        self._app.setFont(font(scale=self._theme.type_scale))
        if before is None or before.usual != self._theme.usual:
            self._app.setPalette(palette(self._theme))
            # Every widget there is looks through it: a third of a second.
            self._app.setStyleSheet(style_sheet(self._theme))
