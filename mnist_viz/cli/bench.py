"""`mnist-viz bench ui`: what the window costs, in figures."""

import click

from mnist_viz.cli.display import choose_platform
from mnist_viz.cli.outcome import print_json, print_pairs

MEANINGS = {
    "window_s": "seconds to a shown window",
    "first_frame_s": "seconds to the first frame of training",
    "steps": "steps of training",
    "fps": "frames a second, median",
    "fps_end": "frames a second at the end",
    "frame_ms_p50": "ms between frames, median",
    "frame_ms_p99": "ms between frames, 99th of 100",
    "stall_ms_max": "ms, longest stall of the event loop",
    "pad_ms_p50": "ms from pen to bars, median",
    "pad_ms_p99": "ms from pen to bars, 99th of 100",
    "training_ratio": "training speed with the window over without",
    "examples_per_second": "examples a second without",
    "rss_mb_start": "MB of memory at first",
    "rss_mb_end": "MB of memory at the end",
    "rss_mb_per_minute": "MB of memory a minute",
}


@click.group()
def bench() -> None:
    """Measure the program on this machine."""


@bench.command()
@click.option("--minutes", type=click.FloatRange(0.1, 600), help="How long.  [default: 0.4]")
@click.option("--fps", type=click.IntRange(1, 120), default=60, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def ui(*, minutes: float | None, fps: int, as_json: bool) -> None:
    """Measure frames, stalls, the pad, and what drawing costs training.

    The default layout is shown at 1440x900 and training runs at full speed; the window draws and
    rests in turns of two seconds.
    """
    choose_platform()
    # Qt takes a third of a second to import, which the other commands need not spend.
    from mnist_viz.ui.program.bench import bench as run  # noqa: PLC0415

    seconds = 2.0
    phases = max(3, round((minutes or 0.4) * 60 / (2 * seconds)))
    figures = run(phases, seconds, fps, (1440, 900)).as_dict()
    if as_json:
        print_json(figures)
    else:
        print_pairs((MEANINGS[name], f"{value:g}") for name, value in figures.items())
