"""A thousand modules of 20 KB, made of the shipped ones: their beginnings, one lesson page, and
items in turn, so that what is read is what authors write."""
import os, re

from measuring import MODULES

SIZE = 20_000


def thousand_modules(folder):
    """The folder of the modules, which is made by whoever needs it first."""
    target = os.path.join(folder, "thousand")
    if not os.path.exists(target):
        os.makedirs(target)
        shipped = [read(name) for name in sorted(os.listdir(MODULES)) if name.endswith(".yaml")]
        parts = [split(text) for text in shipped if "\nitems:\n" in text]
        for number in range(1000):
            write(target, number, *parts[number % len(parts)])
    return target


def read(name):
    with open(os.path.join(MODULES, name), encoding="utf-8") as file:
        return file.read()


def split(text):
    """The language, what comes before the items, and the items that need nothing but it."""
    head, items = text.split("\nitems:\n")
    head = re.sub(r"(\nlesson:\n  - .*?)(?=\n  - id: ).*?(?=\n[a-z])", r"\1", head, flags=re.S)
    items = re.split(r"\n(?=  - id: )", re.sub(r"\n    page: .*", "", items))
    alone = [item for item in items if "kind: scenario" not in item and "\n    form: " not in item]
    return re.search(r"^language: (\w+)", text, re.M)[1], head, alone


def write(folder, number, language, head, items):
    name = f"m{number:04}"
    text = re.sub(r"^id: .*", f"id: {name}", head, count=1, flags=re.M) + "\nitems:\n"
    turn = number // 16 * 5
    for index in range(len(items)):
        if len(text.encode()) >= SIZE:
            break
        text += items[(turn + index) % len(items)].rstrip("\n") + "\n\n"
    with open(os.path.join(folder, f"{name}.{language}.yaml"), "w", encoding="utf-8") as file:
        file.write(text.rstrip("\n") + "\n")
