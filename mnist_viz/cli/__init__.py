"""The command line: `mnist-viz` opens the window, `mnist-viz train` and its like do without."""
