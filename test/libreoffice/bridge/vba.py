"""
Vba: LibreOffice's object model of Excel, reached through Basic, where alone it is whole. Every kind of question (which member, how many
arguments, which of them are objects) becomes one small late-bound function in a library of the open document; objects stay in Basic and
are known here by number. Days inside rows would be lost on the way out of Basic, so they leave as the numbers they are.
"""

import uno

APPLICATION = 1

KEEPER = """Option VBASupport 1
Public Kept() As Variant
Public Last As Long
Function Begin()
  ReDim Kept(1000)
  Last = 1
  Set Kept(1) = Application
  Begin = Last
End Function
Function LetGo()
  Dim at As Long
  For at = Last To 1 Step -1
    Set Kept(at) = Nothing
  Next
  Erase Kept
  LetGo = 0
End Function
Function Told(answer)
  If IsObject(answer) Then
    If answer Is Nothing Then
      Told = Array("none", 0)
      Exit Function
    End If
    Last = Last + 1
    If Last > UBound(Kept) Then
      ReDim Preserve Kept(2 * Last)
    End If
    Set Kept(Last) = answer
    Told = Array("object", Last)
  ElseIf IsArray(answer) Then
    Told = Array("rows", Plain(answer))
  ElseIf IsNull(answer) Or IsEmpty(answer) Then
    Told = Array("none", 0)
  ElseIf TypeName(answer) = "Date" Then
    Told = Array("value", CDbl(answer))
  Else
    Told = Array("value", answer)
  End If
End Function
Function Plain(rows)
  Dim row As Long, column As Long, kind As String
  For row = LBound(rows, 1) To UBound(rows, 1)
    For column = LBound(rows, 2) To UBound(rows, 2)
      kind = TypeName(rows(row, column))
      If kind = "Date" Or kind = "Currency" Then
        rows(row, column) = CDbl(rows(row, column))
      End If
    Next
  Next
  Plain = rows
End Function
"""

FUNCTION = """Option VBASupport 1
Function Ask({parameters})
  On Error GoTo Failed
  Dim it As Object
  Set it = Kept(number)
{objects}
  {question}
  Exit Function
Failed:
  Ask = Array("failure", Err & " " & Error)
End Function
"""


class Failure(Exception):
    """LibreOffice refused or does not know the member; the words are its own."""


class Thing:
    """An object that stays in Basic."""

    def __init__(self, number):
        self.number = number


class Vba:
    def __init__(self, document):
        document.BasicLibraries.VBACompatibilityMode = True
        libraries = document.BasicLibraries
        if not libraries.hasByName("Standard"):
            libraries.createLibrary("Standard")
        self.library = libraries.getByName("Standard")
        self.scripts = document.getScriptProvider()
        self.functions = {}
        self.library.insertByName("Keeper", KEEPER)
        self._function("Keeper", "Begin").invoke((), (), ())
        self.application = Thing(APPLICATION)

    def let_go(self):
        self._function("Keeper", "LetGo").invoke((), (), ())
        self.functions.clear()
        self.library = self.scripts = None

    def get(self, thing, member):
        return self._ask("Ask = Told(it.%s)" % member, thing, "get_" + member, ())

    def call(self, thing, member, *arguments):
        """A method that answers."""
        return self._ask("Ask = Told(it.%s({arguments}))" % member, thing, "call_" + member, arguments)

    def order(self, thing, member, *arguments):
        """A method that does something; what it answers is not asked for."""
        return self._ask('it.%s {arguments}\n  Ask = Array("none", 0)' % member, thing, "order_" + member, arguments)

    def put(self, thing, member, value):
        return self._ask('it.%s = {arguments}\n  Ask = Array("none", 0)' % member, thing, "put_" + member, (value,))

    def _ask(self, question, thing, name, arguments):
        kinds = "".join("o" if isinstance(one, Thing) else "n" if one is None else "v" for one in arguments)
        module = name + "_" + kinds
        if module not in self.functions:
            self.library.insertByName(module, source(question, kinds))
            self.functions[module] = self._function(module, "Ask")
        answer = uno.invoke(self.functions[module], "invoke", ((thing.number, *map(passed, arguments)), (), ()))[0]
        if answer is None:
            raise Failure("Basic gave no answer to " + name)
        kind, what = answer
        if kind == "failure":
            raise Failure(what)
        if kind == "object":
            return Thing(int(what))
        if kind == "rows":
            return [list(row) if isinstance(row, tuple) else [row] for row in getattr(what, "Array", what)]
        return what if kind == "value" else None

    def _function(self, module, name):
        return self.scripts.getScript("vnd.sun.star.script:Standard.%s.%s?language=Basic&location=document" % (module, name))


def source(question, kinds):
    names = ["a%d" % at for at in range(len(kinds))]
    objects = "".join("  Dim o%d As Object\n  Set o%d = Kept(a%d)\n" % (at, at, at) for at, kind in enumerate(kinds) if kind == "o")
    written = ["o%d" % at if kind == "o" else "" if kind == "n" else "a%d" % at for at, kind in enumerate(kinds)]
    return FUNCTION.format(parameters=", ".join(["number", *names]), objects=objects, question=question.format(arguments=", ".join(written)))


def passed(value):
    if isinstance(value, Thing):
        return value.number
    if value is None:
        return 0
    if isinstance(value, list):
        return uno.Any("[][]any", tuple(tuple(row) for row in value))
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    return value
