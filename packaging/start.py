"""What the bundle starts: the same program as `mnist-viz`."""

import sys
from types import ModuleType


class _Absent(ModuleType):
    """Stands for a module of Qt that pyqtgraph imports, and that the bundle leaves out."""

    QOpenGLWidget = object  # the base of a view that is made only where OpenGL is asked for


# 10 MB for nothing: pyqtgraph imports them also where nothing is drawn with OpenGL.
for name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[name] = _Absent(name)

from mnist_viz.__main__ import main  # noqa: E402

main()
