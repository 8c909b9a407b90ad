"""Typeset the equations of the notes ahead of time, from LaTeX to pictures in resources/equations.

Run as ``python packaging/equations.py`` with ziamath installed (it is no dependency of the
program). Writes one SVG an equation, drawn in ``currentColor``, and ``symbols.json``: where each
symbol that can be pointed at is, in the picture's own coordinates.
"""

import json
import re
from pathlib import Path

import ziafont
import ziamath

# QtSvg does not draw the <symbol> and <use> of SVG 2.
ziafont.config.svg2 = False
ziamath.config.svg2 = False

FOLDER = Path(__file__).parents[1] / "resources" / "equations"
SIZE = 24
MARGIN = 3


def layer_equations(k: str, below: str, above: str) -> dict[str, str]:
    """Return the equations of layer k, as LaTeX in which <name:LaTeX> is a symbol."""
    rule = r"\leftarrow"
    return {
        f"z-{k}": rf"<Z:Z_{k}> = <W:W_{k}> \, <A:A_{below}> + <b:b_{k}>",
        f"a-{k}-relu": rf"<A:A_{k}> = \mathrm{{ReLU}}(<Z:Z_{k}>)",
        f"a-{k}-f": rf"<A:A_{k}> = f(<Z:Z_{k}>)",
        f"dz-{k}": rf"<dZ:dZ_{k}> = <W:W_{above}^{{T}}> \, <above:dZ_{above}> \odot "
        rf"<slope:f'(Z_{k})>",
        f"dw-{k}": rf"<dW:dW_{k}> = <dZ:dZ_{k}> \, <A:A_{below}^{{T}}>",
        f"db-{k}": rf"<db:db_{k}> = \sum_{{\mathrm{{examples}}}} <dZ:dZ_{k}>",
        f"update-w-{k}": rf"<new:W_{k}> {rule} <old:W_{k}> - \eta \, <gradient:dW_{k}>",
        f"update-w-{k}-decay": rf"<new:W_{k}> {rule} <old:W_{k}> - "
        rf"\eta \, (<gradient:dW_{k}> + \lambda W_{k})",
        f"update-b-{k}": rf"<new:b_{k}> {rule} <old:b_{k}> - \eta \, <gradient:db_{k}>",
    }


def output_equations(k: str) -> dict[str, str]:
    """Return the equations of the last layer k: probabilities, costs and (A) of each objective."""
    return {
        f"softmax-{k}": rf"<A:A_{k}> = \mathrm{{softmax}}(<Z:Z_{k}>)",
        f"cost-squared-{k}": rf"C = \frac{{1}}{{m}} \sum (<A:A_{k}> - <y:y>)^2",
        f"cost-cross-entropy-{k}": rf"C = -\frac{{1}}{{m}} \sum <y:y> \, "
        rf"\mathrm{{log}} \, <A:A_{k}>",
        f"dz-out-notes-{k}": rf"<dZ:dZ_{k}> = \frac{{2}}{{m}} (<A:A_{k}> - <y:y>)",
        f"dz-out-cross-entropy-{k}": rf"<dZ:dZ_{k}> = \frac{{1}}{{m}} (<A:A_{k}> - <y:y>)",
        f"dz-out-squared-error-{k}": rf"<dZ:dZ_{k}> = J^{{T}} \, \frac{{2}}{{m}} "
        rf"(<A:A_{k}> - <y:y>)",
    }


NEVER_HIDDEN = ("a-2-relu", "a-2-f", "dz-2")
"""Of the notes' two layers the second is no hidden one."""

EQUATIONS = {
    **layer_equations("1", "0", "2"),
    **layer_equations("2", "1", "3"),
    **layer_equations("l", r"{l-1}", r"{l+1}"),
    **output_equations("2"),
    **output_equations("L"),
}


def typeset(latex: str) -> tuple[str, dict[str, list[float]]]:
    """Return an equation as SVG, and the box of each symbol: x, y, width, height."""
    names: list[str] = []

    def coloured(match: re.Match[str]) -> str:
        names.append(match[1])
        # A symbol is known again in the picture by a colour of its own.
        return rf"\textcolor{{#0000{len(names):02x}}}{{{match[2]}}}"

    marked = re.sub(r"<(\w+):((?:[^<>])+)>", coloured, latex)
    marked = (
        marked.replace("_l", r"_\ell").replace("{l-1}", r"{\ell-1}").replace("{l+1}", r"{\ell+1}")
    )
    svg = ziamath.Latex(marked, size=SIZE).svg()
    boxes = {
        name: bounds(paths_in(svg, f"#0000{rank:02x}")) for rank, name in enumerate(names, start=1)
    }
    svg = re.sub(r'fill="(?:#0000[0-9a-f]{2}|black)"', 'fill="currentColor"', svg)
    return re.sub(r"(\d+\.\d{2})\d+", r"\1", svg) + "\n", boxes


def paths_in(svg: str, colour: str) -> list[float]:
    """Return all coordinates, x and y in turn, of what is drawn in a colour."""
    drawn = re.findall(rf'<path d="([^"]+)"[^>]*fill="{colour}"', svg)
    rects = re.findall(
        rf'<rect x="([-\d.]+)" y="([-\d.]+)" width="([-\d.]+)" height="([-\d.]+)" fill="{colour}"',
        svg,
    )
    numbers = [float(n) for d in drawn for n in re.findall(r"-?\d+(?:\.\d+)?", d)]
    for x, y, width, height in (map(float, rect) for rect in rects):
        numbers += [x, y, x + width, y + height]
    return numbers


def bounds(numbers: list[float]) -> list[float]:
    """Return the box around coordinates, with a margin: x, y, width, height."""
    xs, ys = numbers[0::2], numbers[1::2]
    left, top = min(xs) - MARGIN, min(ys) - MARGIN
    right, bottom = max(xs) + MARGIN, max(ys) + MARGIN
    return [round(n, 1) for n in (left, top, right - left, bottom - top)]


def main() -> None:
    """Write every picture and the boxes of their symbols."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    symbols = {}
    for name in sorted(EQUATIONS.keys() - set(NEVER_HIDDEN)):
        latex = EQUATIONS[name]
        svg, symbols[name] = typeset(latex)
        (FOLDER / f"{name}.svg").write_text(svg, encoding="utf-8")
    text = ",\n".join(f"{json.dumps(name)}: {json.dumps(at)}" for name, at in symbols.items())
    (FOLDER / "symbols.json").write_text(f"{{\n{text}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
