"""A headless Chromium, driven over a pipe: pages as a person sees them, with real mouse and keys, and no network."""

import base64
import json
import os
import shutil
import subprocess
import sys
import time

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATH = next((found for found in map(shutil.which, NAMES) if found), None)
ALONE = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
    "--remote-debugging-pipe", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--proxy-server=127.0.0.1:9", "--hide-scrollbars",
)  # fmt: skip

BEGIN = """
import os, sys
there, out = (os.dup2(each, place) for each, place in (({0}, 103), ({1}, 104)))
os.dup2(there, 3)
os.dup2(out, 4)
os.execv(sys.argv[1], sys.argv[1:])
"""


class Chromium:
    """One browser; `open` shows a file in a page of a size."""

    def __init__(self, profile):
        there, ours = os.pipe()
        mine, out = os.pipe()

        # Of its pipes it reads number 3 and writes number 4.
        words = [PATH, *ALONE, f"--user-data-dir={profile}", "about:blank"]
        begin = [sys.executable, "-S", "-c", BEGIN.format(there, out), *words]
        self.process = subprocess.Popen(
            begin, pass_fds=(there, out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(there)
        os.close(out)
        self._to, self._from, self._rest, self._number = ours, mine, b"", 0
        self.events, self._session = [], None

    def close(self):
        os.close(self._to)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self._from)

    def _read(self):
        while b"\0" not in self._rest:
            more = os.read(self._from, 1 << 20)
            assert more, "the browser has ended"
            self._rest += more
        one, _, self._rest = self._rest.partition(b"\0")
        return json.loads(one)

    def ask(self, method, **values):
        self._number += 1
        message = {"id": self._number, "method": method, "params": values}
        if self._session:
            message["sessionId"] = self._session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._to, data) :]
        while True:
            found = self._read()
            if found.get("id") == self._number:
                assert "error" not in found, found["error"]
                return found["result"]
            self.events.append(found)

    def open(self, path, wide=1200, high=900, dark=False):
        """Show a file, and wait until it is there."""
        self._session = None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.ask(f"{domain}.enable")
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", features=[scheme])
        self.ask("Emulation.setDeviceMetricsOverride", width=wide, height=high, deviceScaleFactor=1, mobile=False)
        self.events.clear()
        self.ask("Page.navigate", url=path.as_uri())
        self.wait("document.readyState === 'complete' && location.protocol === 'file:'")

    def run(self, script):
        """What a script in the page gives, as plain values."""
        found = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def wait(self, script, seconds=20):
        end = time.monotonic() + seconds
        while not self.run(script):
            assert time.monotonic() < end, f"never came: {script}"
            time.sleep(0.02)

    def problems(self):
        """What the page complained of, and what it asked a network for."""
        self.run("1")
        bad = []
        for event in self.events:
            method, values = event.get("method"), event.get("params", {})
            if method == "Network.requestWillBeSent" and not values["request"]["url"].startswith(("file:", "data:")):
                bad.append(values["request"]["url"])
            elif method == "Runtime.exceptionThrown":
                bad.append(str(values["exceptionDetails"])[:300])
            elif method == "Log.entryAdded" and values["entry"]["level"] == "error":
                bad.append(values["entry"]["text"])
            elif method == "Page.javascriptDialogOpening":
                bad.append(values["message"])
        return bad

    def mouse(self, kind, x, y, **more):
        values = {"type": kind, "x": x, "y": y} | more
        if kind != "mouseMoved" or more.get("buttons"):
            values |= {"button": "left", "clickCount": 1}
        self.ask("Input.dispatchMouseEvent", **values)

    def drag(self, start, end, steps=5):
        self.mouse("mousePressed", *start, buttons=1)
        for i in range(1, steps + 1):
            at = [a + (b - a) * i / steps for a, b in zip(start, end, strict=True)]
            self.mouse("mouseMoved", *at, buttons=1)
        self.mouse("mouseReleased", *end)

    def key(self, key, code=0, modifiers=0):
        values = {"key": key, "windowsVirtualKeyCode": code, "modifiers": modifiers}
        self.ask("Input.dispatchKeyEvent", type="keyDown", **values)
        self.ask("Input.dispatchKeyEvent", type="keyUp", **values)

    def screenshot(self, path, whole=True):
        found = self.ask("Page.captureScreenshot", captureBeyondViewport=whole)
        path.write_bytes(base64.b64decode(found["data"]))
