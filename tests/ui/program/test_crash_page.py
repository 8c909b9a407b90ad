"""The page of a crash report does what its buttons say."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from mnist_viz.ui.program.crash_report import CrashPage


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "crash-1.txt"
    path.write_text("what it was doing", "utf-8")
    return path


def test_the_report_can_be_copied(qtbot, report: Path) -> None:
    page = CrashPage(report)
    qtbot.addWidget(page)
    page.findChildren(QPushButton)[0].click()
    assert QGuiApplication.clipboard().text() == "what it was doing"
