"""What `check` costs, with and without its warnings, and against yamllint."""
import os, shutil

from course import thousand_modules
from measuring import REPASO, environment, interleaved, row, wall

LINTED = 100


def measure(folder):
    modules = thousand_modules(folder)
    env = environment(folder)
    times = interleaved({
        "all": wall([REPASO, "check", "--format", "short", modules], env),
        "errors": wall([REPASO, "check", "--format", "short", "--ignore", "W", modules], env),
    }, rounds=9)
    row("`check` with warnings to `check` without", f"{times['all'] / times['errors']:.2f}×", "2×")

    some = os.path.join(folder, "some")
    os.makedirs(some)
    for name in sorted(os.listdir(modules))[:LINTED]:
        shutil.copy(os.path.join(modules, name), some)
    times = interleaved({
        "repaso": wall([REPASO, "check", "--format", "short", some], env),
        "yamllint": wall(["yamllint", "-f", "parsable", some], env),
    }, rounds=3)
    row(f"`check` of {LINTED} modules to yamllint", f"{times['yamllint'] / times['repaso']:.0f}×",
        "at least 20×")
