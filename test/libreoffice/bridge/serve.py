"""
Serve: one question a line on standard input, one answer a line on standard output, until the input ends; then LibreOffice ends too.

    {"do": "open", "path": "/…/form.xlsx"}                     opens a workbook in place of the one before; its Application is thing 1
    {"do": "get", "on": 1, "member": "ActiveWorkbook"}         {"thing": 2}
    {"do": "call" | "order", "on": 2, "member": …, "with": […]}  a method that answers, a method that acts
    {"do": "put", "on": 3, "member": "Value", "value": [[1]]}
    {"do": "compute", "on": 3, "member": "Value2"}   {"do": "supply", "on": 3, "member": "Names"}
    {"do": "undo"}   {"do": "steps"}   {"do": "save", "path": "/…/copy.xlsx"}

The first answer, unasked, names a folder that is gone afterwards. Answers: {"value": …}, {"thing": number}, {"rows": […]} or {"failure": words}. Things of Basic count up from 1, supplied ones down from -1.
"""

import gc
import json
import math
import os
import queue
import shutil
import signal
import sys
import threading
import time

import uno
from com.sun.star.uno import Exception as UnoException

from office import Office, settings
from supplied import COMPUTED, Undo, supplied
from vba import Failure, Thing, Vba

XLSX = "Calc MS Excel 2007 XML"
RUN_BASIC = 4
NO_UPDATE = 0
LEAVE_WITHIN = 40


class Session:
    def __init__(self, office):
        self.office, self.document, self.vba, self.own = office, None, None, []

    def open(self, path):
        """One that has crashed is started anew: it has failed one test, not all that follow."""
        if self.office.gone():
            self.document, self.vba, self.own = None, None, []
            self.office.stop()
            self.office.start()
        self.close()
        how = settings(Hidden=True, MacroExecutionMode=RUN_BASIC, UpdateDocMode=NO_UPDATE)
        self.document = self.office.desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, how)
        if self.document is None:
            raise Failure("LibreOffice does not open " + path)
        self.vba, self.own = Vba(self.document), []
        return self.vba.application

    def close(self):
        """Everything that was got from the document is let go before it: LibreOffice falls over things that outlive it."""
        if self.document is None:
            return
        self.own.clear()
        self.vba.let_go()
        self.vba = None
        gc.collect()
        document, self.document = self.document, None
        document.close(True)

    def save(self, path):
        self.document.storeToURL(uno.systemPathToFileUrl(path), settings(FilterName=XLSX))

    def answer(self, question):
        do = question["do"]
        if do == "open":
            return self.open(question["path"])
        if do == "save":
            return self.save(question["path"])
        if do in ("undo", "steps"):
            return getattr(Undo(self.document), do)()
        thing, member = self.thing(question["on"]), question.get("member")
        if do == "compute":
            return COMPUTED[member](self.vba, self.document, thing)
        if do == "supply":
            return supplied(member, self.vba, self.document, thing)
        arguments = [self.meant(one) for one in question.get("with", [])]
        if not isinstance(thing, Thing):
            return self.of_own(do, thing, member, arguments, question)
        if do == "put":
            return self.vba.put(thing, member, self.meant(question["value"]))
        return {"get": self.vba.get, "call": self.vba.call, "order": self.vba.order}[do](thing, member, *arguments)

    def of_own(self, do, thing, member, arguments, question):
        if do == "put":
            return setattr(thing, member, question["value"])
        found = getattr(thing, member)
        return found if do == "get" else found(*arguments)

    def thing(self, number):
        return Thing(number) if number > 0 else self.own[-number - 1]

    def meant(self, argument):
        return self.thing(argument["thing"]) if isinstance(argument, dict) else argument

    def told(self, answer):
        if isinstance(answer, Thing):
            return {"thing": answer.number}
        if isinstance(answer, list) and answer and isinstance(answer[0], list):
            return {"rows": [[plain(one) for one in row] for row in answer]}
        if answer is None or isinstance(answer, (bool, int, float, str, list)):
            return {"value": plain(answer)}
        self.own.append(answer)
        return {"thing": -len(self.own)}


def plain(value):
    """Whole numbers as such; days, which come with their kind inside an array, as the number they are."""
    if isinstance(value, float):
        if not math.isfinite(value):
            raise Failure("a number that is none")
        return int(value) if value.is_integer() and abs(value) < 2**53 else value
    if value is None or isinstance(value, (bool, int, str, list)):
        return value
    if hasattr(value, "Value"):
        return plain(value.Value)
    raise Failure("an answer of an unknown kind: " + type(value).__name__)


def lines_of(office):
    """Lines of standard input. When it ends, and LibreOffice does not come back from what it does, both are ended by force."""
    lines = queue.SimpleQueue()

    def read():
        for line in sys.stdin:
            lines.put(line)
        lines.put(None)
        time.sleep(LEAVE_WITHIN)
        office.kill()
        shutil.rmtree(office.folder, ignore_errors=True)
        os._exit(1)

    threading.Thread(target=read, daemon=True).start()
    return iter(lines.get, None)


def main(program):
    # Words of libraries must not come between the answers.
    answers, sys.stdout = sys.stdout, sys.stderr
    office = Office(program)
    try:
        session = Session(office)
        print(json.dumps({"value": office.folder}), file=answers, flush=True)
        for line in lines_of(office):
            try:
                told = session.told(session.answer(json.loads(line)))
            except (Failure, UnoException, ValueError, KeyError, AttributeError, TypeError, IndexError, RuntimeError) as error:
                crashed = " LibreOffice has crashed: " + office.words() if office.gone() else ""
                told = {"failure": "%s: %s%s" % (type(error).__name__, error, crashed)}
            print(json.dumps(told, ensure_ascii=False), file=answers, flush=True)
        if not office.gone():
            session.close()
    finally:
        office.end()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    main(sys.argv[1])
