#!/usr/bin/env python3
"""Opens the page of a report in Debian's Chromium and checks what only a browser can show.

usage: check-page.py REPORT [--screenshots FOLDER]

On every view, in French and English, light and dark: no message on the console, no request to the network, no violation
that axe finds (WCAG 2 A and AA, best practices). Then a walk by keyboard alone through a finding to its sentence, a filter
that the address keeps, a table saved as CSV, and the page as PDF. Prints one line per fault and ends with code 1 if there
is any.

Needs chromium (Debian) and, from PyPI, playwright and axe-playwright-python.
"""
import argparse
import pathlib
import shutil
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

AXE = {"resultTypes": ["violations"]}


class Check:
    def __init__(self, page, faults):
        self.page, self.faults, self.axe = page, faults, Axe()

    def fault(self, text):
        self.faults.append(text)

    def go(self, place):
        self.page.evaluate("place => { location.hash = place }", place)
        self.page.wait_for_timeout(120)

    def views(self):
        return self.page.eval_on_selector_all("main > section", "nodes => nodes.map((node) => node.id)")

    def accessible(self, name):
        for violation in self.axe.run(self.page, options=AXE).response["violations"]:
            nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            self.fault(f"{name}: axe {violation['id']} ({len(violation['nodes'])}): {nodes}")

    def keyboard(self):
        """From the list of findings to a quotation in the text, without a mouse."""
        self.go("#findings")
        self.page.focus("#findings-list .row[tabindex='0']")
        for _ in range(12):
            self.page.keyboard.press("ArrowDown")
        focused = self.page.evaluate("document.activeElement.closest('li')?.getAttribute('aria-posinset')")
        total = self.page.evaluate("Number(document.querySelector('#findings-list li').getAttribute('aria-setsize'))")
        if focused != str(min(13, total)):
            self.fault(f"keyboard: twelve steps down lead to row {focused} of {total}")
        self.page.keyboard.press("Enter")
        self.page.wait_for_timeout(120)
        if not self.page.evaluate("document.activeElement.matches('article.card')"):
            self.fault("keyboard: opening a finding does not move the focus to it")
        for _ in range(12):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("document.activeElement.getAttribute('href')?.startsWith('#text/')"):
                break
        self.page.keyboard.press("Enter")
        self.page.wait_for_timeout(250)
        if not self.page.evaluate("document.activeElement.matches('mark.target') && document.activeElement.textContent.length > 0"):
            self.fault("keyboard: the link into the text does not lead to the sentence")

    def filters(self):
        """What is chosen stands in the address; the address alone gives it back."""
        self.go("#findings")
        counts = "#findings-count"
        options = self.page.eval_on_selector_all("#findings-filters select option[value]:not([value=''])", "nodes => nodes.map((node) => node.value)")
        if not options:
            return
        select = self.page.locator("#findings-filters select").first
        select.select_option(options[0])
        shown, address = self.page.inner_text(counts), self.page.evaluate("location.hash")
        self.go("#overview")
        self.page.evaluate("place => { location.hash = place }", "#findings")
        self.page.wait_for_timeout(100)
        self.go(address)
        if "?" not in address or self.page.inner_text(counts) != shown:
            self.fault(f"filters: {address} gives {self.page.inner_text(counts)!r} and not {shown!r}")

    def saving(self):
        for view in ("plans", "findings"):
            self.go("#" + view)
            control = self.page.locator(f"#{view} button", has_text="CSV")
            if not control.count():
                continue
            with self.page.expect_download() as download:
                control.first.click()
            text = pathlib.Path(download.value.path()).read_text("utf-8")
            if text.count("\n") < 2:
                self.fault(f"saving: {view}.csv holds {text.count(chr(10))} lines")

    def printing(self):
        self.go("#overview")
        if len(self.page.pdf(format="A4")) < 10_000:
            self.fault("printing: the PDF is empty")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("report", type=pathlib.Path)
    parser.add_argument("--screenshots", type=pathlib.Path)
    arguments = parser.parse_args()
    page_file = (arguments.report / "index.html").resolve()
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            context = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme=scheme)
            page = context.new_page()
            page.on("console", lambda message: faults.append(f"console: {message.text}"))
            page.on("pageerror", lambda error: faults.append(f"error: {error}"))
            page.on("dialog", lambda dialog: (faults.append(f"dialog: {dialog.message}"), dialog.dismiss()))
            page.on("request", lambda request: request.url.split(":")[0] in ("file", "blob", "data") or faults.append(f"request: {request.url}"))
            page.goto(page_file.as_uri())
            check = Check(page, faults)
            for language in ("fr", "en"):
                page.click(f"[data-lang={language}]")
                for view in check.views():
                    check.go("#" + view)
                    check.accessible(f"{view}, {language}, {scheme}")
            if scheme == "light":
                check.keyboard()
                check.filters()
                check.saving()
                check.printing()
            context.close()
        for width in (390, 800, 1440):
            context = browser.new_context(viewport={"width": width, "height": 900})
            page = context.new_page()
            page.goto(page_file.as_uri())
            check = Check(page, faults)
            for view in check.views():
                check.go("#" + view)
                over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
                if over > 0:
                    check.fault(f"{view} at {width}: {over} pixels too wide")
                if arguments.screenshots:
                    arguments.screenshots.mkdir(parents=True, exist_ok=True)
                    page.screenshot(path=arguments.screenshots / f"{view}-{width}.png")
            context.close()
        browser.close()
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
