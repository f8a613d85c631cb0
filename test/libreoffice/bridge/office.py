"""Office: a LibreOffice of its own, with a profile and a pipe that nobody else has; it ends with whoever started it, whatever happens."""

import glob
import hashlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
import uuid

import uno
from com.sun.star.connection import NoConnectException
from com.sun.star.uno import Exception as UnoException

START_WITHIN = 180
END_WITHIN = 15
PAUSE = 0.05


def settings(**values):
    """Named settings, as LibreOffice takes them."""
    made = []
    for name, value in values.items():
        one = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


class Office:
    def __init__(self, program):
        """Returns once LibreOffice answers; raises RuntimeError with its own words when it ends before that."""
        self.program = program
        self.folder = tempfile.mkdtemp(prefix="jizhun-libreoffice-")
        self.process = None
        self.start()

    def start(self):
        self.profile = uno.systemPathToFileUrl(os.path.join(self.folder, "profile"))
        self.pipe = "jizhun" + uuid.uuid4().hex[:12]
        try:
            self.process = self._process()
            self.context = self._connected()
            self.desktop = self.context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", self.context)
        except BaseException:
            self.end()
            raise

    def _process(self):
        # The profile's path is plain, so it needs no escaping in an address.
        with open(os.path.join(self.folder, "words"), "wb") as words:
            return subprocess.Popen(
                [
                    self.program, "--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard",
                    "-env:UserInstallation=" + self.profile,
                    "--accept=pipe,name=%s;urp;StarOffice.ComponentContext" % self.pipe,
                ],
                stdin=subprocess.DEVNULL, stdout=words, stderr=words, start_new_session=True,
            )

    def _connected(self):
        here = uno.getComponentContext()
        resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
        until = time.monotonic() + START_WITHIN
        while True:
            try:
                return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % self.pipe)
            except NoConnectException:
                if self.process.poll() is not None:
                    raise RuntimeError("LibreOffice ended while starting: " + self.words())
                if time.monotonic() > until:
                    raise RuntimeError("LibreOffice did not answer: " + self.words())
                time.sleep(PAUSE)

    def words(self):
        with open(os.path.join(self.folder, "words"), errors="replace") as words:
            return words.read()[-3000:]

    def gone(self):
        """Whether it has crashed; one that is still falling is waited for."""
        try:
            self.desktop.getImplementationId()
            return False
        except UnoException:
            try:
                self.process.wait(END_WITHIN)
            except subprocess.TimeoutExpired:
                self.kill()
            return True

    def end(self):
        """Asks it to leave, ends the whole group it started, and leaves nothing behind; safe to call twice."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def stop(self):
        if self.process is not None:
            try:
                self.desktop.terminate()
                self.process.wait(END_WITHIN)
            except (AttributeError, UnoException, subprocess.TimeoutExpired):
                pass  # It is ended by force below.
            self.kill()
            self.process.wait()
            self.process = None

    def kill(self):
        """By force, with everything it started."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass  # It has left by itself.
        self._clear()

    def _clear(self):
        """Our pipe, the one by which LibreOffice knows who uses a profile (the digits of its address), and the profile."""
        digits = "".join("%x" % byte for byte in hashlib.md5(self.profile.encode("utf-16-le"), usedforsecurity=False).digest())
        for name in (self.pipe, "SingleOfficeIPC_" + digits):
            for left in glob.glob("/tmp/OSL_PIPE_*_" + name):
                try:
                    os.unlink(left)
                except FileNotFoundError:
                    pass  # It cleans up itself just now.
        shutil.rmtree(os.path.join(self.folder, "profile"), ignore_errors=True)
