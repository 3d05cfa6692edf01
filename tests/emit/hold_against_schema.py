#!/usr/bin/env python3
"""Holds every line of a JSONL file against a JSON Schema.

    hold_against_schema.py SCHEMA.json LINES.jsonl

Exit code 0: all hold; 1: one does not, or the schema itself is at fault; 77: no jsonschema here.
"""
import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    validator = jsonschema.Draft7Validator(schema)
    jsonschema.Draft7Validator.check_schema(schema)
    with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, 1):
            for error in validator.iter_errors(json.loads(line)):
                place = "/".join(map(str, error.absolute_path))
                print(f"line {number}: {place}: {error.message}", file=sys.stderr)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
