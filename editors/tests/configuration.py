"""What stands under editors/ for programs that cannot be had here: that the files say what those programs read, and name what is there."""
import json
import plistlib
import re
import tomllib
import xml.etree.ElementTree

import harness

COMMAND = ["mandate-lint", "lsp"]
PATTERNS = {"mandat", "mandate"}


def editors(options):
    return [("helix: the configuration", helix), ("sublime: the configuration", sublime), ("zed: the extension", zed),
            ("jetbrains: the template", jetbrains), ("every editor: the README", readmes), ("every editor: the words", words)]


def toml(name):
    return tomllib.loads((harness.EDITORS / name).read_text(encoding="utf-8"))


def helix(verdict):
    read = toml("helix/languages.toml")
    server = read["language-server"]["mandate-lint"]
    verdict.check("starts the server", [server["command"], *server["args"]] == COMMAND, server)
    language = read["language"][0]
    verdict.check("is for mandates", language["name"] == "mandate" and set(language["file-types"]) == PATTERNS, language)
    verdict.check("gives the language its server", language["language-servers"] == list(read["language-server"]), language)
    known = {"name", "scope", "file-types", "roots", "comment-token", "indent", "language-servers", "soft-wrap", "auto-pairs"}
    verdict.check("sets only what Helix knows", set(language) <= known and set(language["indent"]) == {"tab-width", "unit"}, sorted(language))


def sublime(verdict):
    with open(harness.EDITORS / "sublime/Mandate.tmLanguage", "rb") as file:
        grammar = plistlib.load(file)
    same = json.loads((harness.EDITORS / "vscode/syntaxes/mandate.tmLanguage.json").read_text(encoding="utf-8"))
    verdict.check("has the same grammar as Visual Studio Code", grammar == same)
    for name in ("Comments", "Symbols"):
        with open(harness.EDITORS / f"sublime/{name}.tmPreferences", "rb") as file:
            verdict.check(f"{name} is for mandates", plistlib.load(file)["scope"].startswith(grammar["scopeName"]))
    text = (harness.EDITORS / "sublime/LSP.sublime-settings").read_text(encoding="utf-8")
    client = json.loads(re.sub(r"^//.*$", "", text, flags=re.M))["clients"]["mandate-lint"]
    verdict.check("starts the server", client["command"] == COMMAND and client["selector"] == grammar["scopeName"], client)
    json.loads((harness.EDITORS / "sublime/Mandate.sublime-settings").read_text(encoding="utf-8"))


def zed(verdict):
    extension, language, crate = toml("zed/extension.toml"), toml("zed/languages/mandate/config.toml"), toml("zed/Cargo.toml")
    lacking = [key for key in ("id", "name", "version", "schema_version", "authors", "description", "repository") if key not in extension]
    verdict.check("has what every extension must have", not lacking, lacking)
    server = extension["language_servers"]["mandate-lint"]
    verdict.check("gives the language its server", server["languages"] == [language["name"]] and server["language_ids"] == {language["name"]: "mandate"},
                  server)
    verdict.check("is for mandates", set(language["path_suffixes"]) == PATTERNS, language)
    source = (harness.EDITORS / "zed" / crate["lib"]["path"]).read_text(encoding="utf-8")
    verdict.check("is built as an extension", crate["lib"]["crate-type"] == ["cdylib"] and "register_extension!" in source, crate)
    verdict.check("has one version", crate["package"]["version"] == extension["version"])


def jetbrains(verdict):
    template = json.loads((harness.EDITORS / "jetbrains/mandate-lint/template.json").read_text(encoding="utf-8"))
    mapping = template["fileTypeMappings"][0]
    verdict.check("starts the server", template["programArgs"]["default"].split() == COMMAND, template["programArgs"])
    verdict.check("is for mandates", {p.removeprefix("*.") for p in mapping["fileType"]["patterns"]} == PATTERNS and mapping["languageId"] == "mandate",
                  mapping)
    for name in ("settings", "initializationOptions"):
        json.loads((harness.EDITORS / f"jetbrains/mandate-lint/{name}.json").read_text(encoding="utf-8"))


def readmes(verdict):
    folders = sorted(path for path in harness.EDITORS.iterdir() if path.is_dir() and path.name != "tests" and not path.name.startswith((".", "_")))
    overview = (harness.EDITORS / "README.md").read_text(encoding="utf-8")
    for folder in folders:
        text = (folder / "README.md").read_text(encoding="utf-8")
        absent = [target for target in re.findall(r"\]\((?!https?:)([^)#]+)", text) if not (folder / target).exists()]
        named = [name for name in re.findall(r"editors/[\w./-]+\w", text) if not (harness.EDITORS.parent / name).exists()]
        verdict.check(f"{folder.name} says how, in English and Norwegian, and names what is there", "\n## Norsk\n" in text and not absent + named,
                      absent + named)
        verdict.check(f"{folder.name} is in the overview", f"]({folder.name}/README.md)" in overview)


def words(verdict):
    lists = json.loads((harness.EDITORS / "keywords.json").read_text(encoding="utf-8"))
    sections = lists["sections"]
    verdict.check("every section has words in three languages", sections and all(all(s["words"][k] for k in ("nb", "nn", "en")) for s in sections))
    heading = next(s for s in sections if s["id"] == "evaluation")["words"]["nb"][0].lower()
    for name in ("vim/syntax/mandate.vim", "neovim/syntax/mandate.vim", "emacs/mandate-words.el", "kate/mandate.xml", "kakoune/mandate.kak",
                 "vscode/syntaxes/mandate.tmLanguage.json", "sublime/Mandate.tmLanguage"):
        verdict.check(f"{name} has them", heading in (harness.EDITORS / name).read_text(encoding="utf-8"))
    xml.etree.ElementTree.parse(harness.EDITORS / "kate/mandate.xml")
