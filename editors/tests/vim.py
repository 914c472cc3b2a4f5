"""Vim with ALE, installed as editors/vim/README.md says."""
import harness


def editors(options):
    path = harness.find("vim.nox", "vim")
    return [("vim with ALE", lambda verdict: test(options, verdict, path))]


def test(options, verdict, path):
    ale = next((folder for folder in ("/usr/share/vim-ale",) if harness.Path(folder).is_dir()), None)
    if not ale:
        raise harness.Missing("ALE (vim-ale) is not installed")
    with harness.Project(options.server, "vim", options.records) as project:
        package = project.home / ".vim/pack/mandate/start"
        package.mkdir(parents=True)
        (package / "mandate").symlink_to(harness.EDITORS / "vim")
        (package / "ale").symlink_to(ale)
        seen = project.run_on_terminal([path, "-N", "-u", harness.HERE / "vim.vim"],
                                       env=project.environment(MANDATE_MENDING=harness.MENDING))
        complaints = [line for line in seen.get("messages", "").split("\n") if line.startswith("E") or "Error" in line]
        verdict.check("runs without complaint", not seen["notes"] and not complaints, [seen["notes"], seen.get("messages")])
        verdict.check("knows the file type", (seen.get("filetype"), seen.get("commentstring")) == ("mandate", "# %s"), seen.get("filetype"))
        verdict.check("colours the text", all(group.startswith("mandate") for group in seen.get("syntax") or [""]), seen.get("syntax"))
        expected = set(harness.UNDERLINED.items())
        listed = {(f["code"], f["text"]) for f in seen.get("listed") or []}
        verdict.check("lists findings without ALE", expected <= listed, seen.get("listed"))
        found = [(f["code"], f["text"]) for f in seen.get("findings") or []]
        verdict.check("underlines the exact words behind emoji and æøå", expected <= set(found), seen.get("findings"))
        verdict.check("shows no finding twice", found and len(found) == len(set(found)), seen.get("findings"))
        verdict.check("tells on hover what a field is", "evaluer" in (seen.get("hover") or "").lower(), seen.get("hover"))
        verdict.check("mends what a finding points at", harness.MENDED in (seen.get("mended") or ""), [seen.get("actions"), seen.get("mended")])
        verdict.check("formats", harness.FORMATTED in (seen.get("formatted") or "").split("\n"), seen.get("formatted"))
        verdict.check("formats twice as once", seen.get("formatted") == seen.get("twice"), seen.get("twice"))
        verdict.check("completes a field", any(c.startswith("ansvarlig") for c in seen.get("completion") or []), seen.get("completion"))
        verdict.check("writes the field that was chosen", "\n  ansvarlig:" in (seen.get("completed") or ""), seen.get("completed"))
        verdict.check("drops a finding that was mended", "VAL002" not in seen.get("left", ["VAL002"]), seen.get("left"))
        verdict.frames(project)
        verdict.ended(project)
