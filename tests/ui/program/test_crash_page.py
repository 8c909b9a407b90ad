"""The page of a crash report goes when it is closed, and does what its buttons say."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from mnist_viz.ui.program.crash_page import CrashPage


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "crash-1.txt"
    path.write_text("what it was doing", "utf-8")
    return path


def test_a_page_that_is_given_up_leaves_nothing(qapp, report: Path) -> None:
    page = CrashPage(report)
    page.show()
    page.close()
    there = weakref.ref(page)
    del page
    gc.collect()
    assert there() is None


def test_the_report_can_be_copied(qtbot, report: Path) -> None:
    page = CrashPage(report)
    qtbot.addWidget(page)
    page.findChildren(QPushButton)[0].click()
    assert QGuiApplication.clipboard().text() == "what it was doing"
