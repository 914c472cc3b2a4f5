"""Colours text by a TextMate grammar as VS Code does: line by line, the leftmost match first, with Oniguruma's expressions."""
import json

import onigurumacffi


class Grammar:
    def __init__(self, path):
        self.source = json.loads(path.read_text(encoding="utf-8"))
        self.compiled = {}
        for pattern in expressions(self.source):
            self.compile(pattern)

    def compile(self, pattern):
        if pattern not in self.compiled:
            self.compiled[pattern] = onigurumacffi.compile(pattern)
        return self.compiled[pattern]

    def rules(self, patterns):
        for rule in patterns:
            if "include" in rule:
                found = self.source["repository"][rule["include"].removeprefix("#")]
                yield from self.rules([found])
            elif "match" in rule or "begin" in rule:
                yield rule
            else:
                yield from self.rules(rule["patterns"])

    def tokens(self, text):
        """For every line, its parts that have a scope: (from, to, scopes)."""
        stack = []
        for line in text.split("\n"):
            found = []
            self.line(line.removesuffix("\r") + "\n", stack, found)
            yield [(a, b, scopes) for a, b, scopes in found if a < b and scopes]

    def line(self, line, stack, found):
        at = 0
        while at <= len(line):
            patterns = stack[-1]["patterns"] if stack else self.source["patterns"]
            candidates = [(self.compile(stack[-1]["end"]), None)] if stack else []
            candidates += [(self.compile(rule.get("match") or rule["begin"]), rule) for rule in self.rules(patterns)]
            best, chosen = None, None
            for expression, rule in candidates:
                hit = expression.search(line, at)
                if hit and (best is None or hit.start() < best.start()):
                    best, chosen = hit, rule
            open_scopes = scopes(stack)
            if best is None:
                found.append((at, len(line), open_scopes))
                return
            found.append((at, best.start(), open_scopes))
            if chosen is None:
                captured(best, stack[-1].get("endCaptures") or {}, found, open_scopes)
                stack.pop()
            elif "match" in chosen:
                named = open_scopes + chosen.get("name", "").split()
                captured(best, chosen.get("captures") or {}, found, named)
            else:
                stack.append({"patterns": chosen.get("patterns", []), "end": chosen["end"], "name": chosen.get("name", ""),
                              "content": chosen.get("contentName", "")})
                captured(best, chosen.get("beginCaptures") or {}, found, open_scopes + chosen.get("name", "").split())
            if best.end() == at and chosen is not None and "match" in chosen:
                at += 1                                   # an empty match would stand still for ever
            else:
                at = best.end()
            if at >= len(line):
                return


def scopes(stack):
    return [name for rule in stack for name in (rule["name"] + " " + rule["content"]).split()]


def captured(hit, captures, found, around):
    """The whole match with the scopes around it, and each numbered part with its own."""
    at = hit.start()
    for number in sorted(captures, key=int):
        if int(number) == 0 or hit.group(int(number)) in (None, ""):
            continue
        first, last = hit.span(int(number))
        if first < at:
            continue
        found.append((at, first, around))
        found.append((first, last, around + captures[number]["name"].split()))
        at = last
    found.append((at, hit.end(), around))


def expressions(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("match", "begin", "end"):
                yield value
            else:
                yield from expressions(value)
    elif isinstance(node, list):
        for value in node:
            yield from expressions(value)
