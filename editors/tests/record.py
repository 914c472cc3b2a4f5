"""Stands between an editor and the server and writes every message they exchange to a file, one JSON object a line.

    record.py FILE SERVER [ARGUMENT…]

A line is {"t": seconds, "from": "client" or "server", "msg": …}, or has "error" in place of "msg" where the bytes were no message.
The bytes themselves pass unchanged.
"""
import json
import os
import subprocess
import sys
import threading
import time

path, command = sys.argv[1], sys.argv[2:]
started, lock = time.time(), threading.Lock()


def write(who, **what):
    line = json.dumps({"t": round(time.time() - started, 4), "from": who, **what}, ensure_ascii=False)
    with lock, open(path, "a", encoding="utf-8") as file:
        file.write(line + "\n")


def split(waiting, who):
    """Takes whole messages off the front of what has come, and returns the rest."""
    while True:
        head, mark, rest = waiting.partition(b"\r\n\r\n")
        if not mark:
            return waiting
        lengths = [line.split(b":", 1)[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        if len(lengths) != 1 or not lengths[0].strip().isdigit():
            write(who, error="a header without one Content-Length", raw=head.decode(errors="replace"))
            waiting = rest
            continue
        length = int(lengths[0])
        if len(rest) < length:
            return waiting
        body, waiting = rest[:length], rest[length:]
        try:
            write(who, msg=json.loads(body.decode("utf-8")))
        except ValueError as problem:
            write(who, error=str(problem), raw=body.decode(errors="replace"))


def pump(source, target, who):
    waiting = b""
    while True:
        data = os.read(source, 65536)
        if not data:
            break
        waiting = split(waiting + data, who)
        try:
            view = memoryview(data)
            while view:
                view = view[os.write(target, view):]
        except OSError:
            break
    if waiting:
        write(who, error="ended within a message", raw=waiting.decode(errors="replace"))
    try:
        os.close(target)
    except OSError:
        pass


# `check` and `format` are run too, by editors that have no language client; only the server's talk is recorded.
if "lsp" not in command[1:]:
    os.execv(command[0], command)
server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
threading.Thread(target=pump, args=(0, server.stdin.fileno(), "client"), daemon=True).start()
pump(server.stdout.fileno(), 1, "server")
sys.exit(server.wait())
