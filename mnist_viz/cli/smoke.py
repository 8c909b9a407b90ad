"""`mnist-viz smoke`: opens the window, uses all of it once, and says what came of it."""

from pathlib import Path

import click

from mnist_viz.cli.display import choose_platform
from mnist_viz.cli.outcome import print_json, print_pairs
from mnist_viz.cli.recipes import NewFile


@click.command()
@click.option("--screenshot", type=NewFile(), help="Save a picture of the window as a PNG file.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def smoke(ctx: click.Context, *, screenshot: Path | None, as_json: bool) -> None:
    """Find out whether the program is whole: a minute's use in the real window.

    Every panel is opened and drawn, a network learns, the pad is drawn on, every lesson and every
    icon is read. Ends with 0 if all of that went well, and else with 1.
    """
    choose_platform(offscreen=True)
    # Qt takes a third of a second to import, which the other commands need not spend.
    from mnist_viz.ui.program.smoke import smoke as run  # noqa: PLC0415

    report = run(screenshot)
    if as_json:
        print_json(report.as_dict())
    else:
        print_pairs((name, str(value)) for name, value in report.as_dict().items())
    ctx.exit(1 if report.faults else 0)
