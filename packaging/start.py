"""What the bundle starts: the same program as `mnist-viz`."""

from mnist_viz.__main__ import main

main()
