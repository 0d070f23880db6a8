"""An answer on the disk, against a bare commit of the same row at FULL."""
import os, subprocess

from measuring import RELEASE, row


def measure(folder):
    home = os.path.join(folder, "recording")
    os.makedirs(home)
    result = subprocess.run([os.path.join(RELEASE, "recording"), home, "500"], check=True,
                            capture_output=True)
    recorded, bare = map(float, result.stdout.split())
    row(f"an answer recorded to a bare commit ({bare:.2f} ms)", f"{recorded / bare:.2f}×", "1.5×")
