"""Checks the spelling of every text that the product shows, in bokmål, nynorsk and English, with hunspell.

    python3 .ci/spelling.py [--unknown LANGUAGE]

The texts are read from the sources, where each stands beside its language (`nb: "…", nn: "…", en: "…"`, `case .nb: "…"`), and from the
editors' own. Words that no dictionary has, but that are right, stand in .ci/words/, one a line; a word there that nobody needs any more
is reported too. --unknown prints the unknown words of one language, to choose from.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DICTIONARIES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}
# People's own ways of asking, with the spelling that people use: they are read, never shown.
LEAVE_OUT = ("Sources/MandateConversation/Phrasings/", "Sources/MandateConversation/Words/", "Sources/MandateConversation/Stemming/",
             "Sources/MandateLanguage/Values/")
# The pages of the manual that are written by hand; the others are made of the sources.
MANUAL = "Sources/mandate-lint/Manual.docc/"
PAGES = {"Handbok.md": "nb", "Skriv-et-mandat.md": "nb", "Skriv-eit-mandat.md": "nn", "Editorer.md": "nb", "Kommandoen.md": "nb",
         "Samtalen.md": "nb", "Samtalen-nynorsk.md": "nn"}
LABEL = re.compile(r"(?:\b(nb|nn|en)\s*:(?!:)|\.(nb|nn|en)\s*(?=[:,]))")


def literals(source):
    """Every string of a Swift source in a language, as (language, text, line). An interpolation is left out."""
    language, depth, labelled, at = None, 0, 0, 0
    while at < len(source):
        character = source[at]
        if source.startswith("//", at):
            at = end(source, "\n", at)
        elif source.startswith("/*", at):
            at = end(source, "*/", at)
        elif character == '"' or (character == "#" and source[at + 1:at + 2] in '"#'):
            text, after = string(source, at)
            if language:
                yield language, text, source.count("\n", 0, at) + 1
            at = after
        elif label := LABEL.match(source, at):
            language, labelled = label.group(1) or label.group(2), depth
            at = label.end()
        else:
            if character in "([{":
                depth += 1
            elif character in ")]}":
                depth -= 1
                if depth < labelled:
                    language = None
            elif character.isalpha() and (word := re.compile(r"\w+").match(source, at)):
                if word.group() in ("func", "let", "var", "static", "init", "default"):
                    language = None
                at = word.end() - 1
            at += 1


def triples(source):
    """The strings of every call of `say("…", "…", "…")`, which are in bokmål, nynorsk and English in turn."""
    for call in re.finditer(r"\b(?<!func )say\(", source):
        at, depth, part = call.end(), 1, 0
        while depth and at < len(source):
            if source[at] == '"' or (source[at] == "#" and source[at + 1:at + 2] in '"#'):
                text, after = string(source, at)
                if depth == 1 and part < 3:
                    yield ("nb", "nn", "en")[part], text, source.count("\n", 0, at) + 1
                at = after
                continue
            depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(source[at], 0)
            part += depth == 1 and source[at] == ","
            at += 1


def end(source, mark, at):
    found = source.find(mark, at)
    return len(source) if found < 0 else found + len(mark)


def string(source, at):
    hashes = re.compile("#*").match(source, at).group()
    at += len(hashes)
    quotes = '"""' if source.startswith('"""', at) else '"'
    at += len(quotes)
    text = []
    while at < len(source):
        if source.startswith(quotes + hashes, at):
            return "".join(text), at + len(quotes + hashes)
        if source.startswith("\\" + hashes + "(", at):
            at, depth = at + len(hashes) + 2, 1
            while depth and at < len(source):
                depth += {"(": 1, ")": -1}.get(source[at], 0)
                if source[at] == '"':
                    _, at = string(source, at)
                else:
                    at += 1
            text.append("0")                                   # a value stands here: `\(count)-åring` is one word
        elif source.startswith("\\" + hashes, at) and (hashes or source[at] == "\\"):
            at += len(hashes) + 2
            text.append(" ")
        else:
            text.append(source[at])
            at += 1
    return "".join(text), at


def prose(text):
    """A page without what is quoted, linked or commented in it."""
    return re.sub(r"```.*?```|`[^`]*`|\]\([^)]*\)|https?://\S+|<!--.*?-->|<doc:[^>]*>|@Metadata \{.*?\}|^## Topics$", " ", text, flags=re.S | re.M)


def texts():
    """Every text that is shown, as (language, text, where)."""
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        name = str(path.relative_to(ROOT))
        if not name.startswith(LEAVE_OUT):
            source = path.read_text(encoding="utf-8")
            for language, text, line in (*literals(source), *triples(source)):
                yield language, text, f"{name}:{line}"
    for path in sorted((ROOT / "editors").rglob("*.nls*.json")) + sorted((ROOT / "editors").rglob("bundle.l10n*.json")):
        language = next((part for part in path.name.split(".") if part in DICTIONARIES), "en")
        for text in json.loads(path.read_text(encoding="utf-8")).values():
            yield language, text, str(path.relative_to(ROOT))
    for path in [ROOT / "README.md", *sorted((ROOT / "editors").rglob("README.md"))]:
        parts = re.split(r"^## (Norsk|For koordinatorer)$", path.read_text(encoding="utf-8"), flags=re.M)
        for text in parts[2::2]:
            yield "nb", prose(re.split(r"^## ", text, flags=re.M)[0]), str(path.relative_to(ROOT))
    for name, language in PAGES.items():
        yield language, prose((ROOT / MANUAL / name).read_text(encoding="utf-8")), MANUAL + name


WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*[-'’]?")


def words(text):
    """The words to look up: not codes, ids, file names and what stands for a value."""
    text = re.sub(r"mandate-lint|\.gitignore|https?://\S+|`[^`]*`|%\{?\w+\}?|\{\w+\}|\$\(?[\w-]+\)?|\$\{\w+(:[^}]*)?\}|--[\w-]+|\S*\.[a-z]\w*\b(?!\s)|\w*\d\w*|[\w.]+/[\w./]+", " ", text)
    for match in WORD.finditer(text):
        word = match.group().rstrip("'’")
        if word.endswith("-"):
            continue                                           # half of two words: `utgreiings- og avgjerdsfasen`
        if word.isupper() or word != word.capitalize() and any(c.isupper() for c in word[1:]):
            continue                                           # NAV, mandate-lint's OPN002, camelCase
        yield word


def unknown(language, candidates):
    """Those of the words that the dictionary does not have."""
    lines = "\n".join(sorted(candidates))
    run = subprocess.run(["hunspell", "-d", DICTIONARIES[language], "-i", "utf-8", "-l"], input=lines, capture_output=True, text=True,
                         encoding="utf-8", check=True)
    return {word for word in run.stdout.split("\n") if len(word) > 1}      # the `e` of `e-post`, the `s` of `1990-åra`


def main():
    only = sys.argv[2] if len(sys.argv) > 2 and sys.argv[1] == "--unknown" else None
    found = {language: {} for language in DICTIONARIES}
    count = 0
    for language, text, where in texts():
        count += 1
        for word in words(text):
            found[language].setdefault(word, where)
    norwegian_names = set(found["nb"]) | set(found["nn"])
    faults = 0
    for language, candidates in found.items():
        path = ROOT / ".ci/words" / f"{language}.txt"
        own = {line for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")}
        strange = unknown(language, candidates)
        if language == "en":                                   # a Norwegian word quoted in English is right if it is right in Norwegian
            strange -= {w for w in strange & norwegian_names if w not in unknown("nb", {w}) or w not in unknown("nn", {w})}
        wrong = {word for word in strange if word not in own and word.lower() not in own}
        unneeded = {word for word in own if word not in strange and not any(s.lower() == word for s in strange)}
        if only == language:
            print("\n".join(sorted(wrong, key=str.lower)))
        elif not only:
            for word in sorted(wrong):
                where = next(place for candidate, place in candidates.items() if word in re.split("[-'’]", candidate) + [candidate])
                print(f"{where}: «{word}» is not a word in {language}: correct it, or put it in .ci/words/{language}.txt")
            for word in sorted(unneeded):
                print(f".ci/words/{language}.txt: nobody needs «{word}» any more")
            faults += len(wrong) + len(unneeded)
    if not only:
        print(f"spelling: {count} texts, {sum(map(len, found.values()))} different words, {faults} faults")
        sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
