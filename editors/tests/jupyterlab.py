"""JupyterLab with jupyterlab-lsp in Chromium without a screen, installed as editors/jupyterlab/README.md says."""
import importlib.util
import os
import shutil
import socket
import sys
import urllib.request
from pathlib import Path

import harness


def editors(options):
    for module in ("jupyterlab", "jupyterlab_lsp", "selenium"):
        if importlib.util.find_spec(module) is None:
            raise harness.Missing(f"{module} is not installed")
    browser, driver = harness.find("chromium"), harness.find("chromedriver")
    return [("jupyterlab", lambda verdict: test(options, verdict, browser, driver))]


class Page:
    """The browser, and what is done in it."""

    def __init__(self, project, browser, driver):
        from selenium import webdriver
        options = webdriver.ChromeOptions()
        options.binary_location = browser
        for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1400,900",
                     f"--user-data-dir={project.folder / 'browser'}"):
            options.add_argument(flag)
        service = webdriver.ChromeService(executable_path=driver, env=project.environment())
        self.driver = webdriver.Chrome(options=options, service=service)
        self.driver.set_page_load_timeout(60)

    def all(self, selector):
        from selenium.webdriver.common.by import By
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def texts(self, selector):
        try:
            return [element.text for element in self.all(selector)]
        except Exception:                                           # redrawn meanwhile
            return []

    def keys(self, *keys):
        from selenium.webdriver.common.action_chains import ActionChains
        ActionChains(self.driver).send_keys(*keys).perform()

    def go_to(self, offset):
        """One press a character, also for emoji and ends of lines."""
        from selenium.webdriver.common.action_chains import ActionChains
        from selenium.webdriver.common.keys import Keys
        ActionChains(self.driver).key_down(Keys.CONTROL).send_keys(Keys.HOME).key_up(Keys.CONTROL).perform()
        self.keys(*[Keys.ARROW_RIGHT] * offset)

    def point_at(self, word):
        """Holds Ctrl and puts the mouse on a word."""
        from selenium.webdriver.common.action_chains import ActionChains
        from selenium.webdriver.common.keys import Keys
        place = self.driver.execute_script("""
            const walker = document.createTreeWalker(document.querySelector('.cm-content'), NodeFilter.SHOW_TEXT)
            for (let node; node = walker.nextNode();) {
              const at = node.data.indexOf(arguments[0])
              if (at < 0) continue
              const range = document.createRange()
              range.setStart(node, at)
              range.setEnd(node, at + 2)
              const box = range.getBoundingClientRect()
              return [Math.round(box.left + 3), Math.round(box.top + box.height / 2)]
            }""", word)
        if place is None:
            return
        chain = ActionChains(self.driver).key_down(Keys.CONTROL)
        for x in (0, 2):
            chain.w3c_actions.pointer_action.move_to_location(place[0] + x, place[1])
        chain.perform()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(address):
    try:
        urllib.request.urlopen(address, timeout=2).read()
        return True
    except OSError:
        return False


def test(options, verdict, browser, driver):
    with harness.Project(options.server, "jupyterlab", options.records) as project:
        configuration = project.home / ".jupyter/jupyter_server_config.d"
        configuration.mkdir(parents=True)
        shutil.copy(harness.EDITORS / "jupyterlab/mandate-lint.json", configuration)
        port = free_port()
        project.start(
            [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--ServerApp.port={port}", "--ServerApp.port_retries=0",
             "--IdentityProvider.token=", f"--ServerApp.root_dir={project.work}", "--LanguageServerManager.autodetect=False"])
        address = f"http://127.0.0.1:{port}"
        if not project.wait_for(lambda: answers(address + "/api"), 60):
            verdict.check("starts", False, (project.folder / "editor.log").read_text(errors="replace")[-3000:])
            return
        page = Page(project, browser, driver)
        try:
            look(page, project, verdict, address)
            if options.shots:
                Path(options.shots).mkdir(parents=True, exist_ok=True)
                page.driver.save_screenshot(os.path.join(options.shots, "jupyterlab.png"))
        finally:
            page.driver.quit()
        verdict.frames(project)
        project.end()
        verdict.ended(project)


def look(page, project, verdict, address):
    from selenium.webdriver.common.keys import Keys
    page.driver.get(f"{address}/lab/tree/{project.file.name}?reset")
    verdict.check("opens the mandate with the server", project.wait_for(lambda: project.sent("textDocument/didOpen"), 60))
    marks = "[class*='cm-lsp-diag'], .cm-lintRange"
    wanted = set(harness.UNDERLINED.values())
    verdict.check("underlines the exact words behind emoji",
                  project.wait_for(lambda: wanted <= set(page.texts(marks)), 20), page.texts(marks))
    page.all(".cm-content")[0].click()
    page.point_at("Koordinering")
    shown = ".lsp-hover, .lsp-tooltip"
    told = project.wait_for(lambda: any("koordinerer" in text for text in page.texts(shown)), 10)
    verdict.check("tells on hover what a section is", told, page.texts(shown))
    page.keys(Keys.NULL, Keys.ESCAPE)
    page.go_to(harness.SCENARIO.index("  eier: NAV") + len("  eier: NAV"))
    page.keys(Keys.ENTER, "  pli", Keys.TAB)
    items = ".jp-Completer-item"
    offered = project.wait_for(lambda: any("plikter" in text for text in page.texts(items)), 10)
    verdict.check("completes a field", offered, page.texts(items))
    page.keys(Keys.ESCAPE)
    at = project.sent("textDocument/didOpen")[0]["params"]["textDocument"]["languageId"]
    verdict.check("is read as a mandate whatever it is called", at != "mandate" and project.sent("textDocument/publishDiagnostics", "server"), at)
