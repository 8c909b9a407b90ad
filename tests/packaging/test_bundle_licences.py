"""Nothing is bundled without the text of its licence."""

import importlib.util
import re
import sys
from importlib.metadata import PathDistribution, distribution
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def load(name: str) -> ModuleType:
    """Import a file of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(f"of_{name}", ROOT / f"packaging/{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


licences = load("licences")
LENT = {
    "FTL": ("pillow", "The FreeType Project LICENSE"),
    "IJG": ("pillow", "the Independent JPEG Group"),
    "libpng-2.0": ("pillow", "PNG Reference Library License version 2"),
    "Old MIT": ("pillow", '"Old MIT" license'),
    "Apache-2.0": ("requests", "Apache License"),
}
"""Of which library the text of a licence is that is in Qt, too."""


def pretended(folder: Path, *texts: str) -> PathDistribution:
    """Install a library of one file, with licence files of these names."""
    info = folder / "thing-1.0.dist-info"
    info.mkdir(parents=True)
    (folder / "thing.py").touch()
    (folder / "licenses").mkdir()
    (folder / "licenses/__init__.py").write_text("# A part of the library.", encoding="utf-8")
    for text in texts:
        (info / text).parent.mkdir(parents=True, exist_ok=True)
        (info / text).write_text("Do what you like.", encoding="utf-8")
    (info / "METADATA").write_text("Metadata-Version: 2.4\nName: thing\nVersion: 1.0\n", "utf-8")
    record = ["thing.py,,", "licenses/__init__.py,,", "thing-1.0.dist-info/METADATA,,"]
    record += [f"thing-1.0.dist-info/{text},," for text in texts]
    (info / "RECORD").write_text("\n".join(record), encoding="utf-8")
    return PathDistribution(info)


@pytest.mark.parametrize("text", ["LICENSE.txt", "licenses/LICENSE", "COPYING", "licenses/MIT.txt"])
def test_a_librarys_licence_is_found_wherever_it_keeps_it(tmp_path: Path, text: str) -> None:
    assert "Do what you like." in licences.section(pretended(tmp_path, text))


def test_a_library_without_a_licence_is_not_bundled(tmp_path: Path) -> None:
    with pytest.raises(licences.LicenceError, match=r"thing 1\.0 would be bundled"):
        licences.section(pretended(tmp_path))


def test_a_library_is_bundled_when_one_of_its_files_is(tmp_path: Path) -> None:
    thing = pretended(tmp_path, "LICENSE")
    assert licences.bundled_distributions([tmp_path / "thing.py"], [thing]) == [thing]
    assert licences.bundled_distributions([tmp_path / "other.py"], [thing]) == []


def test_qt_comes_with_the_lgpl_and_the_way_to_replace_it() -> None:
    pytest.importorskip("PySide6")
    told = licences.section(distribution("pyside6-essentials"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert "you may replace them" in told


def test_what_others_wrote_in_qt_is_named_with_the_text_of_every_licence() -> None:
    pytest.importorskip("PySide6")
    told = licences.section(distribution("pyside6-essentials"))
    parts, texts = told.split("The texts of these licences")
    for part in ("PCRE2", "HarfBuzz", "libpng", "libjpeg-turbo", "FreeType", "XSVG", "ICU"):
        assert part in parts
    named = re.findall(r"^(?:  )?\S.*? {2,}(\S.*)$", parts, re.MULTILINE)
    assert len(named) > 30
    for name in {one for names in named for one in re.split(" and | or ", names)}:
        if name in LENT:
            assert LENT[name][1] in licences.section(distribution(LENT[name][0]))
        elif name not in ("public domain", "CC0-1.0", "LGPL-2.0-or-later"):
            assert re.search(rf"^---- .*\b{name}", texts, re.MULTILINE), name


def test_python_comes_with_its_licence() -> None:
    assert "PSF" in licences.python_licence()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only there libraries come from the system")
def test_a_library_of_the_system_that_nobody_knows_is_not_bundled(tmp_path: Path) -> None:
    with pytest.raises(licences.LicenceError, match="libnobody"):
        licences.system_sections([tmp_path / "libnobody.so"])


@pytest.mark.slow
@pytest.mark.skipif(not Path("/usr/share/common-licenses").is_dir(), reason="Debian keeps them")
def test_a_licence_that_debian_keeps_elsewhere_is_in_the_bundle_in_full() -> None:
    library = next(Path("/usr/lib").glob("*/libgcc_s.so.1"), None) or Path("/lib/libgcc_s.so.1")
    told = "".join(licences.system_sections([library.resolve()]))
    assert "Debian package libgcc-s1" in told
    assert "GNU GENERAL PUBLIC LICENSE\n                       Version 3" in told
