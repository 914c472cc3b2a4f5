"""Neovim, the current one and Debian's old one, installed as editors/neovim/README.md says."""
import re
import subprocess

import harness


def editors(options):
    """The Neovims to try: those named, else those on the PATH."""
    paths = options.nvim or ["nvim"]
    found = []
    for path in map(harness.find, paths):
        found.append((f"neovim {version(path)}", lambda verdict, path=path: test(options, verdict, path)))
        found.append((f"neovim {version(path)}: the conversation", lambda verdict, path=path: talk(options, verdict, path)))
        found.append((f"neovim {version(path)}: the interview", lambda verdict, path=path: interview(options, verdict, path)))
    return found


def version(path):
    text = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=20).stdout
    return re.search(r"v(\d+\.\d+\.\d+)", text).group(1)


def install(project):
    """Where a user's packages live; Neovim loads them by itself."""
    package = project.home / ".local/share/nvim/site/pack/mandate/start"
    package.mkdir(parents=True)
    (package / "mandate").symlink_to(harness.EDITORS / "neovim")
    start = project.home / ".config/nvim/init.vim"
    start.parent.mkdir(parents=True)
    start.write_text("set nocompatible\n")


def talk(options, verdict, path):
    """The interview by window/showMessageRequest, and the chat in a buffer."""
    with harness.Project(options.server, f"neovim-{version(path)}-talk", options.records, text=harness.TALK) as project:
        install(project)
        seen = project.run([path, "--headless", "-S", harness.HERE / "neovim_talk.lua"], env=project.environment())
        verdict.check("runs without complaint", not seen["notes"], [seen["notes"], seen.get("messages")])
        verdict.check("is offered a conversation", bool(seen.get("offered")), seen.get("offered"))
        harness.interviewed(verdict, project, seen.get("asked") or [], seen.get("interviewed"))
        verdict.check("opens a buffer to type in", seen.get("kind") == "prompt", seen.get("kind"))
        chat = seen.get("chat") or ""
        verdict.check("says what can be asked", "Hva mangler?" in chat, chat)
        verdict.check("answers from the mandate, with the line", re.search(r"«Koordinering: Kultur» .linje \d+.", chat), chat)
        verdict.check("writes what is chosen by its number, once", (seen.get("changed") or "").count("kvartalsvis") == 1, seen.get("changed"))
        verdict.check("explains a rule", "EVA002" in chat and "evaluation-frequency-vague" in chat, chat)
        verdict.check("opens the page of a source", "evaluer" in (seen.get("page") or "").lower(), seen.get("page"))
        verdict.frames(project)
        verdict.ended(project)


def interview(options, verdict, path):
    def run(project, environment):
        install(project)
        return project.run([path, "--headless", "-S", harness.HERE / "neovim_interview.lua"], env=environment)
    harness.talks(options, verdict, f"neovim-{version(path)}-interview", run)


def test(options, verdict, path):
    new = tuple(map(int, version(path).split("."))) >= (0, 11)
    with harness.Project(options.server, f"neovim-{version(path)}", options.records) as project:
        install(project)
        seen = project.run([path, "--headless", "-S", harness.HERE / "neovim.lua"],
                           env=project.environment(MANDATE_MENDING=harness.MENDING))
        verdict.check("runs without complaint", not seen["notes"] and not seen.get("messages", "").strip(), [seen["notes"], seen.get("messages")])
        verdict.check("knows the file type", (seen.get("filetype"), seen.get("commentstring")) == ("mandate", "# %s"), seen.get("filetype"))
        verdict.check("colours the text without the server", all(g.startswith("mandate") for g in seen.get("syntax") or [""]),
                      seen.get("syntax"))
        verdict.check("takes the folder with .git as the top", seen.get("root") == str(project.work), seen.get("root"))
        verdict.check("agrees on " + ("utf-8" if new else "utf-16"), seen.get("encoding") == ("utf-8" if new else "utf-16"),
                      seen.get("encoding"))
        found = {(f["code"], f["text"]) for f in seen.get("findings") or []}
        verdict.check("underlines the exact words behind emoji", set(harness.UNDERLINED.items()) <= found, seen.get("findings"))
        verdict.check("shows no finding twice", len(found) == len(seen.get("findings") or []), seen.get("findings"))
        verdict.check("tells on hover what a field is", "evaluer" in (seen.get("hover") or "").lower(), seen.get("hover"))
        verdict.check("mends what a finding points at", harness.MENDED in (seen.get("mended") or ""), [seen.get("actions"), seen.get("mended")])
        verdict.check("formats", harness.FORMATTED in (seen.get("formatted") or "").split("\n"), seen.get("formatted"))
        verdict.check("formats twice as once", seen.get("formatted") == seen.get("twice"), seen.get("twice"))
        verdict.check("completes a field", any(c.startswith("ansvarlig") for c in seen.get("completion") or []), seen.get("completion"))
        verdict.check("writes the field that was chosen", "\n  ansvarlig:" in (seen.get("completed") or ""), seen.get("completed"))
        verdict.check("drops a finding that was mended", "VAL002" not in [f["code"] for f in seen.get("left", [{"code": "VAL002"}])],
                      seen.get("left"))
        if "tokens" in seen:
            verdict.check("colours by meaning", all(seen["tokens"]), seen["tokens"])
        verdict.frames(project)
        verdict.ended(project)
