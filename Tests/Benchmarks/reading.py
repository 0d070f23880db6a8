"""How fast module files are read, on one core, against readers of YAML."""
import os, sys

from course import thousand_modules
from measuring import RELEASE, ROOT, compiled, interleaved, reported, row

SOURCES = os.path.join(ROOT, "Tests", "Benchmarks")


def measure(folder):
    modules = thousand_modules(folder)
    files = [os.path.join(modules, name) for name in sorted(os.listdir(modules))]
    events = compiled(os.path.join(SOURCES, "events.c"), folder, "-lyaml")
    reading = os.path.join(RELEASE, "reading")
    times = interleaved({
        "libyaml": reported([events, *files]),
        "syntax": reported([reading, "syntax", *files]),
        "typed": reported([reading, "typed", *files]),
        "Yams": reported([reading, "yams", *files]),
        "PyYAML": reported([sys.executable, os.path.join(SOURCES, "pyyaml.py"), *files]),
    }, rounds=9)
    size = sum(map(os.path.getsize, files)) / 1e6
    speed = lambda name: f"{size / times[name]:.0f} MB/s"
    against = lambda name, other: f"{times[other] / times[name]:.1f}×"
    row(f"libyaml's events over {size:.1f} MB", speed("libyaml"), "for comparison")
    row(f"syntax alone ({speed('syntax')}) to libyaml", against("syntax", "libyaml"), "at least 2.5×")
    row(f"typed and checked ({speed('typed')}) to libyaml", against("typed", "libyaml"),
        "at least 1.5×")
    row("typed and checked to Yams' `compose`", against("typed", "Yams"), "at least 10×")
    row("typed and checked to PyYAML's C loader", against("typed", "PyYAML"), "at least 20×")
