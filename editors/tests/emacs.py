"""Emacs with eglot and mandate-mode, installed as editors/emacs/README.md says."""
import re

import harness


def editors(options):
    path = harness.find("emacs-nox", "emacs")
    return [("emacs with eglot", lambda verdict: test(options, verdict, path)),
            ("emacs: the conversation", lambda verdict: talk(options, verdict, path)),
            ("emacs: the interview", lambda verdict: interview(options, verdict, path)),
            ("emacs: the files", lambda verdict: compiles(verdict, path))]


def compiles(verdict, path):
    with harness.Project("/bin/true", "emacs-compile") as project:
        names = ["mandate-words.el", "mandate-chat.el", "mandate-mode.el"]
        for name in names:
            (project.work / name).write_bytes((harness.EDITORS / "emacs" / name).read_bytes())
        process = project.start([path, "-Q", "--batch", "-L", ".", "--eval", "(setq byte-compile-error-on-warn t)",
                                 "-f", "batch-byte-compile", *names])
        process.wait(60)
        verdict.check("compile without a warning", process.returncode == 0, (project.folder / "editor.log").read_text(errors="replace"))


def talk(options, verdict, path):
    """The interview by completing-read, and the chat in a buffer."""
    with harness.Project(options.server, "emacs-talk", options.records, text=harness.TALK) as project:
        seen = project.run([path, "-Q", "--batch", "-l", harness.HERE / "emacs-talk.el"], env=project.environment())
        if "no result" in str(seen["notes"]) and "eglot" in str(seen["notes"]):
            raise harness.Missing("eglot is not installed")
        verdict.check("runs without complaint", not seen["notes"], seen["notes"])
        harness.interviewed(verdict, project, seen.get("asked") or [], seen.get("interviewed"))
        verdict.check("opens a buffer to type in", seen.get("kind") == "mandate-chat-mode", seen.get("kind"))
        chat = seen.get("chat") or ""
        verdict.check("says what can be asked", "Hva mangler?" in chat, chat)
        verdict.check("answers from the mandate, with the line", re.search(r"«Koordinering: Kultur» .linje \d+.", chat), chat)
        verdict.check("writes what is chosen by its number, once", (seen.get("changed") or "").count("kvartalsvis") == 1, seen.get("changed"))
        verdict.check("explains a rule", "evaluation-frequency-vague" in chat, chat)
        verdict.check("opens the page of a source", "evaluer" in (seen.get("page") or "").lower(), seen.get("page"))
        verdict.check("keeps what has been said", seen.get("kept") == "yes", seen.get("kept"))
        verdict.check("remembers what was typed", seen.get("recalled") == "1", seen.get("recalled"))
        verdict.frames(project)
        verdict.ended(project)


def interview(options, verdict, path):
    def run(project, environment):
        seen = project.run([path, "-Q", "--batch", "-l", harness.HERE / "emacs-interview.el"], env=environment)
        if "no result" in str(seen["notes"]) and "eglot" in str(seen["notes"]):
            raise harness.Missing("eglot is not installed")
        return seen
    harness.talks(options, verdict, "emacs-interview", run)


def test(options, verdict, path):
    with harness.Project(options.server, "emacs", options.records) as project:
        seen = project.run([path, "-Q", "--batch", "-l", harness.HERE / "emacs.el"],
                           env=project.environment(MANDATE_MENDING=harness.MENDING))
        if "no result" in str(seen["notes"]) and "eglot" in str(seen["notes"]):
            raise harness.Missing("eglot is not installed")
        verdict.check("runs without complaint", not seen["notes"], seen["notes"])
        verdict.check("knows the file type", (seen.get("mode"), seen.get("comment")) == ("mandate-mode", "# "), seen.get("mode"))
        verdict.check("colours the text", all(face.startswith("font-lock") for face in seen.get("faces") or [""]), seen.get("faces"))
        verdict.check("has an outline", "Deltakere" in (seen.get("outline") or []), seen.get("outline"))
        found = [f["text"] for f in seen.get("findings") or []]
        verdict.check("underlines the exact words behind emoji", set(harness.UNDERLINED.values()) <= set(found), seen.get("findings"))
        verdict.check("shows no finding twice", found and len(found) == len(set(found)), seen.get("findings"))
        verdict.check("tells on hover what a field is", "evaluer" in (seen.get("hover") or "").lower(), seen.get("hover"))
        verdict.check("mends what a finding points at", harness.MENDED in (seen.get("mended") or ""), [seen.get("actions"), seen.get("mended")])
        verdict.check("formats", harness.FORMATTED in (seen.get("formatted") or "").split("\n"), seen.get("formatted"))
        verdict.check("formats twice as once", seen.get("formatted") == seen.get("twice"), seen.get("twice"))
        verdict.check("completes a field", any(c.startswith("ansvarlig") for c in seen.get("completion") or []), seen.get("completion"))
        verdict.check("writes the field that was chosen", "\n  ansvarlig:" in (seen.get("completed") or ""), seen.get("completed"))
        verdict.check("drops a finding that was mended", "left" in seen and not any("VAL002" in f["message"] for f in seen["left"]), seen.get("left"))
        verdict.frames(project)
        verdict.ended(project)
