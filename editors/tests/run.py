"""Opens a mandate in real editors, without a screen, and looks at what a user would see.

    python3 editors/tests/run.py --server .build/release/mandate-lint [--nvim PATH]… [--all] [EDITOR…]

Needs nothing but Python and the editors. An editor that is not installed is passed over, with --all it counts as failed.
"""
import argparse
import importlib
import sys
import time

import harness

NAMES = ["neovim", "vim", "emacs", "kate", "kakoune", "jupyterlab", "vscode", "configuration"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", required=True)
    parser.add_argument("--nvim", action="append", help="a Neovim to try; may be given several times")
    parser.add_argument("--records", help="keep what editor and server said in this folder")
    parser.add_argument("--shots", help="keep pictures of the screen in this folder")
    parser.add_argument("--all", action="store_true", help="an editor that is not installed counts as failed")
    parser.add_argument("names", nargs="*", metavar="EDITOR", help=", ".join(NAMES))
    options = parser.parse_args()
    verdict = harness.Verdict()
    for name in options.names or NAMES:
        try:
            editors = importlib.import_module(name).editors(options)
        except harness.Missing as missing:
            print(f"{name}: {missing}", flush=True)
            if options.all:
                verdict.check(f"{name} is there", False)
            continue
        for title, test in editors:
            start = time.time()
            print(f"{title}", flush=True)
            try:
                test(verdict)
            except harness.Missing as missing:
                print(f"  passed over: {missing}", flush=True)
                if options.all:
                    verdict.check(f"{title} is there", False)
            print(f"  {time.time() - start:.1f} s", flush=True)
    print(f"editors: {verdict.passed} passed, {verdict.failed} failed")
    sys.exit(1 if verdict.failed else 0)


if __name__ == "__main__":
    main()
