"""What each desktop knows about the program agrees with the program itself."""

import importlib.util
import re
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from importlib.metadata import PathDistribution
from pathlib import Path
from types import ModuleType

from mnist_viz import __version__
from mnist_viz.ui.files.run_files import SUFFIXES
from mnist_viz.ui.program.app import IDENTIFIER

PACKAGING = Path(__file__).parents[2] / "packaging"
LINUX = PACKAGING / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
OWN = {suffix for suffix in SUFFIXES if "mnist" in suffix}


def load(name: str) -> ModuleType:
    """Import a file of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(f"of_{name}", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def types() -> dict[str, str]:
    """Return the endings of the types of files that are declared on Linux, and their names."""
    root = ET.parse(LINUX / f"{IDENTIFIER}.xml").getroot()
    return {
        glob.attrib["pattern"].removeprefix("*"): kind.attrib["type"]
        for kind in root.iter(f"{MIME}mime-type")
        for glob in kind.iter(f"{MIME}glob")
    }


def test_the_programs_own_endings_are_types_of_files_that_its_menu_entry_opens() -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(LINUX / f"{IDENTIFIER}.desktop", encoding="utf-8")
    opened = entry["Desktop Entry"]["MimeType"].strip(";").split(";")
    assert set(types()) == OWN
    assert set(types().values()) == set(opened)
    assert entry["Desktop Entry"]["Exec"] == "mnist-viz %f"
    assert entry["Desktop Entry"]["Icon"] == IDENTIFIER


def test_the_software_centre_is_told_of_this_version_and_these_types() -> None:
    page = ET.parse(LINUX / f"{IDENTIFIER}.metainfo.xml").getroot()
    assert page.findtext("id") == IDENTIFIER
    assert page.findtext("launchable") == f"{IDENTIFIER}.desktop"
    release = page.find("releases/release")
    assert release is not None
    assert release.attrib["version"] == __version__
    assert {kind.text for kind in page.iter("mediatype")} == set(types().values())


def test_windows_and_macos_know_the_same_endings() -> None:
    installer = (PACKAGING / "windows/mnist_viz.iss").read_text("utf-8")
    assert set(re.findall(r'Classes\\(\.mnist\w+)"', installer)) == OWN
    assert f'#define Identifier "{IDENTIFIER}"' in installer
    told = (PACKAGING / "documents.py").read_text("utf-8")
    assert all(f'"{suffix.removeprefix(".")}"' in told for suffix in OWN)


def test_an_older_macos_than_the_libraries_are_for_is_told_that_it_is_too_old(
    tmp_path: Path,
) -> None:
    tags = ["cp310-abi3-macosx_13_0_universal2", "cp311-cp311-macosx_14_0_arm64", "py3-none-any"]
    tags.append("cp39-abi3-macosx_10_9_universal2\nTag: cp39-abi3-macosx_15_0_arm64")
    for number, tag in enumerate(tags):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "WHEEL").write_text(f"Tag: {tag}\n", encoding="utf-8")
    told = load("documents").info_plist(map(PathDistribution, tmp_path.iterdir()))
    assert told["LSMinimumSystemVersion"] == "14.0"
