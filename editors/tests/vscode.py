"""The extension for Visual Studio Code, checked as far as it can be without the editor: manifest, texts, grammar, snippets, client."""
import json
import re

import harness

FOLDER = harness.EDITORS / "vscode"
LANGUAGES = ("", ".nb", ".nn")


def editors(options):
    return [("vscode: the manifest", manifest), ("vscode: the grammar", grammar),
            ("vscode: the client", lambda verdict: client(options, verdict)),
            ("vscode: the chat", lambda verdict: talk(options, verdict))]


def read(name):
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def manifest(verdict):
    package = read("package.json")
    adds = package["contributes"]
    lacking = [key for key in ("name", "displayName", "description", "version", "publisher", "engines", "main", "categories") if key not in package]
    verdict.check("has what every extension must have", not lacking, lacking)
    files = [package["main"], adds["languages"][0]["configuration"], adds["grammars"][0]["path"], adds["snippets"][0]["path"],
             adds["jsonValidation"][0]["url"]]
    absent = [name for name in files if not (FOLDER / name).exists()]
    verdict.check("names files that are there", not absent, absent)
    used = set(re.findall(r'"%([^%"]+)%"', json.dumps(package)))
    for language in LANGUAGES:
        texts = read(f"package.nls{language}.json")
        verdict.check(f"says everything in {language[1:] or 'en'}, and nothing more", set(texts) == used, sorted(set(texts) ^ used))
    known = {one["command"] for one in adds["commands"]}
    asked = {entry["command"] for entries in adds["menus"].values() for entry in entries}
    verdict.check("puts only its own commands in menus", asked <= known, sorted(asked - known))
    wrong = []
    for name, setting in adds["configuration"]["properties"].items():
        types = [setting["type"]] if isinstance(setting["type"], str) else setting["type"]
        kind = {str: "string", list: "array", dict: "object", int: "integer", type(None): "null"}[type(setting["default"])]
        if kind not in types or "enum" in setting and setting["default"] not in setting["enum"] or "scope" not in setting:
            wrong.append(name)
        if len(setting.get("enumDescriptions", [])) not in (0, len(setting.get("enum", []))):
            wrong.append(name)
    verdict.check("gives every setting a default of its own type, and a scope", not wrong, wrong)
    schema = read("schemas/configuration.json")
    ours = {name.removeprefix("mandate.") for name in adds["configuration"]["properties"] if name.startswith("mandate.")}
    verdict.check("has the same settings as the file beside the mandates", ours == set(schema["properties"]), sorted(ours ^ set(schema["properties"])))
    listed = re.search(r"const SETTINGS = \[(.*?)\]", (FOLDER / "extension.js").read_text(encoding="utf-8"), re.S).group(1)
    verdict.check("hands all of them on", set(re.findall(r"'(\w+)'", listed)) == ours, listed)
    source = (FOLDER / "extension.js").read_text(encoding="utf-8")
    said = set(re.findall(r"\bt\('((?:[^'\\]|\\.)*)'", source))
    for language in LANGUAGES[1:]:
        bundle = read(f"l10n/bundle.l10n{language}.json")
        verdict.check(f"speaks {language[1:]}", set(bundle) == said, sorted(set(bundle) ^ said))
        holes = [key for key, text in bundle.items() if sorted(re.findall(r"\{\d\}", key)) != sorted(re.findall(r"\{\d\}", text))]
        verdict.check(f"fills the same holes in {language[1:]}", not holes, holes)
    snippets = read("snippets/mandate.json")
    bad = [name for name, one in snippets.items() if not one["prefix"] or not any("…" in line for line in one["body"])]
    verdict.check("has snippets with gaps to fill", snippets and not bad, bad)
    skeletons = re.findall(r"'(Mandate? – \w+)'", source)
    verdict.check("begins a mandate with a snippet that is there", len(skeletons) == 3 and set(skeletons) <= set(snippets), skeletons)
    configuration = read("language-configuration.json")
    verdict.check("comments with #", configuration["comments"]["lineComment"] == "#")


def grammar(verdict):
    try:
        import textmate
    except ImportError as missing:
        raise harness.Missing(f"onigurumacffi ({missing})")
    known = textmate.Grammar(FOLDER / "syntaxes/mandate.tmLanguage.json")
    source = known.source
    included = {name for name in re.findall(r'"include": "#([^"]+)"', json.dumps(source))}
    verdict.check("includes only what it has", included == set(source["repository"]), sorted(included ^ set(source["repository"])))
    text = harness.SCENARIO + "\n# se bort fra EVA002: vi venter\n? Hva mangler?\n! Råd 1\nBakgrunn:\n  rolle: bare tekst\nRisiko\n"
    seen = {}
    for line, parts in zip(text.split("\n"), known.tokens(text)):
        for first, last, scopes in parts:
            seen.setdefault(line[first:last].strip(), []).append(" ".join(scopes))
    expected = {"Mandat": "entity.name.section", "Trygg oppvekst 🌱 i Nordvik": "markup.bold.title", "utkast": "constant.language",
                "Deltakere": "entity.name.section", "-": "punctuation.definition.list", "(NAV)": "entity.name.type",
                "rolle": "keyword.other.field", "koordinerer": "constant.language", "31. juni 2026": "constant.numeric.date",
                "EVA002": "constant.other.code", "Hva mangler?": "string.unquoted.question", "Råd 1": "string.other.answer",
                "rolle: bare tekst": "meta.prose", "Risiko": "entity.name.section"}
    for words, scope in expected.items():
        verdict.check(f"colours «{words}» as {scope}", any(scope in one for one in seen.get(words, [])), seen.get(words))


def client(options, verdict):
    node = harness.find("node", "nodejs")
    settings = {"mandate.language": "nn", "mandate.rules": {"EVA002": "off"}, "mandate-lint.path": "/opt/mandate-lint"}
    with harness.Project(options.server, "vscode") as project:
        seen = project.run([node, harness.HERE / "vscode.js"], env=project.environment(MANDATE_SETTINGS=json.dumps(settings)))
        verdict.check("starts the program that the user names", seen.get("server") == {"command": "/opt/mandate-lint", "args": ["lsp"]},
                      [seen.get("server"), seen.get("notes")])
        verdict.check("is for mandates", seen.get("selector") == [{"language": "mandate"}], seen.get("selector"))
        set_ones = {"language": "nn", "rules": {"EVA002": "off"}}
        verdict.check("sends only what was set", [seen.get("options"), seen.get("configuration")] == [set_ones, [set_ones, set_ones]],
                      [seen.get("options"), seen.get("configuration")])
        declared = {one["command"] for one in read("package.json")["contributes"]["commands"]}
        verdict.check("has every command that the manifest promises", declared <= set(seen.get("commands", [])), seen.get("commands"))
        methods = [one["method"] for one in seen.get("requests", [])]
        verdict.check("asks the server", methods[:3] == ["workspace/executeCommand", "mandate/ask", "mandate/advice"], seen.get("requests"))
        sent = [one["params"].get("arguments") for one in seen.get("requests", []) if one["method"] == "workspace/executeCommand"]
        verdict.check("is asked about the mandate at the cursor", sent == [[{"textDocument": {"uri": "file:///a.mandat"}, "position": {"line": 0, "character": 3}}]], sent)
        verdict.check("leaves the language to the server", not any("locale" in one["params"] for one in seen.get("requests", [])), seen.get("requests"))
        verdict.check("shows the answer as a page", "svar" in seen.get("page", "") and seen.get("advice") == "råd", [seen.get("page"), seen.get("advice")])
        verdict.check("writes a suggestion when it is chosen", seen.get("first") == {"converted": {"changes": {}}}, seen.get("first"))
        chat(verdict, seen)
        verdict.check("starts again when the program is another", (seen.get("started"), seen.get("stopped")) == (2, 2),
                      [seen.get("started"), seen.get("stopped")])
        skeleton = read("snippets/mandate.json")
        names = [argument for name, argument in seen.get("executed", []) if name == "editor.action.insertSnippet"]
        verdict.check("begins a mandate in the language that was set", names == ["Mandat – nynorsk"] and names[0] in skeleton, names)



def chat(verdict, seen):
    """The participant @mandat against the shapes of the server's own requests."""
    asked = seen.get("asked", {})
    verdict.check("answers in the chat with sources and places as anchors, and suggestions as buttons",
                  asked.get("said") == ["svar", "-", "Forankring (Bufdir 2018)", "-", "Evaluering: årlig (linje 4) @3",
                                        ["Skriv det", "mandate-lint.apply", {"changes": {}}]], asked)
    verdict.check("offers what could be asked next", asked.get("followUps") == ["Hva er neste?"], asked)
    explained = [one["said"][0] for one in seen.get("explained", [])]
    verdict.check("explains a rule by its page, and asks about the rest", explained == ["råd", "svar"], explained)
    verdict.check("says what /forklar wants", seen.get("bare", {}).get("said") == ["Skriv òg kva: /forklar EVA002"], seen.get("bare"))
    turns = seen.get("interview", [])
    held = [one["said"] for one in turns]
    ready = ["hvert halvår", "årlig", "/neste"]
    first, second = "**Hvor ofte?**", "**Hvordan?**"
    verdict.check("/start says how to answer, and asks the first open question with its answers to choose from",
                  held[:1] and held[0][0].startswith("Vel eit svar") and held[0][1:] == [first] and turns[0]["followUps"] == ready, turns[:1])
    verdict.check("says what is wrong with an answer, and asks again with the same answers",
                  held[1:2] == [["«iblant» sier ikke hvor ofte.", first]] and turns[1]["followUps"] == ready, turns[1:2])
    verdict.check("answers a question in the middle, and asks again", held[2:3] and held[2][0] == "svar" and held[2][-1] == first, held[2:3])
    verdict.check("/neste passes a question by", held[3:4] == [[second]], held[3:4])
    verdict.check("says when all are passed by", held[4:5] and held[4][0].startswith("Det var alle."), held[4:5])
    verdict.check("/neste begins again after that", held[5:6] and held[5][1:] == [first], held[5:6])
    verdict.check("/start passes nothing by", held[6:7] and held[6][1:] == [first], held[6:7])
    verdict.check("writes an answer, and asks on to the end", held[7:] == [[second], ["Det er ikkje fleire spørsmål no."]], held[7:])
    verdict.check("what was answered is written", seen.get("given") == {"evaluation.frequency": "hvert halvår", "evaluation.method": "spørreskjema"}
                  and bool(seen.get("written")), [seen.get("given"), seen.get("written")])
    verdict.check("/slutt ends it", [one["said"][0] for one in seen.get("left", [])][1:] == ["Det kan vente. /neste spør igjen.", "svar"]
                  and len(seen["left"][2]["said"]) > 1, seen.get("left"))
    verdict.check("writes nothing that was offered for another text", "stale" not in seen and any("endra sidan" in one for one in seen["shown"]),
                  [seen.get("stale"), seen.get("shown")])
    verdict.check("asks for a mandate where none is open", seen.get("without", {}).get("said") == ["Opne eit mandat først."], seen.get("without"))


def talk(options, verdict):
    """@mandat against the server itself."""
    node = harness.find("node", "nodejs")
    with harness.Project(options.server, "vscode-talk", options.records, text=harness.TALK) as project:
        seen = project.run([node, harness.HERE / "vscode_talk.js"], env=project.environment())
        turns = seen.get("turns") or {}
        verdict.check("has an answer to everything", turns and all(one["said"] for one in turns.values()), [seen["notes"], turns])
        said = {name: one["said"] for name, one in turns.items()}
        links = [link for name in ("advice", "fact") for link in turns[name]["links"]]
        verdict.check("links to the advice and to the line", any(str(to).startswith("mandate-advice:") for _, to in links)
                      and ["Koordinering: Kultur", 8] in links, links)
        named = said["advice"].count("Hvem koordinerer, og hva følger med?")
        verdict.check("names a source once", named == 1, said["advice"])
        verdict.check("explains a rule", "evaluation-frequency-vague" in said["rule"], said["rule"])
        verdict.check("says what /forklar wants", said["bare"] == "Skriv også hva: /forklar EVA002", said["bare"])
        changed = (seen.get("changed") or "").split("\n")
        verdict.check("writes what a button offers", "Evaluering: kvartalsvis" in changed, changed)
        verdict.check("writes it once", len(seen["notes"]) == 1 and "endret siden" in seen["notes"][0], seen["notes"])
        verdict.check("speaks the language that was set, not the editor's", said["start"].startswith("Velg et svar"), said["start"])
        question = {name: one["said"].split("**")[-2] if "**" in one["said"] else "" for name, one in turns.items()}
        verdict.check("asks what is open, first things first", "realistisk" in question["start"], question)
        verdict.check("takes the answer after a question in the middle", question["middle"] == question["start"] != question["answer"]
                      and "  realistisk fordi: Kommunen har satt av lønn 🌱" in (seen.get("text") or "").split("\n"), [turns, seen.get("text")])
        verdict.check("asks again, with its answers, when one is refused", question["refused"] == question["frequency"]
                      and turns["refused"]["followUps"] == turns["frequency"]["followUps"] and len(turns["refused"]["followUps"]) > 2, turns)
        later = [question[name] for name in ("passed", "method", "after")]
        verdict.check("leaves what was passed by until the rest is asked", question["frequency"] not in later, later)
        verdict.check("begins where it began when it is started twice", question["again"] == question["begun"], [question["begun"], question["again"]])
        verdict.check("asks about the mandate at the cursor", question["second"] == "Hva skal dere oppnå?"
                      and (seen.get("two") or "").endswith("Mandat: B\n\nMål:\n  - Færre faller fra\n"), seen.get("two"))
        verdict.frames(project)
        verdict.ended(project)
