"""How soon the program answers, against programs that do nothing."""
import os, subprocess

from course import thousand_modules
from measuring import MODULES, REPASO, ROOT, compiled, environment, interleaved, row, wall


def measure(folder):
    against_hello(folder)
    overview(folder)


def against_hello(folder):
    home = os.path.join(folder, "learner")
    os.makedirs(home)
    env = environment(home, REPASO_MODULES=MODULES)
    subprocess.run([REPASO, "learn", "orientation"], input=b"\na\n", env=env,
                   stdout=subprocess.DEVNULL)
    hello = compiled(os.path.join(ROOT, "Tests", "Benchmarks", "hello.c"), folder)
    times = interleaved({
        "hello": wall([hello], env),
        "version": wall([REPASO, "--version"], env),
        "scores": wall([REPASO, "scores"], env),
        "learn": wall([REPASO, "learn"], env),
        "python": wall(["/usr/bin/python3", "-c", "pass"], env),
    })
    ratio = lambda name: f"{times[name] / times['hello']:.1f}×"
    row("`--version` to a C hello", ratio("version"), "4×")
    row("`scores`, small gradebook", ratio("scores"), "6×")
    row("`learn` to its first prompt", ratio("learn"), "8×")
    row("`python3 -c pass`", ratio("python"), "above both")


def overview(folder):
    home = os.path.join(folder, "newcomer")
    os.makedirs(home)
    env = environment(home, REPASO_MODULES=thousand_modules(folder))
    taken = interleaved({"overview": wall([REPASO], env, b"q\n")}, rounds=7)["overview"]
    measured = subprocess.run(["/usr/bin/time", "-f", "%M", REPASO], input=b"q\n", env=env,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True)
    memory = int(measured.stderr.split()[-1]) / 1024
    row("overview of 1,000 modules of 20 KB", f"{taken * 1000:.0f} ms, {memory:.0f} MB",
        "150 ms, 60 MB")
