"""Conditions: the conditional formats of a range, each rule with a cell style of its own, as LibreOffice keeps them."""

import re

import uno
from com.sun.star.sheet.ConditionEntryType import CONDITION
from com.sun.star.sheet.ConditionFormatOperator import EXPRESSION as BY_FORMULA

EXPRESSION = 2
STYLE = "jizhun-mark-"
LINES = {1: 0, -4115: 2, -4118: 1}
SIDES = ("TopBorder", "BottomBorder", "LeftBorder", "RightBorder")
THIN = 26


def range_address(sheet, area):
    made = uno.createUnoStruct("com.sun.star.table.CellRangeAddress")
    made.Sheet = sheet.RangeAddress.Sheet
    made.StartColumn, made.StartRow, made.EndColumn, made.EndRow = area.left, area.top, area.right, area.bottom
    return made


def address_of(one):
    columns, rows = [letters(one.StartColumn), letters(one.EndColumn)], [one.StartRow + 1, one.EndRow + 1]
    return "%s%d:%s%d" % (columns[0], rows[0], columns[1], rows[1])


def letters(column):
    text = ""
    while column >= 0:
        column, rest = divmod(column, 26)
        text = chr(65 + rest) + text
        column -= 1
    return text


def spoken(formula):
    """TRUE is a function here and a word in Excel."""
    return "=" + re.sub(r"\b(TRUE|FALSE)\(\)", r"\1", formula)


def meant(formula):
    return re.sub(r"\b(TRUE|FALSE)\b(?!\()", r"\1()", formula.lstrip("="))


class FormatConditions:
    def __init__(self, vba, document, sheet, areas, worksheet):
        self._vba, self._document, self._sheet, self._areas, self._worksheet = vba, document, sheet, areas, worksheet

    def _touched(self, form):
        return any(
            one.StartColumn <= area.right and one.EndColumn >= area.left and one.StartRow <= area.bottom and one.EndRow >= area.top
            for one in form.Range.getRangeAddresses() for area in self._areas
        )

    def _here(self):
        forms = [form for form in self._sheet.ConditionalFormats.getConditionalFormats() if self._touched(form)]
        return [(form.ID, place) for form in forms for place in range(form.getCount())]

    def _rule(self, number, place):
        return FormatCondition(self._vba, self._document, self._sheet, self._worksheet, number, place)

    @property
    def Count(self):
        return len(self._here())

    def Item(self, index):
        return self._rule(*self._here()[int(index) - 1])

    def Add(self, kind, operator=None, formula=None):
        if kind != EXPRESSION:
            raise ValueError("only rules with a formula are supplied")
        ranges = self._document.createInstance("com.sun.star.sheet.SheetCellRanges")
        ranges.addRangeAddresses(tuple(range_address(self._sheet, area) for area in self._areas), False)
        forms = self._sheet.ConditionalFormats
        number = forms.createByRange(ranges)
        form = by_number(self._sheet, number)
        form.createEntry(CONDITION, 0)
        entry = form.getByIndex(0)
        entry.Operator = BY_FORMULA
        entry.Formula1 = meant(formula)
        entry.StyleName = new_style(self._document)
        return self._rule(number, 0)


def by_number(sheet, number):
    for form in sheet.ConditionalFormats.getConditionalFormats():
        if form.ID == number:
            return form
    raise ValueError("this conditional format is gone")


def new_style(document):
    styles = document.StyleFamilies.getByName("CellStyles")
    name = next(STYLE + str(at) for at in range(1, 100000) if not styles.hasByName(STYLE + str(at)))
    styles.insertByName(name, document.createInstance("com.sun.star.style.CellStyle"))
    return name


class FormatCondition:
    def __init__(self, vba, document, sheet, worksheet, number, place):
        self._vba, self._document, self._sheet, self._worksheet, self._number, self._place = vba, document, sheet, worksheet, number, place
        self.StopIfTrue = True

    def _entry(self):
        return by_number(self._sheet, self._number).getByIndex(self._place)

    def _style(self):
        return self._document.StyleFamilies.getByName("CellStyles").getByName(self._entry().StyleName)

    @property
    def Type(self):
        return EXPRESSION if self._entry().getType() == CONDITION and self._entry().Operator == BY_FORMULA else 1

    @property
    def Formula1(self):
        entry = self._entry()
        if entry.getType() != CONDITION:
            raise ValueError("this kind has no formula")
        return spoken(entry.Formula1)

    @property
    def AppliesTo(self):
        ranges = by_number(self._sheet, self._number).Range.getRangeAddresses()
        return self._vba.call(self._worksheet, "Range", ",".join(map(address_of, ranges)))

    @property
    def Borders(self):
        return Borders(self._style())

    @property
    def Interior(self):
        return Interior(self._style())

    def Delete(self):
        """With the style made for it, so that nothing of it is left. Others on the same cells are made anew: LibreOffice 7.4 takes away no single one."""
        name = self._entry().StyleName
        form = by_number(self._sheet, self._number)
        others = [form.getByIndex(at) for at in range(form.getCount()) if at != self._place]
        if any(other.getType() != CONDITION for other in others):
            raise ValueError("a rule of another kind stands on the same cells")
        kept = [(other.Operator, other.Formula1, other.Formula2, other.StyleName) for other in others]
        ranges = form.Range
        self._sheet.ConditionalFormats.removeByID(self._number)
        if kept:
            again = by_number(self._sheet, self._sheet.ConditionalFormats.createByRange(ranges))
            for at, (operator, first, second, style) in enumerate(kept):
                again.createEntry(CONDITION, at)
                entry = again.getByIndex(at)
                entry.Operator, entry.Formula1, entry.Formula2, entry.StyleName = operator, first, second, style
        if name.startswith(STYLE):
            self._document.StyleFamilies.getByName("CellStyles").removeByName(name)


class Borders:
    """The four lines around a cell, alike."""

    def __init__(self, style):
        self._put = {"LineStyle": 1, "Color": 0, "Weight": 2}
        self._style = style

    def _set(self, name, value):
        self._put[name] = value
        line = uno.createUnoStruct("com.sun.star.table.BorderLine2")
        colour = int(self._put["Color"])
        line.Color = (colour & 255) << 16 | colour & 0xFF00 | colour >> 16 & 255
        line.LineStyle, line.LineWidth, line.OuterLineWidth = LINES[int(self._put["LineStyle"])], THIN, THIN
        for side in SIDES:
            self._style.setPropertyValue(side, line)

    LineStyle = property(lambda self: self._put["LineStyle"], lambda self, value: self._set("LineStyle", value))
    Color = property(lambda self: self._put["Color"], lambda self, value: self._set("Color", value))
    Weight = property(lambda self: self._put["Weight"], lambda self, value: self._set("Weight", value))


class Interior:
    def __init__(self, style):
        self._style = style

    @property
    def Color(self):
        colour = self._style.CellBackColor
        return (colour & 255) << 16 | colour & 0xFF00 | colour >> 16 & 255

    @Color.setter
    def Color(self, value):
        self._style.CellBackColor = (int(value) & 255) << 16 | int(value) & 0xFF00 | int(value) >> 16 & 255
