"""Holds YAML files to a JSON Schema: a line a file, `ok` or `broken`, a tab, and its name.

Usage: validate.py SCHEMA FILE...
"""
import json
import sys

import jsonschema
import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for name in sys.argv[2:]:
    with open(name, encoding="utf-8") as file:
        # A date that YAML 1.1 sees in a text is that text to JSON.
        value = json.loads(json.dumps(yaml.safe_load(file), default=str))
    errors = sorted(validator.iter_errors(value), key=lambda error: list(map(str, error.path)))
    print("broken" if errors else "ok", name, *(e.message[:200] for e in errors[:1]), sep="\t")
