"""Kate under a screen that nobody sees, installed as editors/kate/README.md says. It is driven by its keys; pictures go to --shots."""
import json
import os
import subprocess
import time
import xml.etree.ElementTree

import harness


def editors(options):
    return [("kate: the files", files), ("kate", lambda verdict: test(options, verdict))]


def files(verdict):
    root = xml.etree.ElementTree.parse(harness.EDITORS / "kate/mandate.xml").getroot()
    contexts = {context.get("name") for context in root.iter("context")}
    attributes = {item.get("name") for item in root.iter("itemData")}
    wanted = {rule.get("context") for rule in root.iter("RegExpr")} - {"#stay", "#pop"}
    verdict.check("the colours name contexts that are there", wanted <= contexts, sorted(wanted - contexts))
    used = {rule.get("attribute") for rule in root.iter("RegExpr")}
    verdict.check("the colours name styles that are there", used <= attributes, sorted(used - attributes))


class Kate:
    def __init__(self, project, shots):
        self.project, self.shots = project, shots
        number = 100 + os.getpid() % 800
        self.env = project.environment(DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=project.home, LANGUAGE="en",
                                       QT_LOGGING_RULES="kf.*=false")
        project.home.chmod(0o700)
        project.start([harness.find("Xvfb"), f":{number}", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], output="screen.log")
        time.sleep(1)

    def keys(self, *keys):
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], env=self.env, timeout=20, capture_output=True)
            time.sleep(0.15)

    def write(self, text):
        subprocess.run(["xdotool", "type", "--delay", "30", text], env=self.env, timeout=20, capture_output=True)

    def focus(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", self.project.file.name], env=self.env, timeout=20,
                               capture_output=True, text=True).stdout.split()
        if found:
            for action in (["windowsize", found[-1], "1280", "900"], ["windowmove", found[-1], "0", "0"], ["windowfocus", found[-1]]):
                subprocess.run(["xdotool", *action], env=self.env, timeout=20, capture_output=True)
        return bool(found)

    def picture(self, name):
        if self.shots:
            os.makedirs(self.shots, exist_ok=True)
            subprocess.run(["import", "-window", "root", os.path.join(self.shots, f"kate-{name}.png")], env=self.env, timeout=20)

    def saved(self):
        self.keys("ctrl+s")
        time.sleep(0.6)
        return self.project.file.read_text(encoding="utf-8")

    def go_to(self, words, after=False):
        """By keys alone: down from the top, and right from the line's start."""
        text = self.project.file.read_text(encoding="utf-8")
        at = text.index(words) + (len(words) if after else 0)
        self.keys("ctrl+Home")
        for _ in range(text[:at].count("\n")):
            self.keys("Down")
        for _ in range(at - (text.rfind("\n", 0, at) + 1)):
            self.keys("Right")

    def asked(self, method, before=0, seconds=8):
        return self.project.wait_for(lambda: len(self.project.sent(method)) > before, seconds)


def configure(project):
    """As the README says, and with the question whether the program may be started answered in advance."""
    colours = project.home / ".local/share/org.kde.syntax-highlighting/syntax"
    colours.mkdir(parents=True)
    (colours / "mandate.xml").write_bytes((harness.EDITORS / "kate/mandate.xml").read_bytes())
    settings = project.home / ".config/kate/lspclient"
    settings.mkdir(parents=True)
    (settings / "settings.json").write_bytes((harness.EDITORS / "kate/settings.json").read_bytes())
    command = " ".join(json.loads((harness.EDITORS / "kate/settings.json").read_text(encoding="utf-8"))["servers"]["mandate"]["command"])
    full = command.replace("mandate-lint", str(project.programs / "mandate-lint"), 1)
    (project.home / ".config/katerc").write_text(
        "[General]\nShow welcome view for new window=false\n[Kate Plugins]\nlspclientplugin=true\n[lspclient]\n"
        f"AllowedServerCommandLines={command},{full}\nAutoHover=true\nDiagnostics=true\nDiagnosticsHighlight=true\nDiagnosticsMark=true\n"
        "IncrementalSync=true\nMessages=true\nSemanticHighlighting=true\n", encoding="utf-8")


def test(options, verdict):
    for name in ("kate", "xdotool", "import", "dbus-run-session"):
        harness.find(name)
    with harness.Project(options.server, "kate", options.records) as project:
        configure(project)
        kate = Kate(project, options.shots)
        project.start(["dbus-run-session", "--", "kate", "-n", "--startanon", project.file], env=kate.env)
        verdict.check("opens the mandate with the server", kate.asked("textDocument/didOpen", seconds=30))
        time.sleep(1)
        opened = project.sent("textDocument/didOpen")
        verdict.check("knows the file type", opened and opened[0]["params"]["textDocument"]["languageId"] in ("mandate", "Mandate"),
                      [o["params"]["textDocument"]["languageId"] for o in opened])
        verdict.check("gets findings", project.wait_for(lambda: project.sent("textDocument/publishDiagnostics", by="server"), 10))
        time.sleep(1)
        kate.focus()
        kate.keys("Escape")
        kate.picture("findings")

        kate.go_to("ved behov")
        before = len(project.sent("textDocument/codeAction"))
        kate.keys("ctrl+period")
        kate.asked("textDocument/codeAction", before)
        time.sleep(1)
        kate.picture("actions")
        mended = kate.saved()
        verdict.check("mends what a finding points at", harness.MENDED in mended.split("\n")[13] and "kvartalsvis" not in mended, mended)

        before = len(project.sent("textDocument/formatting"))
        kate.keys("ctrl+t", "f")
        kate.asked("textDocument/formatting", before)
        time.sleep(0.8)
        formatted = kate.saved()
        verdict.check("formats", harness.FORMATTED in formatted.split("\n"), formatted)

        kate.go_to("familiene", after=True)
        kate.keys("Return", "Home", "Home", "shift+End", "Delete")
        kate.write("  ans")
        time.sleep(0.5)
        before = len(project.sent("textDocument/completion"))
        kate.keys("ctrl+space")
        kate.asked("textDocument/completion", before)
        time.sleep(0.8)
        kate.picture("completion")
        kate.keys("Return", "Escape")
        completed = kate.saved()
        verdict.check("writes the field that was chosen", "\n  ansvarlig:" in completed, completed)
        kate.picture("end")
        verdict.frames(project)
        project.end()
        verdict.ended(project)
