"""
Supplied: what LibreOffice can do but its object model of Excel cannot say. The members have the shape the object model gives them and are
carried out by LibreOffice's own engine. Everything here is listed in the README beside this folder, since it proves less than a member of
LibreOffice's own.
"""

import re

import uno
from com.sun.star.uno import Exception as UnoException

from conditions import FormatConditions

MOST_COLUMNS, MOST_ROWS = 1024, 1048576
FORMULA_WITH_ERROR = 4

# What Excel answers for an error, by the number LibreOffice has for it.
ERROR_BASE = -2146828288
ERRORS = {521: 2000, 532: 2007, 519: 2015, 502: 2015, 524: 2023, 525: 2029, 503: 2036, 32767: 2042}

PART = re.compile(r"^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$", re.IGNORECASE)


def column_of(letters):
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - 64
    return column - 1


class Area:
    """A rectangle of a sheet, counted from nought, both ends included."""

    def __init__(self, text):
        found = PART.match(text)
        if not found:
            raise ValueError("no area: " + text)
        first_column, first_row, last_column, last_row = found.groups()
        single = last_column is None
        self.left = column_of(first_column) if first_column else 0
        self.top = int(first_row) - 1 if first_row else 0
        self.right = self.left if single else column_of(last_column) if last_column else MOST_COLUMNS - 1
        self.bottom = self.top if single else int(last_row) - 1 if last_row else MOST_ROWS - 1


def place_of(vba, document, thing):
    """The sheet of a range, and its areas."""
    sheet = document.Sheets.getByName(vba.get(vba.get(thing, "Worksheet"), "Name"))
    address = vba.call(thing, "Address", False, False)
    return sheet, [Area(part) for part in address.split(",")]


def values(vba, document, thing):
    """Value as Excel's Value2: days as numbers, which it does by itself, and errors as their numbers, where it answers nought."""
    value = vba.get(thing, "Value")
    sheet, areas = place_of(vba, document, thing)
    if len(areas) != 1:
        return value
    area = areas[0]
    block = sheet.getCellRangeByPosition(area.left, area.top, min(area.right, MOST_COLUMNS - 1), area.bottom)
    for wrong in block.queryFormulaCells(FORMULA_WITH_ERROR).getRangeAddresses():
        for row in range(wrong.StartRow, wrong.EndRow + 1):
            for column in range(wrong.StartColumn, wrong.EndColumn + 1):
                error = ERROR_BASE + ERRORS.get(sheet.getCellByPosition(column, row).getError(), 2015)
                if not isinstance(value, list):
                    return error
                value[row - area.top][column - area.left] = error
    return value


def merged(vba, document, thing):
    """Whether cells are merged. Of several areas LibreOffice says "some are" even where all are; so it is asked of each."""
    address = vba.call(thing, "Address", False, False)
    if "," not in address:
        return vba.get(thing, "MergeCells")
    worksheet = vba.get(thing, "Worksheet")
    answers = {vba.get(vba.call(worksheet, "Range", part), "MergeCells") for part in address.split(",")}
    return answers.pop() if len(answers) == 1 else None


COMPUTED = {"Value2": values, "MergeCells": merged}


def used_range(vba, document, worksheet):
    """The used range as Excel sees it: cells with a look of their own, or merged, count too. Whole rows and columns with a look do not."""
    own = vba.get(worksheet, "UsedRange")
    sheet, areas = place_of(vba, document, own)
    used = areas[0]
    for alike in sheet.UniqueCellFormatRanges:
        for one in alike.getRangeAddresses():
            if one.EndRow == MOST_ROWS - 1 or one.EndColumn == MOST_COLUMNS - 1:
                continue
            used.left, used.top = min(used.left, one.StartColumn), min(used.top, one.StartRow)
            used.right, used.bottom = max(used.right, one.EndColumn), max(used.bottom, one.EndRow)
    whole = sheet.getCellRangeByPosition(used.left, used.top, used.right, used.bottom).AbsoluteName
    return vba.call(worksheet, "Range", whole.rsplit(".", 1)[-1] if ":" not in whole else whole.split(".", 1)[-1].replace("$", ""))


class Names:
    """The names of the workbook. LibreOffice's own refuse to add one while nobody looks at the document. It knows no hidden ones."""

    def __init__(self, document):
        self._all = document.NamedRanges

    @property
    def Count(self):
        return self._all.getCount()

    def Item(self, index):
        return Name(self._all, self._all.getByIndex(int(index) - 1))

    def Add(self, name, refers_to, visible=True):
        if self._all.hasByName(name):
            self._all.removeByName(name)
        self._all.addNewByName(name, refers_to[1:] if refers_to.startswith("=") else refers_to, uno.createUnoStruct("com.sun.star.table.CellAddress"), 0)
        return Name(self._all, self._all.getByName(name))


class Name:
    def __init__(self, every, one):
        self._all, self._one = every, one

    @property
    def Name(self):
        return self._one.getName()

    @property
    def RefersTo(self):
        return "=" + self._one.getContent()

    def Delete(self):
        self._all.removeByName(self._one.getName())


class DebugTools:
    """Many writes as one step of LibreOffice's own undo list, which wants the title first."""

    TITLE = "绩准"

    def __init__(self, document):
        self._undo = document.UndoManager

    def UndoTransBegin(self, book):
        self._undo.enterUndoContext(self.TITLE)

    def UndoTransEnd(self, book, cancel, title):
        before = len(self._undo.getAllUndoActionTitles()) if cancel else 0
        self._undo.leaveUndoContext()
        if cancel and len(self._undo.getAllUndoActionTitles()) > before:
            self._undo.undo()


class Undo:
    """The clerk's Ctrl+Z."""

    def __init__(self, document):
        self._undo = document.UndoManager

    def steps(self):
        return [title for title in self._undo.getAllUndoActionTitles()]

    def undo(self):
        try:
            self._undo.undo()
        except UnoException as error:
            raise ValueError("nothing to undo: " + error.Message)


def supplied(member, vba, document, thing):
    """The object that stands in for a member, by the member's name."""
    if member == "UsedRange":
        return used_range(vba, document, thing)
    if member == "FormatConditions":
        sheet, areas = place_of(vba, document, thing)
        return FormatConditions(vba, document, sheet, areas, vba.get(thing, "Worksheet"))
    if member == "Names":
        return Names(document)
    if member == "DebugTools":
        return DebugTools(document)
    raise ValueError("nothing is supplied for " + member)
