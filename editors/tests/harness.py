"""What the tests of every editor share: a project to open, the server on the PATH with a record of what is said, and a clean end.

An editor is driven from inside by a script in its own language, which writes what a user would see to a JSON file; the Python beside
it compares that with what a mandate-writer should see. Nothing outside the temporary folder is read or written, and only processes
that a test started are ended.
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
EDITORS = HERE.parent
SCENARIO = (HERE / "scenario.mandat").read_text(encoding="utf-8")
TALK = (HERE / "talk.mandat").read_text(encoding="utf-8")


class Missing(Exception):
    """The editor, or something it needs, is not on this machine."""


class Project:
    """A folder with one mandate, a home of its own, and `mandate-lint` first on the PATH."""

    def __init__(self, server, name, records=None, text=SCENARIO):
        self.folder = Path(tempfile.mkdtemp(prefix=f"mandate-{name}-"))
        self.work = self.folder / "mandater på tvers"
        self.work.mkdir()
        (self.work / ".git").mkdir()
        self.file = self.work / "oppvekst.mandat"
        self.file.write_text(text, encoding="utf-8")
        self.result = self.folder / "result.json"
        self.home = self.folder / "home"
        self.home.mkdir()
        self.record = Path(records).resolve() / f"{name}.jsonl" if records else self.folder / "record.jsonl"
        self.record.unlink(missing_ok=True)
        self.record.parent.mkdir(parents=True, exist_ok=True)
        self.processes = []
        self.mark = f"MANDATE_TEST={self.folder}"
        programs = self.folder / "bin"
        programs.mkdir()
        command = programs / "mandate-lint"
        quoted = [f"'{x}'" for x in (sys.executable, HERE / "record.py", self.record, Path(server).resolve())]
        command.write_text("#!/bin/sh\nexec " + " ".join(quoted) + ' "$@"\n')
        command.chmod(0o755)
        self.programs = programs

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def environment(self, **more):
        keep = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "EDITOR", "VISUAL")}
        home = {"HOME": self.home, "XDG_CONFIG_HOME": self.home / ".config", "XDG_DATA_HOME": self.home / ".local/share",
                "XDG_STATE_HOME": self.home / ".local/state", "XDG_CACHE_HOME": self.home / ".cache"}
        own = {"PATH": f"{self.programs}:{os.environ['PATH']}", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
               "MANDATE_FILE": self.file, "MANDATE_RESULT": self.result, "MANDATE_EDITORS": EDITORS}
        mark, value = self.mark.split("=", 1)
        return {k: str(v) for k, v in {**keep, **home, **own, mark: value, **more}.items()}

    def start(self, arguments, output="editor.log", **more):
        log = open(self.folder / output, "wb")
        process = subprocess.Popen(
            [str(x) for x in arguments], cwd=self.work, env=more.pop("env", None) or self.environment(), start_new_session=True,
            stdin=more.pop("stdin", subprocess.DEVNULL), stdout=more.pop("stdout", log), stderr=subprocess.STDOUT, **more)
        self.processes.append(process)
        return process

    def run(self, arguments, seconds=60, **more):
        """Runs an editor to its end and returns what it wrote to the result file."""
        process = self.start(arguments, **more)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            return {"notes": [f"not ended after {seconds} s"], **self.read()}
        return self.read()

    def run_on_terminal(self, arguments, seconds=60, **more):
        """The same for an editor that wants a terminal."""
        import fcntl
        import pty
        import struct
        import termios
        import threading
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 140, 0, 0))

        def drain():
            try:
                while os.read(ours, 65536):
                    pass
            except OSError:
                pass
        threading.Thread(target=drain, daemon=True).start()
        result = self.run(arguments, seconds, stdin=theirs, stdout=theirs,
                          preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0), **more)
        os.close(theirs)
        return result

    def read(self):
        try:
            return json.loads(self.result.read_text(encoding="utf-8"))
        except (OSError, ValueError) as problem:
            log = self.folder / "editor.log"
            return {"notes": [f"no result: {problem}", log.read_text(errors="replace")[-3000:] if log.exists() else ""]}

    def messages(self):
        if not self.record.exists():
            return []
        return [json.loads(line) for line in self.record.read_text(encoding="utf-8").splitlines()]

    def sent(self, method, by="client"):
        return [m["msg"] for m in self.messages() if m["from"] == by and m.get("msg", {}).get("method") == method]

    def wait_for(self, condition, seconds=10):
        end = time.time() + seconds
        while time.time() < end:
            if condition():
                return True
            time.sleep(0.1)
        return bool(condition())

    def survivors(self):
        """Processes of this test that are still there, whatever group they are in."""
        found = []
        for entry in Path("/proc").iterdir():
            if not entry.name.isdigit() or int(entry.name) == os.getpid():
                continue
            try:
                if self.mark.encode() in (entry / "environ").read_bytes().split(b"\0"):
                    command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
                    if command:
                        found.append((int(entry.name), command))
            except OSError:
                pass
        return found

    def end(self):
        for wanted in (signal.SIGTERM, signal.SIGKILL):
            for process in self.processes:
                if process.poll() is None:
                    try:
                        os.killpg(process.pid, wanted)
                        process.wait(2)
                    except (OSError, subprocess.TimeoutExpired):
                        pass
        for number, _ in self.survivors():
            try:
                os.kill(number, signal.SIGKILL)
            except OSError:
                pass


class Verdict:
    """Counts, and says what went wrong with what was seen instead."""

    def __init__(self):
        self.passed, self.failed = 0, 0

    def check(self, what, holds, seen=None):
        if holds:
            self.passed += 1
            print(f"  ok      {what}", flush=True)
        else:
            self.failed += 1
            text = json.dumps(seen, ensure_ascii=False, indent=1)
            print(f"  FAILED  {what}" + (f"\n          seen: {text[:4000]}" if seen is not None else ""), flush=True)

    def frames(self, project):
        """What the server wrote was the protocol, every request was answered once, and nobody got an error."""
        messages = project.messages()
        broken = [m for m in messages if "error" in m]
        self.check("the server writes nothing but messages", messages and not broken, broken)
        asked = [m["msg"]["id"] for m in messages if m["from"] == "client" and "method" in m.get("msg", {}) and "id" in m["msg"]]
        answers = [m["msg"] for m in messages if m["from"] == "server" and "method" not in m.get("msg", {"method": 0})]
        twice = [a["id"] for a in answers if sum(b["id"] == a["id"] for b in answers) > 1]
        self.check("no request is answered twice", not twice, twice)
        refused = [a for a in answers if "error" in a and a["error"]["code"] != -32800]           # -32800: the editor cancelled it
        self.check("no request is refused", not refused, refused)
        unasked = [a["id"] for a in answers if a["id"] not in asked]
        self.check("nothing is answered that was not asked", not unasked, unasked)

    def ended(self, project):
        project.wait_for(lambda: not project.survivors(), 3)
        self.check("the server ends with its editor", not project.survivors(), project.survivors())


def interviewed(verdict, project, asked, text):
    """An interview about talk.mandat: what was asked, and what became of the text."""
    questions = [one["message"] for one in asked]
    verdict.check("is asked one question at a time, none twice", len(questions) > 2 and len(set(questions)) == len(questions), questions)
    verdict.check("is asked first what comes first", questions and "realistisk" in questions[0], questions)
    verdict.check("is offered two to five answers that differ, and to wait",
                  all(2 <= len(one["titles"]) <= 5 and len(set(one["titles"])) == len(one["titles"]) for one in asked), asked)
    frequency = [line for line in (text or "").split("\n") if line.startswith("Evaluering")]
    verdict.check("has its answer written where it belongs", frequency == ["Evaluering: hvert halvår"], text)
    verdict.check("keeps what stood there", all(line in (text or "") for line in TALK.split("\n")), text)
    # Each answer is one edit; the last was to wait.
    edits = project.sent("workspace/applyEdit", by="server")
    requests = project.sent("window/showMessageRequest", by="server")
    verdict.check("gets an edit for each answer, and none for putting it off",
                  len(requests) == len(asked) and len(edits) == len(asked) - 1, [len(requests), len(edits)])


# A whole interview, as it is typed.
TITLED = "Mandat: Ung fritid\n"
LINES = ["/neste", "Flere barn er med på en fast aktivitet", "Hva betyr realistisk?", "Kommunen har satt av lønn 🌱", "avklares",
         "Kulturkontoret (Kultur), Lindøy skole (Skole)", "1", "2", "kaller inn og følger opp", "iblant", "hvert halvår", "/neste"]
TWO = "Mandat: A\nMål: x\n\nMandat: B\n"


def at_the_terminal(server, project):
    """The mandate that comes of the same interview at the terminal."""
    file = project.work / "ved-terminalen.mandat"
    file.write_text(TITLED, encoding="utf-8")
    subprocess.run([Path(server).resolve(), "chat", file.name], cwd=project.work, env=project.environment(), capture_output=True, timeout=60,
                   input="\n".join([*LINES, "/lagre", "/slutt"]).encode() + b"\n")
    return file.read_text(encoding="utf-8")


def talks(options, verdict, name, run):
    """A whole interview in the chat of an editor, in nynorsk, and questions about a file with two mandates."""
    with Project(options.server, name, options.records, text=TITLED) as project:
        (project.work / ".mandate-lint.json").write_text('{"language": "nn"}\n')
        two = project.work / "to.mandat"
        two.write_text(TWO, encoding="utf-8")
        expected = at_the_terminal(options.server, project)
        seen = run(project, project.environment(MANDATE_LINES=json.dumps([*LINES, "/slutt"]), MANDATE_TWO=two))
        verdict.check("runs without complaint", not seen["notes"], [seen["notes"], seen.get("messages")])
        asked = seen.get("asked") or ""
        verdict.check("shows the question that it is opened with", "> Hvem bør koordinere?" in asked.split("\n"), asked)
        verdict.check("names a source once", asked.count("Kven koordinerer, og kva følgjer med?") == 1, asked)
        before, chat = (seen.get("before") or ""), (seen.get("chat") or "")
        verdict.check("says that nothing stands at a number", "Det står ikkje noko ved 99." in before, before)
        follow = [line[5:] for line in asked.split("\n") if line.startswith("2  ? ")]
        verdict.check("shows a question that is chosen by its number", follow and f"> {follow[-1]}" in before.split("\n"), before)
        verdict.check("says what /forklar wants", "Skriv òg kva: /forklar EVA002" in before, before)
        verdict.check("says how to answer", "avklarast" in chat.removeprefix(before), chat)
        verdict.check("asks again after a question, and after an answer that it cannot take",
                      chat.count("Kvifor er målet realistisk?") == 2 and chat.count("Kor ofte skal samarbeidet evaluerast?") == 2, chat)
        verdict.check("can be left", chat.rstrip("> \n").endswith("Det kan vente. /neste spør igjen.") or "/neste spør igjen." in chat, chat)
        held = (seen.get("held") or "").rstrip("\n")
        verdict.check("writes what the terminal writes", held == expected.rstrip("\n") and "rolle: leder" in held, [held, expected])
        verdict.check("opens a source where it is named", "koordin" in (seen.get("page") or "").lower() or "realistisk" in (seen.get("page") or ""),
                      seen.get("page"))
        verdict.check("asks about the mandate at the cursor", "Kva skal de oppnå?" in (seen.get("popup") or ""), seen.get("popup"))
        second = (seen.get("second") or "").rstrip("\n")
        verdict.check("writes in it", second == TWO.rstrip("\n") + "\n\nMål:\n  - Færre faller fra", second)
        verdict.check("says so where nothing can be written", "kan ikkje endrast her" in (seen.get("locked") or "")
                      or "buffer-read-only" in (seen.get("locked") or ""), seen.get("locked"))
        verdict.check("keeps nobody from leaving", not seen.get("unsaved"), seen.get("unsaved"))
        verdict.frames(project)
        verdict.ended(project)


# What every editor should show of scenario.mandat.
UNDERLINED = {"VAL002": "31. juni 2026", "EVA002": "ved behov"}
VAGUE = "🌱🌱 ved behov"
MENDED = "🌱🌱 hvert halvår"
MENDING = "hvert halvår"
FORMATTED = "  metode: spørreskjema til familiene"


def find(*names):
    for name in names:
        path = shutil.which(str(name))
        if path:
            return os.path.abspath(path)
    raise Missing(f"{names[0]} is not installed")
