"""How everything is measured: what is compared takes turns, and the median of each counts.

Whatever else the machine does then falls on all of them alike.
"""
import os, statistics, subprocess, sys, time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
RELEASE = os.path.join(ROOT, ".build", "release")
REPASO = os.path.join(RELEASE, "repaso")
MODULES = os.path.join(ROOT, "modules")
ROUNDS = int(os.environ.get("ROUNDS", "40"))


def environment(home, **more):
    """A person in Ecuador whose records are in a folder of their own."""
    return {"HOME": home, "PATH": os.environ["PATH"], "LANG": "es_EC.UTF-8", "TERM": "xterm", **more}


def wall(command, env=None, typed=b""):
    """A measurement: the seconds from start to end of a command."""
    def measure():
        start = time.perf_counter()
        done = subprocess.run(command, input=typed, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, env=env)
        if done.returncode not in (0, 1):
            sys.exit(f"{' '.join(command[:3])} ended with {done.returncode}")
        return time.perf_counter() - start
    return measure


def reported(command):
    """A measurement: the seconds that a command prints as its result."""
    return lambda: float(subprocess.run(command, check=True, capture_output=True).stdout)


def interleaved(measurements, rounds=ROUNDS):
    """The median of each measurement, by its name."""
    times = {name: [] for name in measurements}
    for _ in range(rounds):
        for name, measure in measurements.items():
            times[name].append(measure())
    return {name: statistics.median(values) for name, values in times.items()}


def compiled(source, folder, *options):
    """The program that a C file makes."""
    program = os.path.join(folder, os.path.basename(source).removesuffix(".c"))
    subprocess.run(["cc", "-O2", "-o", program, source, *options], check=True)
    return program


def row(what, value, bound):
    print(f"| {what} | {value} | {bound} |", flush=True)
