"""The version resource that Windows shows among the properties of mnist-viz.exe."""

from pathlib import Path

TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("FileDescription", "mnist_viz: see a neural network learn"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "mnist-viz"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "mnist-viz.exe"),
      StringStruct("ProductName", "mnist_viz"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ]
)
"""


def resource(version: str, folder: Path) -> str:
    """Write the resource for a version such as 0.1.0 into `folder` and return its path."""
    numbers = tuple(int(part) for part in version.split(".")[:3])
    path = folder / "version.txt"
    path.write_text(TEMPLATE.format(numbers=(*numbers, 0), version=version), encoding="utf-8")
    return str(path)
