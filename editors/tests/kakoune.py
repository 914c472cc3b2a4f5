"""Kakoune, installed as editors/kakoune/README.md says, driven through its JSON interface; what it would draw is looked at."""
import json
import os
import re
import subprocess
import time

import harness


def editors(options):
    path = harness.find("kak")
    return [("kakoune", lambda verdict: test(options, verdict, path))]


class Kakoune:
    def __init__(self, project, path):

        self.drawn, self.waiting, self.status = [], b"", ""
        self.process = project.start([path, "-ui", "json", project.file], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                     env=project.environment())
        os.set_blocking(self.process.stdout.fileno(), False)
        self.say("resize", [40, 120])

    def say(self, method, params):
        self.process.stdin.write(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode() + b"\n")
        self.process.stdin.flush()

    def read(self):
        try:
            self.waiting += os.read(self.process.stdout.fileno(), 1 << 20)
        except BlockingIOError:
            return
        *lines, self.waiting = self.waiting.split(b"\n")
        for line in lines:
            message = json.loads(line)
            if message["method"] == "draw":
                self.drawn = [[(atom["contents"], atom["face"]) for atom in atoms] for atoms in message["params"][0]]
            if message["method"] == "draw_status":
                self.status = json.dumps(message["params"], ensure_ascii=False)

    def await_(self, holds, seconds=8):
        end = time.time() + seconds
        while time.time() < end:
            self.read()
            if holds():
                return True
            time.sleep(0.05)
        return False

    def text(self):
        return "".join(words for line in self.drawn for words, _ in line)

    def face(self, words):
        """The colours of the piece of text that begins with the words."""
        for line in self.drawn:
            for contents, face in line:
                if contents.strip().startswith(words):
                    return (face["fg"], tuple(face["attributes"]))
        return None


def test(options, verdict, path):
    with harness.Project(options.server, "kakoune") as project:
        autoload = project.home / ".config/kak/autoload"
        autoload.mkdir(parents=True)
        (autoload / "own").symlink_to("/usr/share/kak/autoload")
        (autoload / "mandate.kak").symlink_to(harness.EDITORS / "kakoune/mandate.kak")
        kakoune = Kakoune(project, path)
        verdict.check("opens the mandate", kakoune.await_(lambda: "Evaluering" in kakoune.text()), [kakoune.text(), kakoune.status])
        plain = kakoune.face("økonomisk") or kakoune.face("spørreskjema")
        faces = {words: kakoune.face(words) for words in ("Deltakere", "rolle", "koordinerer", "31. juni", "(NAV)")}
        verdict.check("colours the text", all(face and face != plain for face in faces.values()), [faces, kakoune.drawn[:8]])
        kakoune.say("keys", ["<c-g>", ":", "f", "o", "r", "m", "a", "t", "<ret>"])
        verdict.check("formats", kakoune.await_(lambda: harness.FORMATTED in kakoune.text()), [kakoune.text(), kakoune.status])
        kakoune.say("keys", [*":lint-buffer", "<ret>"])
        verdict.check("finds", kakoune.await_(lambda: re.search(r"linting results.*[1-9]\d* (?:error|warning)", kakoune.status)), kakoune.status)
        kakoune.say("keys", [*":quit!", "<ret>"])
        verdict.ended(project)
