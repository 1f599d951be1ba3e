#!/usr/bin/env python3
"""The schemas describe the data files as they are, and refuse what the program's reader refuses."""
import copy
import json
import pathlib
import sys

import jsonschema
import yaml

root = pathlib.Path(__file__).resolve().parents[2]
wrong = []


class Texts(yaml.SafeLoader):
    """Reads numbers as numbers and everything else as text: no dates, no yes and no."""


Texts.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rules if tag == "tag:yaml.org,2002:int"]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()}


def broken(data, schema):
    """Each copy of the data with one thing wrong that every schema has to see."""
    required = schema["required"]
    first_list = next((key for key, value in data.items()
                       if isinstance(value, list) and value and isinstance(value[0], dict)), None)
    yield "an unknown key", {**data, "onbekend": 1}
    for key in required:
        yield f"no {key}", {k: v for k, v in data.items() if k != key}
    if first_list and data[first_list]:
        for key in ("naam", "code", "tip"):
            if key in data[first_list][0]:
                other = copy.deepcopy(data)
                other[first_list][0][key] = ""
                yield f"an empty {key}", other
    for name, things in data.items():
        if not isinstance(things, list) or not things or not isinstance(things[0], dict):
            continue
        other = copy.deepcopy(data)
        other[name][0]["onbekend"] = "x"
        yield f"an unknown key in {name}", other
        for key in schema["properties"][name]["items"]["required"]:
            other = copy.deepcopy(data)
            del other[name][0][key]
            yield f"{name} without {key}", other


pairs = [(root / "figures/feestdagen.yaml", root / "figures/schema/feestdagen.schema.json")]
for file in sorted((root / "methodieken").glob("*/*/*.yaml")):
    pairs.append((file, root / "methodieken/schema" / (file.stem + ".schema.json")))
if len(pairs) < 13:
    wrong.append("fewer data files than there should be")
schemas = {file.name.split(".")[0] for file in (root / "methodieken/schema").iterdir()}
for kop in (root / "methodieken").glob("*/*/methodiek.yaml"):
    for stem in sorted(schemas ^ {file.stem for file in kop.parent.iterdir()}):
        wrong.append(f"{kop.parent.relative_to(root)}: {stem} has no file, or no schema")
for file, schema_file in pairs:
    name = file.relative_to(root)
    if not schema_file.exists():
        wrong.append(f"{name}: no schema")
        continue
    schema = json.loads(schema_file.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    data = yaml.load(file.read_text(encoding="utf-8"), Loader=Texts)
    wrong += [f"{name}: {'/'.join(map(str, e.path))}: {e.message}"
              for e in validator.iter_errors(data)]
    wrong += [f"{name}: the schema takes {what}"
              for what, bad in broken(data, schema) if validator.is_valid(bad)]

# What the JSON bodies of the commands look like, as the program serves it.
commands = json.loads((root / "docs/opdrachten.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(commands)
contact = jsonschema.Draft202012Validator(commands["$defs"]["contact"])
good = {"op": "2026-11-23", "kanaal": "brief", "richting": "uitgaand", "bereikt": "nee"}
for what, body, fits in (("a contact", good, True), ("nothing", {}, False),
                         ("an unknown field", {**good, "x": "y"}, False),
                         ("another type", {**good, "notitie": 1}, False),
                         ("no choice", {**good, "kanaal": "duif"}, False),
                         ("a long text", {**good, "notitie": "a" * 4001}, False)):
    if contact.is_valid(body) != fits:
        wrong.append(f"docs/opdrachten.schema.json: {what} is {'refused' if fits else 'taken'}")

print("\n".join(wrong) or f"schemas: {len(pairs)} data files")
sys.exit(bool(wrong))
