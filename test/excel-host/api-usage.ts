/** ApiUsage: every member of Excel's API that source files use, found by the compiler, with the requirement set its doc comment states. */

import { resolve } from 'node:path';
import ts from 'typescript';
import { apiSets, type ApiSet } from './rich-api/api-sets';

export interface Use {
  /** `Range.getMergedAreasOrNullObject` */
  readonly member: string;
  readonly set: ApiSet;
  /** Relative to the repository. */
  readonly file: string;
  readonly line: number;
}

const ROOT = resolve(__dirname, '../..');

/** Uses of members declared in the namespace Excel of @types/office-js. */
export function usesIn(files: readonly string[]): readonly Use[] {
  const program = ts.createProgram([...files], { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.ReactJSX, strict: true, skipLibCheck: true, noEmit: true, types: ['office-js'] });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`cannot read ${file}`);
    const visit = (node: ts.Node): void => {
      for (const name of namesIn(node)) {
        const member = excelMember(checker, name);
        const set = member && apiSets().get(member);
        if (member && set) uses.push({ member, set, file: source.fileName.slice(ROOT.length + 1), line: source.getLineAndCharacterOfPosition(name.getStart()).line + 1 });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

/** `range.values`, and what is taken apart in `const { format } = range`. */
function namesIn(node: ts.Node): readonly ts.Node[] {
  if (ts.isPropertyAccessExpression(node)) return [node.name];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) return [node.propertyName ?? node.name];
  return [];
}

function excelMember(checker: ts.TypeChecker, name: ts.Node): string | null {
  const symbol = ts.isBindingElement(name.parent) ? memberOfPattern(checker, name.parent, name.getText()) : checker.getSymbolAtLocation(name);
  const declaration = symbol?.declarations?.[0];
  if (!declaration || !/@types\/office-js/.test(declaration.getSourceFile().fileName)) return null;
  const owner = declaration.parent;
  if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) return null;
  return isInExcel(owner) && owner.name ? `${owner.name.text}.${symbol!.getName()}` : null;
}

function memberOfPattern(checker: ts.TypeChecker, element: ts.BindingElement, name: string): ts.Symbol | undefined {
  return checker.getTypeAtLocation(element.parent).getProperty(name);
}

function isInExcel(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) if (ts.isModuleDeclaration(at) && at.name.text === 'Excel') return true;
  return false;
}
