"""Measures everything, or the parts that are named, and prints a table."""
import os, sys, tempfile

import checking, reading, recording, scores, start_up
from measuring import ROOT

PARTS = {
    "start-up": start_up, "scores": scores, "recording": recording, "reading": reading,
    "checking": checking,
}


def main(names):
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        sys.exit(f"no part `{unknown[0]}`; there are {', '.join(PARTS)}")
    print("| what | measured | bound |\n|---|---|---|")
    with tempfile.TemporaryDirectory(dir=os.path.join(ROOT, ".build")) as folder:
        for name in names or PARTS:
            PARTS[name].measure(folder)


main(sys.argv[1:])
