"""Kill training at random moments and see that it always continues to the same end.

Run as ``python benchmarks/kills.py [--kills 100] [--seed 0]``. Each time, ``mnist-viz train
--checkpoint FILE --every 1`` is ended by SIGKILL after a random time, mostly in the middle of
writing; then the file is read and the next run continues from it. At the end, the fingerprint is
compared with that of a run that nobody disturbed. Prints the table of ``docs/time.md``.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from mnist_viz.runs.checkpoint_file import load_checkpoint

COMMAND = [sys.executable, "-m", "mnist_viz", "train"]
RECIPE = ["--hidden", "128", "--optimizer", "adam", "--rate", "0.001", "--epochs"]


def trained(*words: str) -> dict[str, object]:
    done = subprocess.run([*COMMAND, *words, "--json"], capture_output=True, check=True, text=True)
    return json.loads(done.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--data", required=True, help="a folder of IDX files")
    parser.add_argument("--epochs", default="4")
    chosen = parser.parse_args()
    rng = random.Random(chosen.seed)
    recipe = ["--data", chosen.data, *RECIPE, chosen.epochs]
    whole = trained(*recipe)
    whole_files = 0
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder, "run.safetensors")
        words, reached = recipe, []
        for _ in range(chosen.kills):
            process = subprocess.Popen(
                [*COMMAND, *words, "--checkpoint", str(kept), "--every", "1"],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            before = kept.stat().st_mtime_ns if kept.exists() else 0
            while process.poll() is None and (
                not kept.exists() or kept.stat().st_mtime_ns == before
            ):
                time.sleep(0.005)
            time.sleep(rng.uniform(0, 0.2))
            process.kill()
            process.wait()
            whole_files += load_checkpoint(kept).step >= (reached[-1] if reached else 0)
            reached.append(load_checkpoint(kept).step)
            words = ["--resume", str(kept)]
        parts = len(list(Path(folder).glob(".*.part")))
        resumed = trained("--resume", str(kept))
    print(f"kills                          {chosen.kills}")
    print(f"whole checkpoint found         {whole_files}")
    print(f"killed in the middle of a file {parts}")
    print(f"steps at the kills             {reached[0]} to {reached[-1]} of {whole['steps']}")
    print(f"undisturbed                    {whole['theta_sha256']}")
    print(f"killed and resumed             {resumed['theta_sha256']}")
    print(f"the same                       {whole['theta_sha256'] == resumed['theta_sha256']}")


if __name__ == "__main__":
    main()
