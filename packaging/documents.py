"""The files that belong to the program, as the bundle's systems want to be told of them."""

from mnist_viz.ui.program.desktop import IDENTIFIER

CHECKPOINT, RUN = "mnistviz", "mnistrun"
"""Endings of the program's own files; `.safetensors` and `.json` belong to others, too."""


def info_plist() -> dict[str, object]:
    """Return what macOS is told of the program beside what PyInstaller says by itself."""
    return {
        "CFBundleDisplayName": "mnist_viz",
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": "12.0",
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
