"""Prints the scenario of the tests in the form that the strict protocol validator takes, where that stands beside the checkout."""
import json

import harness

print(json.dumps({
    "file": "oppvekst.mandat", "language": "mandate", "text": harness.SCENARIO + "\n? Hva mangler?\n",
    "diagnostics": [{"code": code, "text": text} for code, text in harness.UNDERLINED.items()],
    "hover_at": "hyppighet", "hover_contains": "evaluer",
    "complete_after": "Status: ", "complete_has": "utkast",
    "fix_at": "ved behov", "fix_title": harness.MENDING, "fix_result": harness.MENDED,
    "format_result": harness.FORMATTED.strip(),
    "lens_title": "besvart", "lens_result": "", "message_answer": "Senere", "symbol": "NAV",
}, ensure_ascii=False))
