"""The files that belong to the program, as the bundle's systems want to be told of them."""

import re
from collections.abc import Iterable
from importlib.metadata import Distribution

from mnist_viz.ui.program.app import IDENTIFIER

CHECKPOINT, RUN = "mnistviz", "mnistrun"
"""Endings of the program's own files; `.safetensors` and `.json` belong to others, too."""


def info_plist(installed: Iterable[Distribution]) -> dict[str, object]:
    """Return what macOS is told of the program next to what PyInstaller says on its own."""
    return {
        "CFBundleDisplayName": "mnist_viz",
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": least_macos(one.read_text("WHEEL") or "" for one in installed),
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # it follows the system into the dark
        "CFBundleDocumentTypes": [
            _document("mnist_viz checkpoint", CHECKPOINT),
            _document("mnist_viz run", RUN),
            {
                "CFBundleTypeName": "Checkpoint or run file",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.json", "public.data"],
                "CFBundleTypeExtensions": ["safetensors", "json"],
            },
        ],
        "UTExportedTypeDeclarations": [
            _type("mnist_viz checkpoint", CHECKPOINT, "public.data"),
            _type("mnist_viz run", RUN, "public.json"),
        ],
    }


def least_macos(wheels: Iterable[str]) -> str:
    """Return the first macOS on which all libraries run, by the tags in their WHEEL files.

    pip takes the newest that runs where the bundle is built: NumPy for 14.0, not that for 10.9.
    """
    tags = (re.findall(r"macosx_(\d+)_(\d+)", wheel) for wheel in wheels)
    needed = (min((int(major), int(minor)) for major, minor in found) for found in tags if found)
    return "{}.{}".format(*max(needed, default=(14, 0)))


def _document(name: str, ending: str) -> dict[str, object]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Editor",
        "CFBundleTypeIconFile": "mnist_viz.icns",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [f"{IDENTIFIER}.{ending}"],
    }


def _type(name: str, ending: str, like: str) -> dict[str, object]:
    return {
        "UTTypeIdentifier": f"{IDENTIFIER}.{ending}",
        "UTTypeDescription": name,
        "UTTypeConformsTo": [like],
        "UTTypeTagSpecification": {"public.filename-extension": [ending]},
    }
